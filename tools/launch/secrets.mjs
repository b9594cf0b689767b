/** The one secret of an installation, and what is derived from it. */
import { createHmac, randomBytes } from 'node:crypto';
import { chmodSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Problem } from './problem.mjs';

/** What a private file holds, or nothing when it is not there. */
export function readPrivate(file) {
  try {
    const text = readFileSync(file, 'utf8').trim();
    if (process.platform !== 'win32') chmodSync(file, 0o600);
    return text || undefined;
  } catch (problem) {
    if (problem.code === 'ENOENT') return undefined;
    throw new Problem(
      `${file} is niet te lezen (${problem.code}). Start IJkpunt als de eigenaar van dat bestand.`,
    );
  }
}

/** Written beside it and moved into place: a killed launcher never leaves half a secret. */
export function writePrivate(file, text) {
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, `${text}\n`, { mode: 0o600 });
  renameSync(fresh, file);
}

/** 32 random bytes in hexadecimal, made once and kept. */
export function keptRandom(file) {
  const known = readPrivate(file);
  if (known) return known;
  const made = randomBytes(32).toString('hex');
  writePrivate(file, made);
  return made;
}

/**
 * SESSION_SECRET when it is set, else the secret of the data directory.
 * @param {string} directory
 * @param {NodeJS.ProcessEnv} env
 */
export function secretOf(directory, env = process.env) {
  return env.SESSION_SECRET || keptRandom(path.join(directory, 'secret'));
}

/** A password for one purpose. Knowing it tells nothing about the secret or about the others. */
export function derive(secret, purpose) {
  return createHmac('sha256', secret).update(purpose).digest('hex');
}
