import type { IndicatorValue, Quarter } from '@ijkpunt/model';
import { asJson, type Transaction } from '../platform/index.ts';
import type { SliceQuarter, Span } from './stored-slices.ts';

/** One outcome, ready to be stored. */
export interface NewValue {
  readonly indicator: string;
  readonly municipality: string;
  readonly organisation: string;
  readonly delivery: string;
  readonly outcome: IndicatorValue;
}

/** One stored comparison as others read it. */
export interface StoredComparison {
  readonly indicator: string;
  readonly quarter: Quarter;
  readonly municipality: string;
  readonly outcome: IndicatorValue;
}

/** Stores outcomes in place of those that are there; what is the same is left as it is. */
export async function storeValues(
  tx: Transaction,
  of: SliceQuarter,
  span: Span,
  values: readonly NewValue[],
): Promise<void> {
  await tx.query(
    `insert into comparisons.value (benchmark, quarter, span, indicator, municipality, organisation, delivery, outcome)
     select $1, $2, $3, v.indicator, v.municipality, v.organisation, v.delivery, v.outcome
       from jsonb_to_recordset($4) as v(indicator text, municipality text, organisation uuid, delivery uuid, outcome jsonb)
     on conflict (benchmark, quarter, indicator, span, municipality) do update
       set organisation = excluded.organisation, delivery = excluded.delivery, outcome = excluded.outcome
       where (comparisons.value.delivery, comparisons.value.outcome) is distinct from (excluded.delivery, excluded.outcome)`,
    [of.benchmark, of.quarter, span, asJson(values)],
  );
}

/** Takes away the outcomes of municipalities that are not counted any more, or of indicators that are gone. */
export async function removeValues(
  tx: Transaction,
  of: SliceQuarter,
  gone: { readonly municipalities: readonly string[]; readonly keepIndicators: readonly string[] },
): Promise<void> {
  await tx.query(
    `delete from comparisons.value
      where benchmark = $1 and quarter = $2 and (municipality = any ($3) or indicator <> all ($4))`,
    [of.benchmark, of.quarter, gone.municipalities, gone.keepIndicators],
  );
}

/** Takes away years of indicators that are not added up to a year any more. */
export async function removeYears(
  tx: Transaction,
  of: SliceQuarter,
  keepIndicators: readonly string[],
): Promise<void> {
  await tx.query(
    `delete from comparisons.value
      where benchmark = $1 and quarter = $2 and span = 'year' and indicator <> all ($3)`,
    [of.benchmark, of.quarter, keepIndicators],
  );
}

/** Outcomes of some indicators over some quarters; of all municipalities when none are named. */
export async function valuesOfQuarters(
  tx: Transaction,
  asked: {
    readonly benchmark: string;
    readonly quarters: readonly Quarter[];
    readonly indicators: readonly string[];
    readonly municipalities: readonly string[] | undefined;
  },
): Promise<readonly (StoredComparison & { readonly organisation: string; readonly delivery: string })[]> {
  return (await tx.query(
    `select indicator, quarter, municipality, organisation, delivery, outcome from comparisons.value
      where benchmark = $1 and span = 'quarter' and quarter = any ($2) and indicator = any ($3)
        and ($4::text[] is null or municipality = any ($4))`,
    [asked.benchmark, asked.quarters, asked.indicators, asked.municipalities ?? null],
  )) as (StoredComparison & { organisation: string; delivery: string })[];
}

/** Outcomes of quarters that the transaction may see: the own ones for an organisation, all for the publisher. */
export async function storedComparisons(
  tx: Transaction,
  benchmark: string,
  quarters?: readonly Quarter[],
): Promise<readonly StoredComparison[]> {
  return (await tx.query(
    `select indicator, quarter, municipality, outcome from comparisons.value
      where benchmark = $1 and span = 'quarter' and ($2::text[] is null or quarter = any ($2))
      order by indicator, quarter, municipality`,
    [benchmark, quarters ?? null],
  )) as StoredComparison[];
}
