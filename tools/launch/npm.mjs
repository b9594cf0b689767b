/** Running npm, always behind the guard. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownGroup } from './processes.mjs';

const guard = fileURLToPath(new URL('./guard.mjs', import.meta.url));

/** The npm that started us when there is one, so that its version and settings stay the same. */
function npmCommand(env) {
  const script = env.npm_execpath;
  if (script && /^npm/.test(path.basename(script))) return [process.execPath, script];
  return process.platform === 'win32' ? ['cmd.exe', '/d', '/c', 'npm'] : ['npm'];
}

/**
 * Starts npm and returns at once.
 * @param {string[]} args
 * @param {{ project: string, env: NodeJS.ProcessEnv, stdio?: 'inherit' | 'pipe' }} where
 */
export function spawnNpm(args, { project, env, stdio = 'inherit' }) {
  return spawn(process.execPath, [guard, ...npmCommand(env), ...args], {
    cwd: project,
    env,
    detached: ownGroup,
    windowsHide: true,
    stdio: ['ignore', stdio, stdio, 'ipc'],
  });
}

/**
 * Runs npm to its end, quietly. Leaving ends it too.
 * @param {string[]} args
 * @param {{ project: string, env: NodeJS.ProcessEnv, leave?: AbortSignal }} where
 * @returns {Promise<{ code: number, said: string }>}
 */
export function npm(args, { project, env, leave }) {
  return new Promise((resolve) => {
    const child = spawnNpm(args, { project, env, stdio: 'pipe' });
    const end = () => child.kill('SIGTERM');
    let said = '';
    const keep = (part) => (said = (said + part).slice(-8_000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    leave?.addEventListener('abort', end, { once: true });
    child.on('error', (problem) => resolve({ code: -1, said: problem.message }));
    child.on('close', (code) => {
      leave?.removeEventListener('abort', end);
      resolve({ code: code ?? -1, said: said.trim() });
    });
  });
}
