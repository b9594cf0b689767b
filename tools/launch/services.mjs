/** The programs that stay: started with an ipc channel, listened to, asked to stop. */
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { endGroup, ownGroup } from './processes.mjs';
import { Problem } from './problem.mjs';

const PATIENCE_MS = 10_000;

/**
 * @typedef {object} Service
 * @property {string} name
 * @property {Set<string>} said the kinds of message it sent
 * @property {string} progress its last word on how far it is
 * @property {number} heardAt when it last sent something
 * @property {string | undefined} end how it ended, while it was not asked to
 * @property {Promise<void>} ended
 * @property {string | undefined} log
 * @property {(hurry?: AbortSignal) => Promise<void>} stop
 */

/** A fresh log per start, the one before kept beside it; private, for it names people. */
function openLog(file) {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  try {
    renameSync(file, `${file}.old`);
  } catch {
    // the first start
  }
  return openSync(file, 'a', 0o600);
}

function spawnService({ program, env, cwd, log }) {
  const out = log ? openLog(log) : 'inherit';
  const stdio = ['ignore', out, out, 'ipc'];
  const child = spawn(process.execPath, [program], {
    cwd,
    env,
    stdio,
    detached: ownGroup,
    windowsHide: true,
  });
  if (log) closeSync(out);
  return child;
}

function ask(child) {
  if (process.platform !== 'win32') child.kill('SIGTERM');
  else if (child.connected) child.disconnect(); // there a signal would be the end at once
}

async function stopChild(child, service, hurry) {
  const kill = () => (child.pid ? endGroup(child.pid, 'SIGKILL') : undefined);
  const timer = setTimeout(kill, PATIENCE_MS);
  if (hurry?.aborted) kill();
  hurry?.addEventListener('abort', kill, { once: true });
  ask(child);
  await service.ended;
  clearTimeout(timer);
  hurry?.removeEventListener('abort', kill);
}

/**
 * @param {{ name: string, program: string, env: NodeJS.ProcessEnv, cwd: string, log?: string }} what
 * @returns {Service}
 */
export function startService(what) {
  const child = spawnService(what);
  const service = {
    name: what.name,
    log: what.log,
    said: new Set(),
    progress: '',
    heardAt: performance.now(),
  };
  let asked = false;
  child.on('message', (message) => {
    service.heardAt = performance.now();
    if (message?.kind === 'progress') service.progress = String(message.text);
    else if (message?.kind) service.said.add(message.kind);
  });
  service.ended = new Promise((resolve) => {
    const over = (how) => {
      if (!asked) service.end ??= how;
      resolve();
    };
    child.on('error', (problem) => over(problem.message));
    child.on('exit', (code, signal) => over(code === null ? `signaal ${signal}` : `code ${code}`));
  });
  service.stop = (hurry) => {
    asked = true;
    return stopChild(child, service, hurry);
  };
  return service;
}

function lastLines(log) {
  if (!log) return '';
  try {
    return `${readFileSync(log, 'utf8').trim().split('\n').slice(-20).join('\n')}\n\n`;
  } catch {
    return '';
  }
}

/** Speaks up when one of these ended without being asked. */
export function insistOnLife(services) {
  for (const { name, end, log } of services) {
    if (end === undefined) continue;
    const where = log ? ` Het hele verslag: ${log}` : '';
    throw new Problem(`${lastLines(log)}Het onderdeel "${name}" is onverwacht gestopt (${end}).${where}`);
  }
}
