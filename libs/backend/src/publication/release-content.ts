import { Inject, Injectable } from '@nestjs/common';
import { protect } from '@ijkpunt/disclosure';
import { CatalogueService } from '../catalogue/index.ts';
import { storedComparisons } from '../comparisons/index.ts';
import type { Transaction } from '../platform/index.ts';
import { openRelease } from './open-release.ts';
import { explanationsToRelease } from './released-explanations.ts';
import { ReferencesToRelease } from './released-references.ts';
import type { ReleasedFigures } from './released.ts';

/** What comes out with a release, whatever its number and its day. */
export type ContentToRelease = Pick<ReleasedFigures, 'benchmark' | 'slices' | 'explanations' | 'references'>;

/** Brings together what comes out: protected figures, what municipalities say of them, and what others say. */
@Injectable()
export class ReleaseContent {
  constructor(
    @Inject(CatalogueService) private readonly catalogue: CatalogueService,
    @Inject(ReferencesToRelease) private readonly references: ReferencesToRelease,
  ) {}

  async of(tx: Transaction, slug: string): Promise<ContentToRelease> {
    const { benchmark, withAllRelations } = await this.catalogue.benchmark(tx, slug);
    const stored = await storedComparisons(tx, slug);
    const explanations = await explanationsToRelease(tx, benchmark);
    const slices = protect(openRelease(withAllRelations, stored));
    return { benchmark, slices, explanations, references: await this.references.of(tx, slug) };
  }
}
