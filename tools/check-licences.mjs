/**
 * Checks that every package of package-lock.json comes under a licence that goes with the EUPL-1.2, and that none runs
 * something at installation that was not looked at.
 *
 *   node tools/check-licences.mjs          complaints, and how many packages come under what
 *   node tools/check-licences.mjs --list   every package: version, licence, who brought it
 */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './aliases.mjs';
import { decide } from './licences/expression.mjs';
import { INSTALL_SCRIPTS, LICENCES, READ_ELSEWHERE } from './licences/known.mjs';
import { everyPackage, nameAndVersion, nameOf, waysTo } from './lock-tree.mjs';

/**
 * @typedef {import('./lock-tree.mjs').Entry} Entry
 * @typedef {import('./lock-tree.mjs').Packages} Packages
 * @typedef {{
 *   version?: string, license?: string | { type?: string }, licenses?: { type?: string }[], scripts?: Record<string, string>,
 * }} Manifest the package.json of an installed package
 * @typedef {(path: string) => Manifest | undefined} Installed
 */

/**
 * The licence of a package by the lock, or else by what a person read.
 * @param {string} path
 * @param {Entry} entry
 */
export function licenceOf(path, entry) {
  return entry.license ?? READ_ELSEWHERE.get(nameAndVersion(path, entry))?.licence;
}

/**
 * What the package says of itself, also in the two older forms of the field.
 * @param {Manifest} manifest
 */
function namedBy({ license, licenses }) {
  if (typeof license === 'string') return license;
  if (license?.type !== undefined) return license.type;
  if (!Array.isArray(licenses)) return undefined;
  return licenses.map(({ type }) => type).join(' OR ');
}

/**
 * @param {Packages} packages
 * @returns {(path: string) => string}
 */
function origins(packages) {
  const ways = waysTo(packages);
  return (path) => {
    const kind = packages[path]?.dev ? 'builds and checks' : 'runs';
    const way = ways.get(path)?.map((step) => nameOf(step, packages[step] ?? {}));
    return `${kind}; ${way ? way.join(' > ') : 'nothing asks for it'}`;
  };
}

/**
 * @param {string} path
 * @param {Entry} entry
 * @param {Manifest | undefined} manifest
 */
function wrongWithLicence(path, entry, manifest) {
  const licence = licenceOf(path, entry);
  if (licence === undefined) return 'names no licence';
  const verdict = decide(licence, (name) => LICENCES.has(name));
  if (verdict === undefined) return `has a licence that is not understood: ${licence}`;
  if (!verdict) return `comes under ${licence}, which is not on the list`;
  // The lock repeats what the registry said; what lies in node_modules is what is used.
  const named = manifest && manifest.version === entry.version ? namedBy(manifest) : undefined;
  return named === undefined || named === licence
    ? undefined
    : `is ${licence} by the lock and ${named} by itself`;
}

/**
 * @param {string} listed a name, or a scope with a slash at its end
 * @param {string} name
 */
const stands = (listed, name) => (listed.endsWith('/') ? name.startsWith(listed) : name === listed);

/**
 * @param {string} path
 * @param {Entry} entry
 * @param {Manifest | undefined} manifest
 */
function wrongWithInstalling(path, entry, manifest) {
  const { preinstall, install, postinstall } = manifest?.scripts ?? {};
  if (!entry.hasInstallScript && !(preinstall || install || postinstall)) return undefined;
  const name = nameOf(path, entry);
  const known = [...INSTALL_SCRIPTS.keys()].some((one) => stands(one, name));
  return known ? undefined : 'runs a script when it is installed, which is not on the list';
}

/**
 * What a person once looked at and is not there any more would let in a package of that name later on.
 * @param {{ packages?: Packages }} lock
 */
export function leftovers({ packages = {} }) {
  const all = everyPackage(packages);
  const silent = all.filter(([, { license }]) => license === undefined);
  const read = new Set(silent.map(([path, entry]) => nameAndVersion(path, entry)));
  const names = all
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path, entry]) => nameOf(path, entry));
  const unused = [
    ...[...READ_ELSEWHERE.keys()].filter((one) => !read.has(one)),
    ...[...INSTALL_SCRIPTS.keys()].filter((one) => !names.some((name) => stands(one, name))),
  ];
  return unused.map((one) => `${one} stands in tools/licences/known.mjs, and nothing needs it`);
}

/**
 * @param {{ packages?: Packages }} lock
 * @param {Installed} installed
 * @returns {string[]} what is wrong, in words
 */
export function complaintsAboutLicences({ packages = {} }, installed = () => undefined) {
  const origin = origins(packages);
  return everyPackage(packages).flatMap(([path, entry]) => {
    const manifest = installed(path);
    const wrongs = [wrongWithLicence(path, entry, manifest), wrongWithInstalling(path, entry, manifest)];
    return wrongs
      .filter((wrong) => wrong !== undefined)
      .map((wrong) => `${nameAndVersion(path, entry)} ${wrong} (${origin(path)})`);
  });
}

/** Packages for other platforms are in the lock and not in node_modules. @type {Installed} */
function fromDisk(path) {
  const file = join(ROOT, path, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** @param {Packages} packages */
function list(packages) {
  const origin = origins(packages);
  for (const [path, entry] of everyPackage(packages)) {
    console.log([nameAndVersion(path, entry), licenceOf(path, entry) ?? 'none', origin(path)].join('\t'));
  }
}

/** @param {Packages} packages */
function summary(packages) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const [path, entry] of everyPackage(packages)) {
    const licence = licenceOf(path, entry) ?? 'none';
    counts.set(licence, (counts.get(licence) ?? 0) + 1);
  }
  const most = [...counts].sort(([, one], [, other]) => other - one);
  return `${everyPackage(packages).length} packages: ${most.map(([licence, count]) => `${count} ${licence}`).join(', ')}.`;
}

function main() {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  if (process.argv.includes('--list')) return list(lock.packages);
  const complaints = [...complaintsAboutLicences(lock, fromDisk), ...leftovers(lock)];
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length > 0) process.exitCode = 1;
  else console.log(summary(lock.packages));
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) main();
