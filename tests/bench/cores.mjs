/** Keeps processes on a core of their own, where the system can do that. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { cpus } from 'node:os';

/** Whether a server and its loader can each have a core. */
export const canPin = () => cpus().length >= 2 && spawnSync('taskset', ['-V']).status === 0;

/** @param {number | undefined} pid @param {number} core */
export function pin(pid, core) {
  if (pid !== undefined) execFileSync('taskset', ['-acp', String(core), String(pid)], { stdio: 'ignore' });
}

const linesOf = (file) => {
  try {
    return readFileSync(file, 'utf8').split('\n').slice(1);
  } catch {
    return [];
  }
};

/** The process that listens on a port of this machine; undefined when that cannot be seen. */
export function listenerOn(port) {
  const listening = ['/proc/net/tcp', '/proc/net/tcp6']
    .flatMap(linesOf)
    .map((line) => line.trim().split(/\s+/u))
    .find(([, local, , state]) => state === '0A' && parseInt(local.split(':')[1], 16) === port);
  if (listening === undefined) return undefined;
  const wanted = `socket:[${listening[9]}]`;
  const pids = readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  return pids.map(Number).find((pid) => opens(pid).includes(wanted));
}

function opens(pid) {
  try {
    const folder = `/proc/${pid}/fd`;
    return readdirSync(folder).map((name) => readlinkSync(`${folder}/${name}`));
  } catch {
    // of somebody else, or just gone
    return [];
  }
}
