/** npm run recompute: throws away what was compared and computes it from nothing. Deliveries and releases stay. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { holder, lock } from './lock.mjs';
import { insistOnNode, makeReady, openDatabase, PROJECT } from './bring-up.mjs';
import { Problem } from './problem.mjs';
import { endGroup, ownGroup } from './processes.mjs';
import { session } from './session.mjs';
import { settingsFrom } from './settings.mjs';

/**
 * @param {import('./session.mjs').Run} run
 * @param {readonly string[]} benchmarks slugs; none for all
 */
async function work(run, benchmarks) {
  insistOnNode();
  const settings = settingsFrom(run.env, run.project);
  // With a database of its own nobody else is at it; the one that comes with us belongs to who runs it.
  if (settings.databaseUrl === undefined) {
    const other = holder(settings.dataDirectory);
    if (other !== undefined)
      throw new Problem(
        `IJkpunt draait hier al (proces ${other}). Stop het eerst, of gebruik Berekeningen in het beheer.`,
      );
    run.later(await lock(settings.dataDirectory));
  }
  await makeReady(run);
  const environments = await openDatabase(run, settings);
  await compute(run, environments.worker, benchmarks);
}

/** @param {import('./session.mjs').Run} run */
function compute(run, env, benchmarks) {
  const program = path.join(run.project, 'dist', 'recompute.js');
  return new Promise((resolve, reject) => {
    const stdio = ['ignore', 'inherit', 'inherit'];
    const options = { cwd: run.project, env: { ...env, DEMONSTRATION: 'off' }, stdio, detached: ownGroup };
    const child = spawn(process.execPath, [program, ...benchmarks], options);
    const end = () => endGroup(child.pid, run.hurry.aborted ? 'SIGKILL' : 'SIGTERM');
    run.leave.addEventListener('abort', end, { once: true });
    run.hurry.addEventListener('abort', end, { once: true });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new Problem(
            `Het opnieuw berekenen is mislukt (code ${code}); de oude vergelijkingen staan er nog.`,
          ),
        );
    });
  });
}

const benchmarks = process.argv.slice(2);
process.exit(await session((run) => work(run, benchmarks), { project: PROJECT }));
