/** The figures of a part of a quarter: by one SQL statement, and by the kernels from packed slices in the same database. */
import {
  AREAS,
  CELLS,
  divisions,
  fillQuarter,
  refuseDifference,
  roomForAnswers,
  roomForQuarter,
} from './compare-data.mjs';
import { openDuckDb, openPostgres } from './compare-engines.mjs';
import { openKernels } from './compare-kernels.mjs';
import { loadParts } from './compare-parts.mjs';
import { answer, statement } from './compare-statement.mjs';
import { inWords, interleaved, ratios, spread } from './rounds.mjs';

const GROUPS = 18;
const LEAST_FASTER = 20;

/** Slices that are checked figure by figure against each engine. */
const CHECKED = 60;

const PACKED = `
  drop table if exists packed;
  create table packed (slice int primary key, numerators bytea not null, denominators bytea not null, answers bytea);
  alter table packed alter column numerators set storage external, alter column denominators set storage external,
    alter column answers set storage external;`;

const bytes = (column) => Buffer.from(column.buffer, column.byteOffset, column.byteLength);

async function pack(client, slices) {
  await client.query(PACKED);
  await client.query(`insert into packed select * from unnest($1::int[], $2::bytea[], $3::bytea[])`, [
    slices.map((_, at) => at),
    slices.map(({ numerators }) => bytes(numerators)),
    slices.map(({ denominators }) => bytes(denominators)),
  ]);
}

/** Answers of one slice in a row of bytes: groups, ranks, percentiles, limits. */
const packedAnswers = ({ groups, rank, percentile, limits }) =>
  Buffer.concat([groups, percentile, limits, rank].map(bytes));

/** Slices that are read, computed and written at a time: what they hold must fit in memory. */
const AT_A_TIME = 60;

/** From the packed slices in the database to committed answers beside them. */
async function throughKernels(client, { kernels, fromBytes, count }) {
  const answers = roomForAnswers(GROUPS);
  await client.query('begin');
  for (let from = 0; from < count; from += AT_A_TIME) {
    const { rows } = await client.query(
      'select slice, numerators, denominators from packed where slice >= $1 and slice < $2',
      [from, from + AT_A_TIME],
    );
    const made = rows.map(({ numerators, denominators }) => {
      kernels.figures({ numerators: fromBytes(numerators), denominators: fromBytes(denominators) }, answers);
      return packedAnswers(answers);
    });
    await client.query(
      `update packed set answers = a.answers from unnest($1::int[], $2::bytea[]) as a(slice, answers)
        where a.slice = packed.slice`,
      [rows.map(({ slice }) => slice), made],
    );
  }
  await client.query('commit');
}

/** Throws when an engine says something else than the kernels. */
async function check(engine, { slices, kernels, divided }) {
  const rows = await engine.read();
  const theirs = slices.slice(0, CHECKED).map(() => blank());
  for (const row of rows) if (Number(row.slice) < CHECKED) answer(row, divided, theirs[Number(row.slice)]);
  const ours = roomForAnswers(GROUPS);
  for (const [at, found] of theirs.entries()) {
    kernels.figures(slices[at], ours);
    const { groups, rank, percentile, limits } = ours;
    for (const [area, x] of slices[at].numerators.entries())
      if (Number.isNaN(x))
        for (let limit = 0; limit < 4; limit += 1) found.limits[limit * AREAS + area] = Number.NaN;
    refuseDifference({ groups, rank, percentile, limits }, found, `${engine.name}, slice ${at}`);
  }
  return rows.length;
}

function blank() {
  return roomForAnswers(GROUPS);
}

const timed = async (work) => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/**
 * @param {{ client: import('pg').Client, folder: string, indicators: number, whole: { indicators: number, quarters: number }, rounds: number }} how
 * @returns {Promise<import('./report.mjs').Result[]>}
 */
export async function againstSql({ client, folder, indicators, whole, rounds }) {
  const divided = divisions();
  const slices = roomForQuarter(indicators * CELLS);
  fillQuarter(slices, 1);
  const [{ Z95 }, { fromBytes }] = await loadParts(folder, ['statistics', 'stored']);
  const kernels = await openKernels(folder, divided);
  await pack(client, slices);
  const engines = [
    { dialect: 'postgres', engine: await openPostgres(client, { slices, divided }) },
    { dialect: 'duckdb', engine: await openDuckDb({ slices, divided }) },
  ];
  const results = [];
  for (const { dialect, engine } of engines) {
    if (engine === undefined) {
      console.log('DuckDB is not installed: npm install --no-save @duckdb/node-api');
      continue;
    }
    const sql = statement(dialect, { z: Z95, into: 'result' });
    const product = () => timed(() => throughKernels(client, { kernels, fromBytes, count: slices.length }));
    const rival = async () => {
      await engine.clear();
      return timed(() => engine.run(sql));
    };
    try {
      await product();
      await rival();
      const rows = await check(engine, { slices, kernels, divided });
      const found = await interleaved(rounds, { product, rival });
      results.push(resultOf(engine.name, found, { rows, slices: slices.length, whole }));
    } finally {
      await engine.close();
    }
  }
  return results;
}

function resultOf(name, { product, rival }, { rows, slices, whole }) {
  const ratio = spread(ratios(rival, product));
  const times = (whole.indicators * CELLS * whole.quarters) / slices;
  return {
    name: `against ${name}`,
    about: `Of one quarter ${slices} slices, ${rows.toLocaleString('en')} figures: one SQL statement over rows, against packed slices read, computed by the kernels, written and committed (PostgreSQL); the same figures`,
    ratio,
    goal: `median >= ${LEAST_FASTER} x faster`,
    met: ratio.median >= LEAST_FASTER,
    facts: [
      `SQL ${inWords(spread(rival))} ms`,
      `kernels through PostgreSQL ${inWords(spread(product))} ms`,
      `SQL for all ${whole.indicators} x ${CELLS} x ${whole.quarters} slices about ${((spread(rival).median * times) / 1000).toFixed(0)} s, scaled up from these`,
    ],
  };
}
