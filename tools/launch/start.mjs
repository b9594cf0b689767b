/** npm start: from a fresh clone to a first page, in one process to stop with Ctrl-C. */
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECT, builtPrograms, makeReady, openDatabase, preflight, prepare } from './bring-up.mjs';
import { untilReady } from './ready.mjs';
import { insistOnLife, startService } from './services.mjs';
import { left, session } from './session.mjs';

/**
 * Both resident programs. They write to files: what a person at the terminal should know, the launcher says.
 * @param {import('./session.mjs').Run} run
 */
export function startServices(run, { programs, environments, logs }) {
  const start = (name) => {
    const log = logs && path.join(logs, `${name}.log`);
    return startService({ name, program: programs[name], env: environments[name], cwd: run.project, log });
  };
  return { worker: start('worker'), api: start('api') };
}

async function work(run, options) {
  const programs = options.programs ?? builtPrograms(run.project);
  const settings = await preflight(run);
  // Programs from elsewhere need no packages and no build.
  if (!options.programs) await makeReady(run);
  const environments = await openDatabase(run, settings);
  await prepare(run, programs.prepare, environments.prepare);
  run.leave.throwIfAborted();
  const services = startServices(run, {
    programs,
    environments,
    logs: path.join(settings.dataDirectory, 'logs'),
  });
  const both = Object.values(services);
  run.later(() => Promise.all(both.map((service) => service.stop(run.hurry))));
  await untilReady(run, services, { url: `http://localhost:${settings.port}/`, ...options.bounds });
  run.terminal.say(`IJkpunt staat klaar: http://localhost:${settings.port}`);
  await Promise.race([left(run.leave), ...both.map(({ ended }) => ended)]);
  if (!run.leave.aborted) insistOnLife(both);
}

/**
 * @param {object} options
 * @param {{ prepare: string, worker: string, api: string }} [options.programs] in place of the built ones
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {string} [options.project]
 * @param {{ silence?: number, patience?: number }} [options.bounds] in milliseconds, on waiting for the first page
 * @returns {Promise<number>} the exit code
 */
export function start(options = {}) {
  const { project = PROJECT, env = process.env } = options;
  return session((run) => work(run, options), { project, env });
}

const asked =
  process.argv[1] && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(import.meta.url));
if (asked) process.exit(await start());
