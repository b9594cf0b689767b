/** One launcher per data directory. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { alive, beginningOf } from './processes.mjs';
import { Problem } from './problem.mjs';

const lockOf = (directory) => path.join(directory, 'launcher.lock');

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** The process in a lock, when that very process still runs. */
function liveHolder(text) {
  const [pid, beginning] = text.trim().split(' ');
  const number = Number(pid);
  return alive(number) && beginningOf(number) === beginning ? number : undefined;
}

/** The launcher that works in this directory now, if any. */
export function holder(directory) {
  return liveHolder(read(lockOf(directory)));
}

function write(file) {
  try {
    writeFileSync(file, `${process.pid} ${beginningOf(process.pid)}\n`, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (problem) {
    if (problem.code === 'EEXIST') return false;
    throw problem;
  }
}

/** Clears away what a killed launcher left. It is moved first, so that two launchers cannot clear each other's. */
function clearAway(file, stale) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return; // somebody else was first
  }
  if (read(aside) !== stale) renameSync(aside, file);
  rmSync(aside, { force: true });
}

/**
 * @param {string} directory
 * @returns {Promise<() => void>} gives the lock back
 */
export async function lock(directory) {
  const file = lockOf(directory);
  for (let attempt = 0; attempt < 10; attempt++) {
    if (write(file)) return () => rmSync(file, { force: true });
    const text = read(file);
    const other = liveHolder(text);
    if (other !== undefined) {
      throw new Problem(
        `IJkpunt draait al met deze gegevens (proces ${other}). Stop dat eerst, of kies een andere map: ` +
          'DATA_DIR=/pad/naar/map npm start',
      );
    }
    // Just made and not yet written looks like empty: give its maker a moment before calling it stale.
    if (text === '' && attempt < 3) await pause(100);
    else clearAway(file, text);
  }
  throw new Problem(
    `Het slot ${file} is niet te krijgen. Draait er geen IJkpunt meer, verwijder dan dat bestand.`,
  );
}
