/** Looking at processes, running one to its end, ending one. */
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** @param {number} pid */
export function alive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return problem.code === 'EPERM'; // it exists and belongs to someone else
  }
}

function ps(pid, column) {
  try {
    return execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .toString()
      .trim();
  } catch {
    return '';
  }
}

/** The command line of a process; empty when there is none, which is also so for a zombie. */
export function commandOf(pid) {
  if (process.platform !== 'linux') return ps(pid, 'command');
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}

/**
 * When a process began, as an opaque mark. Numbers of processes are handed out again (in a container nearly
 * always the same ones): a number with its beginning is one process only.
 */
export function beginningOf(pid) {
  if (process.platform === 'win32') return 'unknown';
  if (process.platform !== 'linux') return ps(pid, 'lstart');
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the name and may hold spaces and brackets: count from its last bracket.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return fields[0] === 'Z' ? '' : `${boot}/${fields[19]}`;
  } catch {
    return '';
  }
}

/**
 * Runs a program to its end and keeps the last of what it said.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<{ code: number, said: string }>}
 */
export function output(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { windowsHide: true, ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const keep = (part) => (said = (said + part).slice(-20_000));
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (problem) => resolve({ code: -1, said: said + problem.message }));
    child.on('close', (code) => resolve({ code: code ?? -1, said }));
    // A server that a program leaves behind may hold its pipes open: then "close" never comes.
    child.on('exit', (code) => setTimeout(() => resolve({ code: code ?? -1, said }), 300).unref());
  });
}

/** Ends a process with everything it started, when it leads a group of its own. */
export function endGroup(pid, signal) {
  try {
    if (process.platform !== 'win32') process.kill(-pid, signal);
    else execFileSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
  } catch {
    // already gone
  }
}

/** A group of its own keeps a Ctrl-C in the terminal for the launcher, which then asks each child in turn. */
export const ownGroup = process.platform !== 'win32';
