import { randomUUID } from 'node:crypto';
import { standardPeriod, type DefinitionProfile, type MeasureKind, type Quarter } from '@ijkpunt/model';
import type { TestDatabase } from './database.ts';

/** One cell of a delivery: of a measure over its standard period. */
export interface PlantedCell {
  readonly measure: string;
  readonly kind: MeasureKind;
  readonly dimension?: string;
  readonly category?: string;
  readonly value: number;
}

/** An accepted delivery as it stands in the database. */
export interface PlantedDelivery {
  readonly benchmark: string;
  readonly municipality: string;
  readonly quarter: Quarter;
  readonly profile: DefinitionProfile;
  readonly cells: readonly PlantedCell[];
  /** Delivered for the area of today, by one that took others in later. */
  readonly coversJoined?: boolean;
}

const PLANT = `
  with up as (
    insert into uploads.upload (id, organisation, municipality, benchmark, quarter, file_name, media, size, sha256, state, uploaded_by, uploaded_by_name)
    values ($1, $2, $3, $4, $5, 'l.csv', 'csv', 1, 'x', 'checked', $6, 'R')),
  before as (select count(*)::int as versions from submissions.delivery where benchmark = $4 and quarter = $5 and municipality = $3),
  accepted as (
    insert into submissions.delivery (id, organisation, municipality, benchmark, quarter, version, state, upload, profile,
      submitted_by, submitted_by_name, decided_by, decided_by_name, decided_at, covers_joined)
    select $7, $2, $3, $4, $5, versions + 1, 'accepted', $1, $8, $6, 'R', $9, 'A', now() + make_interval(days => 40 * versions), $10
      from before)
  insert into submissions.observation (delivery, organisation, position, measure, period_start, period_end, dimension, category, unit, value, precision, note)
  select $7, $2, o.position, o.measure, o.period_start, o.period_end, o.dimension, o.category, 'persons', o.value, 'exact', ''
    from jsonb_to_recordset($11) as o(position int, measure text, period_start date, period_end date, dimension text, category text, value float8)`;

/**
 * Plants an accepted delivery in one statement, past the road that is tested elsewhere; the one before it becomes
 * superseded. Each next version was accepted forty days later.
 */
export async function plantDelivery(database: TestDatabase, planted: PlantedDelivery): Promise<string> {
  await withdrawDelivery(database, planted);
  const { municipality, benchmark, quarter, profile, cells, coversJoined = false } = planted;
  const [upload, person, delivery, second] = [1, 2, 3, 4].map(() => randomUUID());
  const organisation = await database.organisationOf(municipality);
  const head = [
    upload,
    organisation,
    municipality,
    benchmark,
    quarter,
    person,
    delivery,
    JSON.stringify(profile),
  ];
  await database.ask(PLANT, [...head, second, coversJoined, JSON.stringify(cells.map(rowOf(quarter)))]);
  return delivery ?? '';
}

/** Leaves a municipality without an accepted delivery of a quarter. */
export async function withdrawDelivery(
  database: TestDatabase,
  { benchmark, quarter, municipality }: Pick<PlantedDelivery, 'benchmark' | 'quarter' | 'municipality'>,
): Promise<void> {
  await database.ask(
    `update submissions.delivery set state = 'superseded'
      where benchmark = $1 and quarter = $2 and municipality = $3 and state = 'accepted'`,
    [benchmark, quarter, municipality],
  );
}

function rowOf(quarter: Quarter) {
  return ({ measure, kind, dimension = '', category = '', value }: PlantedCell, position: number) => {
    const period = standardPeriod({ kind, span: 'quarter' }, quarter);
    return {
      position,
      measure,
      period_start: period.start,
      period_end: period.end,
      dimension,
      category,
      value,
    };
  };
}
