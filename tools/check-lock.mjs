/**
 * Checks that package-lock.json installs on every platform and says nothing of the machine it was made on.
 *
 *   node tools/check-lock.mjs
 */
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './aliases.mjs';
import { placesFor } from './lock-tree.mjs';

const REGISTRY = 'registry.npmjs.org';

/** @typedef {import('./lock-tree.mjs').Packages} Packages */

/**
 * Binaries for other platforms are optional dependencies. One that is absent from the lock makes `npm ci` fail there.
 * @param {Packages} packages
 * @returns {string[]}
 */
function missingPlatforms(packages) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesFor(path).some((place) => `${place}${name}` in packages))
      .map((name) => `${path} names ${name}, which is not in the lock`),
  );
}

/**
 * @param {Packages} packages
 * @returns {string[]}
 */
function strangeHosts(packages) {
  return Object.entries(packages).flatMap(([path, { resolved }]) => {
    if (!resolved || !/^[a-z+]+:\/\//u.test(resolved) || new URL(resolved).host === REGISTRY) return [];
    return [`${path} comes from ${new URL(resolved).host}`];
  });
}

/**
 * @param {{ packages?: Packages }} lock
 * @returns {string[]} what is wrong, in words
 */
export function complaintsAboutLock({ packages = {} }) {
  if (Object.keys(packages).length < 2) return ['the lock names no packages'];
  return [...missingPlatforms(packages), ...strangeHosts(packages)];
}

function main() {
  const complaints = complaintsAboutLock(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')));
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length > 0) process.exitCode = 1;
  else console.log('The lock is whole.');
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) main();
