/** One municipality revises one quarter: from the accepted delivery to committed comparisons. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { countsAt, keyOf, openBare, refuseOtherBytes, versions } from './compare-bare-revision.mjs';
import { AREAS } from './compare-data.mjs';
import { openPostgres } from './compare-engines.mjs';
import { loadParts } from './compare-parts.mjs';
import { planter, quartersFrom } from './compare-planting.mjs';
import { BENCHMARK, openProduct, prepareProduct } from './compare-product.mjs';
import { statement } from './compare-statement.mjs';
import { inWords, ratios, spread } from './rounds.mjs';

const ANEW = fileURLToPath(new URL('compare-anew.mjs', import.meta.url));
const ANEW_LIMIT_MS = 4 * 60_000;

const FIRST = '2023Q1';
const REVISED = '2024Q1';
const MOST_MS = 100;
const LEAST_FASTER = 25;
const MOST_GROWTH = 1.2;
const MOST_MEGABYTES = 300;

/** Quarters in which something can change: the revised one, the next, and the years that either ends up in. */
const AROUND = quartersFrom(REVISED, 5);

/** Whole from nothing, in a process of its own. */
async function anew(folder, url) {
  const { stdout } = await promisify(execFile)(process.execPath, [ANEW, folder, url], {
    timeout: ANEW_LIMIT_MS,
  });
  return JSON.parse(stdout);
}

/**
 * @param {{ client: import('pg').Client, url: string, folder: string, quarters: number, sizes: readonly number[], rounds: number }} how
 * @returns {Promise<import('./report.mjs').Result[]>}
 */
export async function revision({ client, url, folder, quarters, sizes, rounds }) {
  await prepareProduct(folder, url);
  const [model, backend] = await loadParts(folder, ['model', 'backend']);
  const benchmark = backend.shippedBenchmarks().find(({ slug }) => slug === BENCHMARK);
  const plant = planter({ client, model, benchmark });
  const product = await openProduct(folder, url);
  const all = quartersFrom(FIRST, quarters * sizes.at(-1));
  const found = [];
  try {
    for (const [at, size] of sizes.entries()) {
      await plant.everybody(all.slice(quarters * (sizes[at - 1] ?? 0), quarters * size));
      const whole = at === 0 ? await anew(folder, url) : undefined;
      // What is there already finds no difference: only what is new is computed.
      await product.comparisons.compareAll(BENCHMARK);
      await client.query('vacuum analyze');
      const on = { client, folder, benchmark, product, plant };
      found.push({
        stored: quarters * size,
        whole,
        ...(await rounded(on, { rounds, withRivals: at === 0 })),
      });
    }
  } finally {
    await product.close();
  }
  return [...resultsOf(found, plant.cells), anewResult(found[0])];
}

/** As many revisions as asked, each by another municipality, so that none has more versions than the others. */
async function rounded(on, { rounds, withRivals }) {
  const { client, folder, benchmark, product } = on;
  const areas = await areasOf(client);
  const groups = withRivals ? await groupsOf(product, benchmark) : undefined;
  const bare = withRivals ? await openBare({ client, folder, benchmark, groups }) : undefined;
  const times = { product: [], bare: [], sql: [] };
  let changed = [];
  for (let round = -1; round < rounds; round += 1) {
    const { municipality, place } = areas[(round + 1) * 7];
    const one = await revised(on, municipality);
    changed = one.changed;
    if (round >= 0) times.product.push(one.milliseconds);
    if (bare === undefined) continue;
    const told = await bare.slicesOf('comparisons.slice', changed);
    const ms = await bare.work({ delivery: one.delivery, place, changed, counts: countsAt(told, place) });
    await refuseOtherBytes(client, changed);
    if (round >= 0) times.bare.push(ms);
    const sql = await bySql(client, { folder, told, changed, groups });
    if (round >= 0) times.sql.push(sql);
  }
  return { times, changed: changed.length, standing: changed.filter(({ cell }) => cell === '').length };
}

async function revised({ client, plant, product }, municipality) {
  const before = new Map((await versions(client, AROUND)).map((row) => [keyOf(row), row.version]));
  const delivery = await plant.revise(municipality, REVISED);
  const began = performance.now();
  await product.comparisons.compareAfter(BENCHMARK, REVISED);
  const milliseconds = performance.now() - began;
  const changed = (await versions(client, AROUND)).filter((row) => before.get(keyOf(row)) !== row.version);
  if (changed.length === 0) throw new Error(`the revision of ${municipality} changed nothing`);
  return { delivery, milliseconds, changed };
}

/** The affected slices by the SQL statement: their rows are laid ready, only the statement is timed. */
async function bySql(client, { folder, told, changed, groups }) {
  const wanted = new Set(changed.filter(({ cell }) => cell === '').map(keyOf));
  const slices = told.filter((row) => wanted.has(keyOf(row))).map(({ columns }) => columns);
  const { nation, 'size-class': size, province } = groups.groupings.divided;
  const engine = await openPostgres(client, { slices, divided: [nation, size, province] });
  const [{ Z95 }] = await loadParts(folder, ['statistics']);
  const began = performance.now();
  await engine.run(statement('postgres', { z: Z95, into: 'result' }));
  return performance.now() - began;
}

async function areasOf(client) {
  const { rows } = await client.query(
    `select area as municipality, place::int - 1 as place
       from comparisons.receipt, unnest(areas) with ordinality as a(area, place)
      where benchmark = $1 and quarter = $2 order by 2`,
    [BENCHMARK, REVISED],
  );
  if (rows.length !== AREAS) throw new Error(`${rows.length} municipalities are compared, not ${AREAS}`);
  return rows;
}

/** The groups that the product compares in, which it keeps in memory. */
async function groupsOf({ backend, get }, benchmark) {
  const find = get(backend.FindGroups);
  return (await get(backend.ComparerDatabase).within((tx) => find.read(tx, benchmark, REVISED, []))).groups;
}

function resultsOf([first, ...more], cells) {
  const { times, changed, standing, stored } = first;
  const own = spread(times.product);
  const faster = spread(ratios(times.sql, times.product));
  const about = `One municipality revises one quarter (${cells} cells), ${AREAS} municipalities, ${stored} quarters stored; ${changed} slices change, ${standing} with standings`;
  return [
    {
      name: 'revision',
      about: `${about}: against the same columns patched and the same bytes written by the same kernels and nothing else`,
      ratio: spread(ratios(times.product, times.bare)),
      goal: `product median <= ${MOST_MS} ms`,
      met: own.median <= MOST_MS,
      facts: [`product ${inWords(own)} ms`, `bare ${inWords(spread(times.bare))} ms`],
    },
    {
      name: 'revision against SQL',
      about: `The same, against the SQL statement over the ${standing} slices with standings, in three groups and without guard, pack or receipt`,
      ratio: faster,
      goal: `median >= ${LEAST_FASTER} x faster`,
      met: faster.median >= LEAST_FASTER,
      facts: [`SQL ${inWords(spread(times.sql))} ms`, `product ${inWords(own)} ms`],
    },
    ...more.map((one) => {
      const ratio = spread(ratios(one.times.product, times.product));
      return {
        name: `revision, ${one.stored} quarters stored`,
        about: `Against the same revision with ${stored} quarters stored, earlier in the same run`,
        ratio,
        goal: `no growth: median <= ${MOST_GROWTH} x`,
        met: ratio.median <= MOST_GROWTH,
        facts: [`${inWords(spread(one.times.product))} ms`],
      };
    }),
  ];
}

/** No goal for the time: it is what a revision of everybody at once would cost. */
function anewResult({ stored, whole: { milliseconds, megabytes } }) {
  return {
    name: 'computed anew',
    about: `The whole benchmark from nothing, ${stored} quarters, database included, once, in a process of its own: its memory against ${MOST_MEGABYTES} MB`,
    ratio: spread([megabytes / MOST_MEGABYTES]),
    goal: `<= ${MOST_MEGABYTES} MB`,
    met: megabytes <= MOST_MEGABYTES,
    facts: [
      `${Math.round(milliseconds)} ms, ${Math.round(milliseconds / stored)} ms a quarter`,
      `${Math.round(megabytes)} MB`,
    ],
  };
}
