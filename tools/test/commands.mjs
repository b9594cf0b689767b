/** Running a program, its words straight to the terminal. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../aliases.mjs';

/**
 * @typedef {readonly [program: string, ...args: string[]]} Command
 */

/** The npm that started us when there is one, so that its version and settings stay the same. */
function npm() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js')) return [process.execPath, script];
  return process.platform === 'win32' ? ['cmd.exe', '/d', '/c', 'npm'] : ['npm'];
}

/**
 * The program of an installed package. Where it lies differs from version to version; its package.json knows.
 * @param {string} name
 * @param {...string} args
 * @returns {Command}
 */
export function installed(name, ...args) {
  const folder = join('node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
  return node(join(folder, typeof bin === 'string' ? bin : bin[name]), ...args);
}

/**
 * A script, run by the Node that runs us: no shell, no PATH.
 * @param {string} script
 * @param {...string} args
 * @returns {Command}
 */
export const node = (script, ...args) => [process.execPath, script, ...args];

/**
 * @param {...string} args
 * @returns {Command}
 */
export function npmCommand(...args) {
  const [program = 'npm', ...first] = npm();
  return [program, ...first, ...args];
}

/** No step takes this long, nor all that go aside: what still runs then is waiting for something that will not come. */
const LIMIT = 30 * 60_000;

/**
 * @param {Command} command
 * @param {NodeJS.ProcessEnv} env added to our own
 * @returns {Promise<boolean>} whether it ended well
 */
export function succeeds([program, ...args], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      timeout: LIMIT,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', (problem) => {
      console.error(problem.message);
      resolve(false);
    });
    child.on('close', (code, signal) => {
      if (signal) console.error(`Ended by ${signal}.`);
      resolve(code === 0);
    });
  });
}

/**
 * Runs a program and keeps all that it says, however it ends.
 * @param {Command} command
 * @returns {Promise<string>}
 */
export function heard([program, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, timeout: LIMIT, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part) => (text += part));
    child.on('error', (problem) => (text += problem.message));
    child.on('close', () => resolve(text));
  });
}
