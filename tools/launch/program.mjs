/** Runs a built program beside the database, for who keeps the system: brings up what it needs and ends it after. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { holder, lock } from './lock.mjs';
import {
  builtPrograms,
  insistOnNode,
  makeDataDirectory,
  makeReady,
  openDatabase,
  prepare,
} from './bring-up.mjs';
import { Problem } from './problem.mjs';
import { endGroup, ownGroup } from './processes.mjs';
import { settingsFrom } from './settings.mjs';

/**
 * @typedef {object} Program
 * @property {string} name of the program in dist, without its ending
 * @property {readonly string[]} words what it is told
 * @property {'worker' | 'prepare'} [environment] as whom it reaches the database; as the worker when absent
 * @property {boolean} [first] may come before IJkpunt was ever started: makes the data directory and prepares the database
 * @property {string} instead what to do when the system runs already
 * @property {string} failed what it means when it fails
 */

/**
 * @param {import('./session.mjs').Run} run
 * @param {Program} program
 */
export async function runProgram(run, program) {
  insistOnNode();
  const settings = settingsFrom(run.env, run.project);
  // With a database of its own nobody else is at it; the one that comes with us belongs to who runs it.
  if (settings.databaseUrl === undefined) {
    const other = holder(settings.dataDirectory);
    if (other !== undefined)
      throw new Problem(`IJkpunt draait hier al (proces ${other}). ${program.instead}`);
    if (program.first) makeDataDirectory(settings.dataDirectory);
    else if (!existsSync(settings.dataDirectory))
      throw new Problem(`In ${settings.dataDirectory} staan nog geen gegevens. Start IJkpunt eerst.`);
    run.later(await lock(settings.dataDirectory));
  }
  await makeReady(run);
  const environments = await openDatabase(run, settings);
  const bare = { ...environments.prepare, DEMONSTRATION: 'off' };
  if (program.first) await prepare(run, builtPrograms(run.project).prepare, bare);
  await execute(run, environments[program.environment ?? 'worker'], program);
}

/**
 * @param {import('./session.mjs').Run} run
 * @param {Program} program
 */
function execute(run, env, { name, words, failed }) {
  const file = path.join(run.project, 'dist', `${name}.js`);
  return new Promise((resolve, reject) => {
    const stdio = ['ignore', 'inherit', 'inherit'];
    const options = { cwd: run.project, env: { ...env, DEMONSTRATION: 'off' }, stdio, detached: ownGroup };
    const child = spawn(process.execPath, [file, ...words], options);
    const end = () => endGroup(child.pid, run.hurry.aborted ? 'SIGKILL' : 'SIGTERM');
    run.leave.addEventListener('abort', end, { once: true });
    run.hurry.addEventListener('abort', end, { once: true });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Problem(`${failed} (code ${code}).`));
    });
  });
}
