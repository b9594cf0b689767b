import { Inject, Injectable } from '@nestjs/common';
import {
  quarterOf,
  REVISION_AGES,
  type Benchmark,
  type Quarter,
  type RevisionAge,
  type RevisionBand,
} from '@ijkpunt/model';
import {
  indicatorValue,
  relativeChange,
  revisionAge,
  revisionBand,
  type Delivered,
} from '@ijkpunt/statistics';
import type { Transaction } from '../platform/index.ts';
import { AcceptedFiguresRepository } from './accepted-figures.ts';
import type { Input } from './accepted-inputs.ts';
import { contextOf } from './definitions.ts';

/** One version of a delivery that is or was accepted. */
interface Version {
  readonly id: string;
  readonly municipality: string;
  readonly version: number;
  readonly accepted_on: string;
}

/** How much one figure changed since its first version. */
interface Revision {
  readonly municipality: string;
  readonly indicator: string;
  readonly version: number;
  readonly age: RevisionAge;
  readonly change: number;
}

/** Which municipalities are computed, with what they delivered, and which have nothing accepted any more. */
interface Noted {
  readonly inputs: readonly Input[];
  readonly delivered: ReadonlyMap<string, Delivered>;
  readonly gone: readonly string[];
}

/** Notes how figures changed after they were accepted first, and what changes are usual. */
@Injectable()
export class NoteRevisions {
  constructor(@Inject(AcceptedFiguresRepository) private readonly figures: AcceptedFiguresRepository) {}

  /** Of municipalities with more than one version of a quarter: each later version against the first. */
  async note(
    tx: Transaction,
    benchmark: Benchmark,
    quarter: Quarter,
    { inputs, delivered, gone }: Noted,
  ): Promise<void> {
    const revised = inputs.filter(({ version }) => version > 1).map(({ municipality }) => municipality);
    const of = {
      benchmark: benchmark.slug,
      quarter,
      about: [...inputs.map(({ municipality }) => municipality), ...gone],
    };
    const before = await storedIndicators(tx, of);
    if (revised.length === 0 && before.length === 0) return;
    const versions = await versionsOf(tx, benchmark.slug, quarter, revised);
    const contents = await this.figures.contents(
      tx,
      versions.map(({ id }) => id),
      [],
    );
    const revisions = revised.flatMap((municipality) => {
      const now = delivered.get(municipality);
      if (now === undefined) return [];
      const own = versions.filter((one) => one.municipality === municipality);
      const asDelivered = own.map((version) => ({
        ...version,
        delivered: { ...now, ...contents.get(version.id) },
      }));
      return revisionsOf(benchmark, asDelivered);
    });
    await replaceRevisions(tx, of, revisions);
    const indicators = [...new Set([...before, ...revisions.map(({ indicator }) => indicator)])];
    await storeBands(tx, benchmark.slug, indicators);
  }
}

/** Each later version against the first; a figure that was not there in one of them was not revised. */
function revisionsOf(
  benchmark: Benchmark,
  versions: readonly (Version & { readonly delivered: Delivered })[],
): readonly Revision[] {
  const context = contextOf(benchmark);
  const [first, ...later] = versions;
  if (first === undefined) return [];
  return benchmark.indicators.flatMap((indicator) => {
    const valueIn = (one: { readonly delivered: Delivered }): number | undefined => {
      const outcome = indicatorValue(indicator, one.delivered, context);
      return outcome.kind === 'figure' ? outcome.value : undefined;
    };
    const begun = valueIn(first);
    return later.flatMap((one): Revision[] => {
      const now = valueIn(one);
      const change = begun === undefined || now === undefined ? undefined : relativeChange(begun, now);
      // What stayed the same was looked at, and not revised.
      if (change === undefined || change === 0) return [];
      const age = revisionAge(quarterOf(first.accepted_on), quarterOf(one.accepted_on));
      const { municipality, version } = one;
      return [{ municipality, indicator: indicator.code, version, age, change }];
    });
  });
}

async function versionsOf(
  tx: Transaction,
  benchmark: string,
  quarter: Quarter,
  municipalities: readonly string[],
): Promise<readonly Version[]> {
  return (await tx.query(
    `select id, municipality, version, (decided_at at time zone 'UTC')::date::text as accepted_on
       from submissions.delivery
      where benchmark = $1 and quarter = $2 and municipality = any ($3) and state in ('accepted', 'superseded')
      order by municipality, version`,
    [benchmark, quarter, municipalities],
  )) as Version[];
}

interface Of {
  readonly benchmark: string;
  readonly quarter: Quarter;
  /** Codes of the municipalities that are looked at. */
  readonly about: readonly string[];
}

/** Indicators of which a revision by these municipalities is known. */
async function storedIndicators(
  tx: Transaction,
  { benchmark, quarter, about }: Of,
): Promise<readonly string[]> {
  const rows = (await tx.query(
    `select distinct indicator from comparisons.revision where benchmark = $1 and quarter = $2 and municipality = any ($3)`,
    [benchmark, quarter, about],
  )) as { indicator: string }[];
  return rows.map(({ indicator }) => indicator);
}

async function replaceRevisions(
  tx: Transaction,
  { benchmark, quarter, about }: Of,
  revisions: readonly Revision[],
): Promise<void> {
  await tx.query(
    `delete from comparisons.revision where benchmark = $1 and quarter = $2 and municipality = any ($3)`,
    [benchmark, quarter, about],
  );
  await tx.query(
    `insert into comparisons.revision (benchmark, quarter, municipality, indicator, version, age, change)
     select $1, $2, r.municipality, r.indicator, r.version, r.age, r.change
       from jsonb_to_recordset($3) as r(municipality text, indicator text, version int, age smallint, change double precision)`,
    [benchmark, quarter, JSON.stringify(revisions)],
  );
}

/** The usual change per indicator and age, over all municipalities and quarters. */
async function storeBands(tx: Transaction, benchmark: string, indicators: readonly string[]): Promise<void> {
  const rows = (await tx.query(
    `select indicator, age, change from comparisons.revision where benchmark = $1 and indicator = any ($2)`,
    [benchmark, indicators],
  )) as Pick<Revision, 'indicator' | 'age' | 'change'>[];
  const bands = indicators.flatMap((indicator) =>
    REVISION_AGES.map((age) => ({
      indicator,
      age,
      band: revisionBand(
        rows.filter((row) => row.indicator === indicator && row.age === age).map(({ change }) => change),
      ),
    })),
  );
  await tx.query(`delete from comparisons.revision_band where benchmark = $1 and indicator = any ($2)`, [
    benchmark,
    indicators,
  ]);
  await tx.query(
    `insert into comparisons.revision_band (benchmark, indicator, age, band)
     select $1, b.indicator, b.age, b.band from jsonb_to_recordset($2) as b(indicator text, age smallint, band jsonb)`,
    [benchmark, JSON.stringify(bands.filter(({ band }) => band.revisions > 0))],
  );
}

/** The usual changes of a benchmark's figures, by indicator. */
export async function revisionBands(
  tx: Transaction,
  benchmark: string,
): Promise<ReadonlyMap<string, ReadonlyMap<RevisionAge, RevisionBand>>> {
  const rows = (await tx.query(
    `select indicator, age, band from comparisons.revision_band where benchmark = $1 order by indicator, age`,
    [benchmark],
  )) as { indicator: string; age: RevisionAge; band: RevisionBand }[];
  const found = new Map<string, Map<RevisionAge, RevisionBand>>();
  for (const { indicator, age, band } of rows) {
    found.set(indicator, (found.get(indicator) ?? new Map()).set(age, band));
  }
  return found;
}
