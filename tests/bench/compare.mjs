/** The comparison of municipalities: kernels, SQL, a revision and growth, each beside a floor of the same run. */
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../tools/launch/postgres.mjs';
import { ownFolder, removeFolder } from '../journeys/running-system.mjs';
import { full } from './compare-full.mjs';
import { growth } from './compare-growth.mjs';
import { buildParts } from './compare-parts.mjs';
import { revision } from './compare-revision.mjs';
import { againstSql } from './compare-sql.mjs';
import { untilIdle } from './idle.mjs';
import { line } from './report.mjs';

const USUAL = {
  full: { indicators: 60, quarters: 40, part: 2, rounds: 5 },
  growth: { indicators: 30, quarters: 2, rounds: 3 },
  sql: { indicators: 20, whole: { indicators: 60, quarters: 40 }, rounds: 5 },
  revision: { quarters: 12, sizes: [1, 2, 4], rounds: 5 },
};

/** To see that it runs: its ratios say little. */
const QUICK = {
  full: { indicators: 5, quarters: 2, part: 1, rounds: 1 },
  growth: { indicators: 5, quarters: 1, rounds: 1 },
  sql: { indicators: 5, whole: { indicators: 60, quarters: 40 }, rounds: 1 },
  revision: { quarters: 9, sizes: [1], rounds: 1 },
};

/** Patience for idle cores between parts. */
const CALM_MS = 10_000;

/** A database server for the time of one measurement. */
async function withDatabase(work) {
  const folder = ownFolder();
  try {
    const database = await startPostgres({ directory: join(folder, 'postgres') });
    const client = new pg.Client({ connectionString: database.url });
    try {
      await client.connect();
      return await work({ client, url: database.url });
    } finally {
      await client.end();
      await database.stop();
    }
  } finally {
    removeFolder(folder);
  }
}

/** Waits for calm before each part, since they take minutes, and tells what it found at once. */
async function inTurn(parts) {
  const results = [];
  for (const part of parts) {
    await untilIdle(CALM_MS);
    const found = await part();
    for (const result of found) console.log(line(result));
    results.push(...found);
  }
  return results;
}

/**
 * @param {unknown} _system it needs none
 * @param {{ quick: boolean }} how
 * @returns {Promise<import('./report.mjs').Result[]>}
 */
export async function compare(_system, { quick }) {
  const sizes = quick ? QUICK : USUAL;
  const { folder, remove } = await buildParts();
  try {
    return await inTurn([
      () => full({ folder, ...sizes.full }),
      () => growth({ folder, ...sizes.growth, draw: !quick }),
      () => withDatabase((on) => againstSql({ ...on, folder, ...sizes.sql })),
      () => withDatabase((on) => revision({ ...on, folder, ...sizes.revision })),
    ]);
  } finally {
    remove();
  }
}
