/**
 * npm run dev: as npm start, and what you change is built again at once. Programs of the server start again when their
 * build changed; the workspace is served by Vite's own server, one port further.
 */
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECT, builtPrograms, makeReady, openDatabase, preflight, prepare } from './bring-up.mjs';
import { spawnNpm } from './npm.mjs';
import { insistOnPort } from './ports.mjs';
import { Problem } from './problem.mjs';
import { untilReady } from './ready.mjs';
import { watchPrograms } from './reload.mjs';
import { startService } from './services.mjs';
import { left, session } from './session.mjs';

/** The programs of the server, each of which can be started again on its own. */
function changeable(run, programs, environments) {
  const current = {};
  const begin = (name) => {
    const service = startService({
      name,
      program: programs[name],
      env: environments[name],
      cwd: run.project,
    });
    current[name] = service;
    void service.ended.then(() => {
      if (service.end)
        run.terminal.complain(`"${name}" is gestopt (${service.end}); een wijziging start het opnieuw.`);
    });
  };
  const again = async (names) => {
    if (names.includes('prepare')) await prepare(run, programs.prepare, environments.prepare);
    const residents = names.filter((name) => name !== 'prepare');
    await Promise.all(residents.map((name) => current[name].stop(run.hurry)));
    if (run.leave.aborted || residents.length === 0) return;
    residents.forEach(begin);
    run.terminal.say(`Opnieuw gestart: ${residents.join(', ')}.`);
  };
  const stop = () => Promise.all(Object.values(current).map((service) => service.stop(run.hurry)));
  ['worker', 'api'].forEach(begin);
  return { current, again, stop };
}

/** One change after the other: a restart that overlaps the next would leave two programs on one port. */
function follow(run, folder, again) {
  let busy = Promise.resolve();
  const stop = watchPrograms(folder, (names) => {
    busy = busy.then(() => again(names)).catch((problem) => run.terminal.complain(problem.message));
  });
  run.later(() => {
    stop();
    return busy;
  });
}

/** A compiler or server of someone else's that must go on; it runs as a child, behind the guard. */
function companion(run, args, env) {
  const child = spawnNpm(args, { project: run.project, env });
  const ended = new Promise((resolve) => {
    child.on('error', resolve);
    child.on('exit', resolve);
  });
  run.later(() => {
    child.kill('SIGTERM');
    return ended;
  });
  return ended.then(() => {
    if (!run.leave.aborted) throw new Problem(`"npm ${args.slice(0, 2).join(' ')}" is onverwacht gestopt.`);
  });
}

async function work(run) {
  const settings = await preflight(run);
  const webPort = settings.port + 1;
  await insistOnPort(webPort);
  await makeReady(run);
  const environments = await openDatabase(run, settings);
  const programs = builtPrograms(run.project);
  await prepare(run, programs.prepare, environments.prepare);
  run.leave.throwIfAborted();
  const server = changeable(run, programs, environments);
  run.later(server.stop);
  await untilReady(run, server.current, { url: `http://localhost:${settings.port}/` });
  follow(run, path.dirname(programs.api), server.again);
  const env = { ...run.env, PORT: String(settings.port), WEB_PORT: String(webPort) };
  const compiler = companion(run, ['run', 'build:server', '--', '--watch'], env);
  const web = companion(run, ['run', 'dev:web', '--', '--port', String(webPort), '--strictPort'], env);
  run.terminal.say(`IJkpunt staat klaar: http://localhost:${settings.port}`);
  run.terminal.say(`De werkplek, met herladen: http://localhost:${webPort}`);
  await Promise.race([left(run.leave), compiler, web]);
}

/**
 * @param {{ env?: NodeJS.ProcessEnv, project?: string }} options
 * @returns {Promise<number>} the exit code
 */
export function develop(options = {}) {
  const { project = PROJECT, env = process.env } = options;
  return session(work, { project, env: { NODE_ENV: 'development', ...env } });
}

const asked =
  process.argv[1] && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(import.meta.url));
if (asked) process.exit(await develop());
