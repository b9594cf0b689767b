/** The steps from a clone to programs that can be started. Used by npm start and by npm run dev. */
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { holder, lock } from './lock.mjs';
import { insistOnPort } from './ports.mjs';
import { startPostgres } from './postgres.mjs';
import { Problem } from './problem.mjs';
import { endGroup, ownGroup } from './processes.mjs';
import { secretOf } from './secrets.mjs';
import { environments, settingsFrom } from './settings.mjs';

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** The built programs of a project. */
export function builtPrograms(project) {
  const program = (name) => path.join(project, 'dist', `${name}.js`);
  return { prepare: program('prepare'), worker: program('worker'), api: program('api') };
}

export function insistOnNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Problem(
    `IJkpunt heeft Node 20.19 of nieuwer nodig; dit is ${version}. Installeer Node 24 LTS: https://nodejs.org`,
  );
}

export function makeDataDirectory(directory) {
  if (existsSync(directory)) return;
  mkdirSync(directory, { recursive: true });
  // PostgreSQL's own user must be able to pass when root starts us; nobody else has business there.
  chmodSync(directory, process.getuid?.() === 0 ? 0o711 : 0o700);
}

/** Everything that can be refused at once, before anything slow. */
export async function preflight(run) {
  insistOnNode();
  const settings = settingsFrom(run.env, run.project);
  const other = holder(settings.dataDirectory);
  await insistOnPort(settings.port, other === undefined ? '' : `IJkpunt draait hier al (proces ${other}).`);
  makeDataDirectory(settings.dataDirectory);
  run.later(await lock(settings.dataDirectory));
  return settings;
}

export async function makeReady(run) {
  await install(run);
  run.leave.throwIfAborted();
  await build(run);
  run.leave.throwIfAborted();
}

async function embedded(run, settings) {
  const began = performance.now();
  const directory = path.join(settings.dataDirectory, 'postgres');
  const database = await startPostgres({ directory, say: run.terminal.say });
  run.later(() => {
    // Asked again while it stops: then at once.
    run.hurry.addEventListener('abort', () => void database.stop('immediate'), { once: true });
    return database.stop(run.hurry.aborted ? 'immediate' : 'fast');
  });
  const what = database.reused ? 'draaide nog en is overgenomen' : 'is gestart';
  run.terminal.say(`De database ${what} (${Math.round(performance.now() - began)} ms).`);
  return database.url;
}

/**
 * Opens the database and says what each program needs to know of it.
 * @param {import('./session.mjs').Run} run
 * @param {import('./settings.mjs').Settings} settings
 */
export async function openDatabase(run, settings) {
  const adminUrl = settings.databaseUrl ?? (await embedded(run, settings));
  run.leave.throwIfAborted();
  const secret = secretOf(settings.dataDirectory, run.env);
  return environments({ env: run.env, settings }, { adminUrl, secret });
}

/**
 * Roles, migrations, places and catalogue: one program, run to its end.
 * @param {import('./session.mjs').Run} run
 * @param {string} program
 * @param {NodeJS.ProcessEnv} env
 */
export function prepare(run, program, env) {
  return new Promise((resolve, reject) => {
    const stdio = ['ignore', 'ignore', 'pipe'];
    const child = spawn(process.execPath, [program], { cwd: run.project, env, stdio, detached: ownGroup });
    const end = () => endGroup(child.pid, run.hurry.aborted ? 'SIGKILL' : 'SIGTERM');
    let said = '';
    child.stderr.on('data', (part) => (said = (said + part).slice(-8_000)));
    run.leave.addEventListener('abort', end, { once: true });
    run.hurry.addEventListener('abort', end, { once: true });
    child.on('error', reject);
    child.on('close', (code) => {
      run.leave.removeEventListener('abort', end);
      run.hurry.removeEventListener('abort', end);
      const why = `${said.trim()}\n\nDe database klaarzetten is mislukt (code ${code}).`;
      if (code === 0) resolve();
      else reject(new Problem(why));
    });
  });
}
