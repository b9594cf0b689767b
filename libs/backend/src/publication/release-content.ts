import { Inject, Injectable } from '@nestjs/common';
import type { Insider, Ledger, OpenGroup, OpenRelease, Withholding } from '@ijkpunt/disclosure';
import type { Benchmark } from '@ijkpunt/model';
import { CatalogueService } from '../catalogue/index.ts';
import {
  quarterReceipts,
  storedCategories,
  storedComparisons,
  type QuarterReceipt,
} from '../comparisons/index.ts';
import { PlacesRepository, type Place } from '../organisations/index.ts';
import type { Transaction } from '../platform/index.ts';
import { openRelease } from './open-release.ts';
import { explanationsToRelease } from './released-explanations.ts';
import { ReferencesToRelease } from './released-references.ts';
import type { ReleasedFigures } from './released.ts';
import { ledgerOfBenchmark, ledgersOfDrafts } from './stored-ledger.ts';

/** What a release is made of, before disclosure control. */
export interface ContentToControl extends Pick<ReleasedFigures, 'benchmark' | 'explanations' | 'references'> {
  readonly open: OpenRelease;
  readonly ledger: Ledger | undefined;
  readonly drafts: readonly Ledger[];
  readonly receipts: ReadonlyMap<string, QuarterReceipt>;
}

/** Brings together what comes out: open figures, what municipalities say of them, and what others say. */
@Injectable()
export class ReleaseContent {
  constructor(
    @Inject(CatalogueService) private readonly catalogue: CatalogueService,
    @Inject(PlacesRepository) private readonly places: PlacesRepository,
    @Inject(ReferencesToRelease) private readonly references: ReferencesToRelease,
  ) {}

  /** @param withheld what municipalities do not want to be shown */
  async read(
    tx: Transaction,
    slug: string,
    { withheld }: { readonly withheld: readonly Withholding[] } = { withheld: [] },
  ): Promise<ContentToControl> {
    const { benchmark, withAllRelations } = await this.catalogue.benchmark(tx, slug);
    const stored = await storedComparisons(tx, slug);
    const codes = [...new Set(stored.map(({ municipality }) => municipality))].sort();
    const places = await this.places.all(tx);
    const surroundings = {
      categories: await storedCategories(tx, slug, toldDimensions(benchmark)),
      groups: groupsOf(codes, places),
      insiders: await insidersOf(tx, codes),
      withheld,
    };
    return {
      benchmark,
      open: openRelease(withAllRelations, stored, surroundings),
      ledger: await ledgerOfBenchmark(tx, slug),
      drafts: await ledgersOfDrafts(tx, slug),
      receipts: await quarterReceipts(tx, slug),
      explanations: await explanationsToRelease(tx, benchmark),
      references: await this.references.of(tx, slug),
    };
  }
}

/** Dimensions that the benchmark tells the public; a sensitive one never, whatever it says. */
function toldDimensions({ breakdowns = [], dimensions }: Benchmark): readonly string[] {
  const sensitive = new Set(dimensions.filter((dimension) => dimension.sensitive).map(({ code }) => code));
  return breakdowns.filter((code) => !sensitive.has(code));
}

/** The nation, and every labour-market region that somebody delivered for. */
function groupsOf(codes: readonly string[], places: ReadonlyMap<string, Place>): readonly OpenGroup[] {
  const regions = new Map<string, string[]>();
  for (const code of codes) {
    const region = places.get(code)?.labourMarketRegion ?? '';
    if (region !== '') regions.set(region, [...(regions.get(region) ?? []), code]);
  }
  const nation: OpenGroup = { kind: 'nation', code: 'nl', municipalities: codes };
  return [
    nation,
    ...[...regions].map(([code, municipalities]): OpenGroup => ({
      kind: 'labour-market-region',
      code,
      municipalities,
    })),
  ];
}

/** Each municipality knows its own figures; a partnership those of all its members. */
async function insidersOf(tx: Transaction, codes: readonly string[]): Promise<readonly Insider[]> {
  const members = (await tx.query(
    `select partnership, array_agg(municipality order by municipality) as municipalities
       from organisations.partnership_member where agreed_on is not null
      group by partnership having count(*) > 1 order by partnership`,
  )) as { partnership: string; municipalities: string[] }[];
  return [
    ...codes.map((code) => ({ name: code, municipalities: [code] })),
    ...members.map(({ partnership, municipalities }) => ({
      name: `partnership ${partnership}`,
      municipalities,
    })),
  ];
}
