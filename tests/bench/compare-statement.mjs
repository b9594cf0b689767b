/** The figures of the comparison as one SQL statement, for PostgreSQL and for DuckDB. */
import { AREAS } from './compare-data.mjs';

const QUARTILES = {
  postgres: 'percentile_cont(array[0.25, 0.5, 0.75]::float8[]) within group (order by v)',
  duckdb: 'quantile_cont(v, [0.25, 0.5, 0.75])',
};

const GROUPED = ['nation', 'size_class', 'province'];

/** Over `observation (slice, area, x, n)` with `area (area, nation, size_class, province)`. */
const places = (kind) => `
  rank() over (partition by slice, ${kind} order by v desc) as rank_${kind},
  (rank() over (partition by slice, ${kind} order by v) - 1
    + count(*) over (partition by slice, ${kind}, v) / 2.0) * 100.0
    / count(*) over (partition by slice, ${kind}) as percentile_${kind}`;

const together = (kind, dialect) => `
  of_${kind} as (select slice, ${kind}, count(*) as members, ${QUARTILES[dialect]} as cuts, sum(x) / sum(n) as mean
                   from o group by slice, ${kind})`;

const told = (kind) =>
  `of_${kind}.members as members_${kind}, of_${kind}.cuts as cuts_${kind}, of_${kind}.mean as mean_${kind}`;

/**
 * @param {'postgres' | 'duckdb'} dialect
 * @param {{ z: number, into: string }} how
 */
export const statement = (dialect, { z, into }) => `
  create table ${into} as
  with o as materialized (
    select slice, area, x, n, x / n as v, nation, size_class, province
      from observation join area using (area) where x is not null),
  ${GROUPED.map((kind) => together(kind, dialect)).join(',')},
  placed as (select slice, area, x, n, nation, size_class, province, ${GROUPED.map(places).join(',')} from o)
  select placed.*, ${GROUPED.map(told).join(', ')},
    case when x = 0 then 0 else greatest(0, (2 * x + ${z * z}) / (2 * (n + ${z * z}))
      - ${z} * sqrt(greatest(0, ${z * z} + 4 * x * (1 - x / n))) / (2 * (n + ${z * z}))) end as lower,
    case when x = n then 1 else least(1, (2 * x + ${z * z}) / (2 * (n + ${z * z}))
      + ${z} * sqrt(greatest(0, ${z * z} + 4 * x * (1 - x / n))) / (2 * (n + ${z * z}))) end as upper,
    greatest(0, of_nation.mean - ${z} * sqrt(greatest(0, of_nation.mean * (1 - of_nation.mean) / n))) as funnel_lower,
    least(1, of_nation.mean + ${z} * sqrt(greatest(0, of_nation.mean * (1 - of_nation.mean) / n))) as funnel_upper
    from placed ${GROUPED.map((kind) => `join of_${kind} using (slice, ${kind})`).join(' ')}`;

/** A row of the statement's table into the answers of its slice. */
export function answer(row, divided, answers) {
  const area = Number(row.area);
  let first = 0;
  for (const [kind, name] of GROUPED.entries()) {
    const { groupOf, groups } = divided[kind];
    const at = (first + groupOf[area]) * 5;
    answers.groups.set([Number(row[`members_${name}`]), ...row[`cuts_${name}`], row[`mean_${name}`]], at);
    answers.rank[kind * AREAS + area] = Number(row[`rank_${name}`]);
    answers.percentile[kind * AREAS + area] = Number(row[`percentile_${name}`]);
    first += groups;
  }
  for (const [at, name] of ['lower', 'upper', 'funnel_lower', 'funnel_upper'].entries())
    answers.limits[at * AREAS + area] = Number(row[name]);
}
