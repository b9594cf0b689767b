import { Inject, Injectable } from '@nestjs/common';
import type { Benchmark } from '@ijkpunt/model';
import { CatalogueService } from '../catalogue/index.ts';
import { Database, type Scope } from '../platform/index.ts';
import { storedComparisons, type StoredComparison } from './comparisons.service.ts';

/** What a municipality sees of itself before anything is published. */
export interface OwnComparisons {
  readonly benchmark: Benchmark;
  readonly computedAt: Date | undefined;
  readonly values: readonly StoredComparison[];
}

/** Reads an organisation's own comparisons: row-level security shows no others. */
@Injectable()
export class ReadOwnComparisons {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CatalogueService) private readonly catalogue: CatalogueService,
  ) {}

  read(scope: Scope, slug: string, quarter: string): Promise<OwnComparisons> {
    return this.database.within(scope, async (tx) => {
      const { benchmark } = await this.catalogue.benchmark(tx, slug);
      const values = await storedComparisons(tx, slug, quarter);
      const rows = (await tx.query(
        `select computed_at from comparisons.computed where benchmark = $1 and quarter = $2`,
        [slug, quarter],
      )) as { computed_at: Date }[];
      return { benchmark, computedAt: values.length === 0 ? undefined : rows[0]?.computed_at, values };
    });
  }
}
