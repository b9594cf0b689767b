/**
 * A revision without the product around it: read the cells, put the new counts in the same columns, make the same slices by the
 * same kernels, write the same bytes. It is told which slices change and what the new counts are; its tables are its own.
 */
import { loadParts } from './compare-parts.mjs';
import { BENCHMARK } from './compare-product.mjs';

const KEY = ['quarter', 'indicator', 'span', 'cell'];
export const keyOf = (row) => KEY.map((name) => row[name]).join('|');

/** Slices of some quarters as they stand, with the transaction that wrote them. */
export const versions = async (client, quarters) =>
  (
    await client.query(
      `select quarter, indicator, span, cell, xmin::text as version from comparisons.slice
        where benchmark = $1 and quarter = any ($2)`,
      [BENCHMARK, quarters],
    )
  ).rows;

const numbers = (columns) => ({
  numerators: columns.numerators.slice(),
  denominators: columns.denominators.slice(),
});

/** @param {{ client: import('pg').Client, folder: string, benchmark: any, groups: any }} on */
export async function openBare({ client, folder, benchmark, groups }) {
  const [{ makeSlice }, { fromBytes }] = await loadParts(folder, ['slice', 'stored']);
  await client.query(`
    create schema if not exists bare;
    drop table if exists bare.slice;
    create table bare.slice (like comparisons.slice including all);
    alter table bare.slice alter column numerators set storage external, alter column denominators set storage external,
      alter column standings set storage external;
    insert into bare.slice select * from comparisons.slice`);
  const indicators = new Map(benchmark.indicators.map((indicator) => [indicator.code, indicator]));
  const unpacked = (row) => ({
    ...row,
    columns: { numerators: fromBytes(row.numerators), denominators: fromBytes(row.denominators) },
  });
  const slicesOf = async (table, changed) => {
    const names = [
      ...new Set(changed.map(({ quarter, indicator, span }) => `${quarter}|${indicator}|${span}`)),
    ];
    const { rows } = await client.query(
      `select quarter, indicator, span, cell, numerators, denominators from ${table}
        where benchmark = $1 and quarter || '|' || indicator || '|' || span = any ($2)`,
      [BENCHMARK, names],
    );
    return rows.map(unpacked);
  };
  const make = (row, of) => {
    const cells = new Map(of.map(({ cell, columns }) => [cell, columns]));
    const { indicator, span } = row;
    return makeSlice({ benchmark, indicator: indicators.get(indicator), span, cells, groups });
  };
  return { slicesOf, work: (told) => work(client, { ...told, slicesOf, make }), groups };
}

/** The counts that the product came to at one place, by slice: what the bare revision is told. */
export const countsAt = (slices, place) =>
  new Map(
    slices.map((row) => [
      keyOf(row),
      { numerator: row.columns.numerators[place], denominator: row.columns.denominators[place] },
    ]),
  );

async function work(client, { delivery, place, changed, counts, slicesOf, make }) {
  const began = performance.now();
  await client.query('begin');
  await client.query('select * from submissions.observation where delivery = $1', [delivery]);
  const rows = await slicesOf('bare.slice', changed);
  const wanted = new Set(changed.map(keyOf));
  const patched = rows.map((row) =>
    wanted.has(keyOf(row)) ? patch(row, place, counts.get(keyOf(row))) : row,
  );
  const together = Map.groupBy?.(patched, family) ?? groupBy(patched, family);
  const made = patched.filter((row) => wanted.has(keyOf(row))).map((row) => writable(row, together, make));
  await write(client, made);
  await client.query('commit');
  return performance.now() - began;
}

const family = ({ quarter, indicator, span }) => `${quarter}|${indicator}|${span}`;

function groupBy(rows, name) {
  const found = new Map();
  for (const row of rows) found.set(name(row), [...(found.get(name(row)) ?? []), row]);
  return found;
}

function patch(row, place, { numerator, denominator }) {
  const columns = numbers(row.columns);
  columns.numerators[place] = numerator;
  columns.denominators[place] = denominator;
  return { ...row, columns };
}

const bytes = (column) => Buffer.from(column.buffer, column.byteOffset, column.byteLength);

function writable(row, together, make) {
  const slice = row.cell === '' ? make(row, together.get(family(row))) : undefined;
  return {
    ...row,
    standings: slice?.standings === undefined ? null : bytes(slice.standings),
    shared: JSON.stringify(slice?.shared ?? { tau2: 0 }),
    groups: JSON.stringify(slice?.groups ?? []),
  };
}

const WRITE = `update bare.slice s set numerators = n.numerators, denominators = n.denominators, standings = n.standings,
    shared = n.shared::jsonb, groups = n.groups::jsonb
  from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::bytea[], $7::bytea[], $8::bytea[], $9::text[], $10::text[])
    as n(quarter, indicator, span, cell, numerators, denominators, standings, shared, groups)
 where s.benchmark = $1 and s.quarter = n.quarter and s.indicator = n.indicator and s.span = n.span and s.cell = n.cell`;

function write(client, made) {
  return client.query(WRITE, [
    BENCHMARK,
    ...KEY.map((name) => made.map((row) => row[name])),
    made.map(({ columns }) => bytes(columns.numerators)),
    made.map(({ columns }) => bytes(columns.denominators)),
    ...['standings', 'shared', 'groups'].map((name) => made.map((row) => row[name])),
  ]);
}

/** Throws when the bare revision left other bytes than the product. */
export async function refuseOtherBytes(client, changed) {
  const { rows } = await client.query(
    `select s.quarter, s.indicator, s.span, s.cell from comparisons.slice s
       join bare.slice b using (benchmark, quarter, indicator, span, cell)
      where s.quarter || '|' || s.indicator || '|' || s.span || '|' || s.cell = any ($1)
        and (s.numerators, s.denominators, s.standings, s.groups) is distinct from
            (b.numerators, b.denominators, b.standings, b.groups)`,
    [changed.map(keyOf)],
  );
  if (rows.length > 0)
    throw new Error(`the product and the bare revision differ in ${rows.map(keyOf).join(', ')}`);
}
