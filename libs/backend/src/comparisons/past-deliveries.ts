import { Injectable } from '@nestjs/common';
import { shifted, type Observation, type Quarter } from '@ijkpunt/model';
import type { PastQuarter } from '@ijkpunt/validation';
import type { Transaction } from '../platform/index.ts';
import { OBSERVATION_COLUMNS, toObservation } from '../submissions/index.ts';

/** An accepted delivery with what the same municipality had accepted before. */
export interface DeliveryWithPast {
  readonly observations: readonly Observation[];
  readonly past: readonly PastQuarter[];
}

/** Which deliveries, and how much of them. */
export interface PastQuestion {
  readonly benchmark: string;
  readonly quarter: Quarter;
  /** Codes of the measures that are looked at; all when absent. */
  readonly measures: readonly string[] | undefined;
  /** How many quarters before it belong to the past. */
  readonly back: number;
}

type Row = { readonly municipality: string; readonly quarter: Quarter } & Parameters<typeof toObservation>[0];

/** How many municipalities are in memory at a time, with all their past. */
const AT_A_TIME = 25;

/** Reads accepted deliveries of earlier quarters across municipalities, under the role that may. */
@Injectable()
export class PastDeliveriesRepository {
  /** The newest quarter with an accepted delivery, before the given one if any. */
  async newestBefore(tx: Transaction, benchmark: string, before?: Quarter): Promise<Quarter | undefined> {
    const [row] = (await tx.query(
      `select max(quarter) as quarter from submissions.delivery
        where benchmark = $1 and state = 'accepted' and ($2::text is null or quarter < $2)`,
      [benchmark, before ?? null],
    )) as { quarter: Quarter | null }[];
    return row?.quarter ?? undefined;
  }

  /** How many deliveries were accepted over the newest quarters. */
  async count(tx: Transaction, benchmark: string, quarters: number): Promise<number> {
    const [row] = (await tx.query(
      `select coalesce(sum(newest.deliveries), 0)::int as count
         from (select count(*) as deliveries from submissions.delivery where benchmark = $1 and state = 'accepted'
                group by quarter order by quarter desc limit $2) newest`,
      [benchmark, quarters],
    )) as { count: number }[];
    return Number(row?.count);
  }

  /** All deliveries of a quarter, some municipalities at a time. */
  async *read(tx: Transaction, question: PastQuestion): AsyncGenerator<readonly DeliveryWithPast[]> {
    const delivered = (await tx.query(
      `select municipality from submissions.delivery
        where benchmark = $1 and quarter = $2 and state = 'accepted' order by municipality`,
      [question.benchmark, question.quarter],
    )) as { municipality: string }[];
    const codes = delivered.map(({ municipality }) => municipality);
    for (let start = 0; start < codes.length; start += AT_A_TIME) {
      yield this.some(tx, question, codes.slice(start, start + AT_A_TIME));
    }
  }

  private async some(
    tx: Transaction,
    { benchmark, quarter, measures, back }: PastQuestion,
    municipalities: readonly string[],
  ): Promise<readonly DeliveryWithPast[]> {
    const rows = (await tx.query(
      `select d.municipality, d.quarter, ${OBSERVATION_COLUMNS}
         from submissions.delivery d join submissions.observation o on o.delivery = d.id
        where d.benchmark = $1 and d.municipality = any ($2) and d.quarter between $3 and $4 and d.state = 'accepted'
          and ($5::text[] is null or o.measure = any ($5))
        order by d.quarter, o.position`,
      [benchmark, municipalities, shifted(quarter, -back), quarter, measures ?? null],
    )) as Row[];
    const found = new Map(municipalities.map((code) => [code, new Map<Quarter, Observation[]>()]));
    for (const row of rows) {
      const quarters = found.get(row.municipality);
      const known = quarters?.get(row.quarter);
      if (known === undefined) quarters?.set(row.quarter, [toObservation(row)]);
      else known.push(toObservation(row));
    }
    return [...found.values()].map((quarters) => withPast(quarters, quarter));
  }
}

function withPast(
  quarters: ReadonlyMap<Quarter, readonly Observation[]>,
  quarter: Quarter,
): DeliveryWithPast {
  const past = [...quarters].filter(([when]) => when !== quarter);
  return {
    observations: quarters.get(quarter) ?? [],
    past: past.map(([when, observations]) => ({ quarter: when, observations })),
  };
}
