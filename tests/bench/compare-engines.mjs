/** PostgreSQL and DuckDB with the same observations as rows. */
import { AREAS } from './compare-data.mjs';

/** Rows that are handed over at once. */
const BATCH = 40_000;

/** Observations of all slices; one that is missing is null. */
function* observations(slices) {
  for (const [slice, { numerators, denominators }] of slices.entries()) {
    for (let area = 0; area < AREAS; area += 1) {
      const x = numerators[area];
      yield Number.isNaN(x) ? [slice, area, null, null] : [slice, area, x, denominators[area]];
    }
  }
}

const areasOf = (divided) =>
  Array.from({ length: AREAS }, (_, area) => [area, ...divided.map(({ groupOf }) => groupOf[area])]);

const TABLES = `
  create table area (area int, nation int, size_class int, province int);
  create table observation (slice int, area int, x double precision, n double precision);`;

/** @param {import('pg').Client} client */
export async function openPostgres(client, { slices, divided }) {
  await client.query(`drop table if exists area, observation, result; ${TABLES}`);
  await insertAll(client, 'area', areasOf(divided));
  let rows = [];
  for (const row of observations(slices)) {
    rows.push(row);
    if (rows.length < BATCH) continue;
    await insertAll(client, 'observation', rows);
    rows = [];
  }
  await insertAll(client, 'observation', rows);
  await client.query('analyze area; analyze observation');
  const { rows: version } = await client.query('show server_version');
  return {
    name: `PostgreSQL ${version[0].server_version.split(' ')[0]}`,
    clear: () => client.query('drop table if exists result'),
    run: (sql) => client.query(sql),
    read: async () => (await client.query('select * from result')).rows,
    close: () => Promise.resolve(),
  };
}

async function insertAll(client, table, rows) {
  const columns = [0, 1, 2, 3].map((at) => rows.map((row) => row[at]));
  await client.query(
    `insert into ${table} select * from unnest($1::int[], $2::int[], $3::float8[], $4::float8[])`,
    columns,
  );
}

/** In memory, on as many threads as there are cores; undefined where it is not installed. */
export async function openDuckDb({ slices, divided }) {
  const found = await import('@duckdb/node-api').catch(() => undefined);
  if (found === undefined) return undefined;
  const instance = await found.DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(TABLES);
  await appendAll(connection, 'area', areasOf(divided), ['Integer', 'Integer']);
  await appendAll(connection, 'observation', observations(slices), ['Double', 'Double']);
  return {
    name: `DuckDB ${found.version()}`,
    clear: () => connection.run('drop table if exists result'),
    run: (sql) => connection.run(sql),
    read: () => readRows(connection),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function appendAll(connection, table, rows, [third, fourth]) {
  const appender = await connection.createAppender(table);
  const append = (kind, value) => (value === null ? appender.appendNull() : appender[`append${kind}`](value));
  for (const [first, second, left, right] of rows) {
    appender.appendInteger(first);
    appender.appendInteger(second);
    append(third, left);
    append(fourth, right);
    appender.endRow();
  }
  appender.closeSync();
}

async function readRows(connection) {
  const reader = await connection.runAndReadAll('select * from result');
  return reader.getRowObjectsJS();
}
