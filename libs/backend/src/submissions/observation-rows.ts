import {
  figure,
  missing,
  type Observation,
  type Precision,
  type Unit,
  type WhyMissing,
} from '@ijkpunt/model';
import { asJson, type Transaction } from '../platform/index.ts';

interface ObservationRow {
  readonly measure: string;
  readonly period_start: string | null;
  readonly period_end: string;
  readonly dimension: string;
  readonly category: string;
  readonly unit: Unit;
  readonly value: number | null;
  readonly precision: Precision | null;
  readonly missing: WhyMissing | null;
  readonly note: string;
}

/** Stores the cells of a delivery in one statement. */
export async function insertObservations(
  tx: Transaction,
  owner: { delivery: string; organisation: string },
  observations: readonly Observation[],
): Promise<void> {
  await tx.query(
    `insert into submissions.observation (delivery, organisation, position, measure, period_start, period_end, dimension,
       category, unit, value, precision, missing, note)
     select $1, $2, o.position, o.measure, o.period_start, o.period_end, o.dimension, o.category, o.unit, o.value,
            o.precision, o.missing, o.note
       from rows from (jsonb_to_recordset($3) as (measure text, period_start date, period_end date, dimension text,
              category text, unit text, value double precision, precision text, missing text, note text))
            with ordinality as o(measure, period_start, period_end, dimension, category, unit, value, precision, missing, note, position)`,
    [owner.delivery, owner.organisation, asJson(observations.map(toRow))],
  );
}

/** Columns of an observation as SQL gives them, for `toObservation`. */
export const OBSERVATION_COLUMNS = `o.measure, o.period_start::text, o.period_end::text, o.dimension, o.category, o.unit,
  o.value, o.precision, o.missing, o.note`;

/** The cells of a delivery in the order of its file. */
export async function observationsOf(tx: Transaction, delivery: string): Promise<readonly Observation[]> {
  const rows = (await tx.query(
    `select ${OBSERVATION_COLUMNS} from submissions.observation o where o.delivery = $1 order by o.position`,
    [delivery],
  )) as ObservationRow[];
  return rows.map(toObservation);
}

function toRow({ measure, period, dimension, category, unit, cell, note }: Observation) {
  const value =
    cell.kind === 'figure' ? { value: cell.value, precision: cell.precision } : { missing: cell.why };
  return {
    measure,
    period_start: period.start,
    period_end: period.end,
    dimension,
    category,
    unit,
    note,
    ...value,
  };
}

/** Makes an observation of a row. */
export function toObservation(row: ObservationRow): Observation {
  const { measure, dimension, category, unit, note } = row;
  const period =
    row.period_start === null ? { end: row.period_end } : { start: row.period_start, end: row.period_end };
  const cell =
    row.value === null
      ? missing(row.missing ?? 'not-registered')
      : figure(row.value, row.precision ?? 'exact');
  return { measure, period, dimension, category, unit, cell, note, line: 0 };
}
