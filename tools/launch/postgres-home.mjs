/** Who runs PostgreSQL, and where its files are. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, realpathSync, rmdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { copyBinaries, installedBinaries } from './postgres-binaries.mjs';
import { Problem } from './problem.mjs';

/**
 * @typedef {object} Home
 * @property {string} home the folder of the launcher: password, copies
 * @property {string} cluster the folder of PostgreSQL itself
 * @property {{ uid?: number, gid?: number }} as the user PostgreSQL runs as; empty for our own
 * @property {import('./postgres-binaries.mjs').Binaries} binaries
 */

export const isRoot = () => process.getuid?.() === 0;
const clusterIn = (home) => path.join(home, 'cluster');
const holdsCluster = (home) => existsSync(path.join(clusterIn(home), 'PG_VERSION'));

/** PostgreSQL refuses to run as root. An existing cluster says who owns it; a new one goes to a user without rights. */
function unprivileged(home) {
  if (!isRoot()) return {};
  const owner = statSync(clusterIn(home), { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of ['postgres', 'nobody']) {
    const number = (flag) =>
      Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
    try {
      return { uid: number('-u'), gid: number('-g') };
    } catch {
      // no such user here: the next
    }
  }
  throw new Problem('Als root start PostgreSQL niet, en een gebruiker postgres of nobody is er niet.');
}

/** Can that user come there? Asked by trying: access lists and mounts have the last word, not the mode bits. */
function reaches(as, folder) {
  if (as.uid === undefined) return true;
  return (
    spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { ...as, cwd: '/', stdio: 'ignore' }).status ===
    0
  );
}

function runs(as, binaries) {
  const read = spawnSync(
    '/bin/sh',
    ['-c', 'test -r "$1"', 'sh', path.join(binaries.root, 'share/postgresql/postgres.bki')],
    { ...as, cwd: '/' },
  );
  return (
    read.status === 0 &&
    spawnSync(binaries.initdb, ['--version'], { ...as, cwd: '/', stdio: 'ignore' }).status === 0
  );
}

/**
 * A folder of root's outside the project. Others may pass through it and change nothing in it, so that root never
 * writes where another user could have laid a link.
 */
function makeOwnFolder(folder) {
  mkdirSync(folder, { mode: 0o711 });
  chmodSync(folder, 0o711);
}

function insistOnOwn(folder) {
  const about = lstatSync(folder);
  const shared = (about.mode & 0o022) !== 0;
  if (!about.isDirectory() || about.uid !== process.getuid() || shared) {
    throw new Problem(
      `${folder} is van een ander of voor anderen te wijzigen; daar komt geen database in. Zet DATA_DIR.`,
    );
  }
}

/** The same folder for the same data directory at every start. /var/lib survives the cleaning that /var/tmp may get. */
function elsewhereFor(directory, parents) {
  const name = `ijkpunt-${createHash('sha256').update(directory).digest('hex').slice(0, 16)}`;
  const safe = parents.find((parent) => {
    const about = statSync(parent, { throwIfNoEntry: false });
    return about?.isDirectory() && ((about.mode & 0o002) === 0 || (about.mode & 0o1000) !== 0);
  });
  return safe && path.join(safe, name);
}

/** Makes the place outside the project and says so: one line, once. */
function moveOut(directory, other, say) {
  if (!other) throw new Problem(`Buiten ${directory} is geen veilige plaats voor de database. Zet DATA_DIR.`);
  rmdirSync(directory);
  if (existsSync(other)) return;
  makeOwnFolder(other);
  say?.(`De database komt in ${other}: de projectmap is alleen voor root bereikbaar.`);
}

/** Only for root: the place PostgreSQL's user can reach, which is not always inside the project. */
function reachableHome(directory, { elsewhere = ['/var/lib', '/var/tmp'], say }) {
  const as = unprivileged(directory);
  if (holdsCluster(directory)) {
    if (reaches(as, directory)) return { home: directory, as };
    throw new Problem(
      `De database in ${directory} is niet bereikbaar voor de gebruiker die haar draait (nummer ${as.uid}).`,
    );
  }
  const other = elsewhereFor(directory, elsewhere);
  const made = other !== undefined && lstatSync(other, { throwIfNoEntry: false }) !== undefined;
  if (made) insistOnOwn(other);
  if (made && holdsCluster(other)) return { home: other, as: unprivileged(other) };
  if (reaches(as, directory)) return { home: directory, as };
  moveOut(directory, other, say);
  return { home: other, as };
}

/**
 * @param {string} asked the folder where the database should be
 * @param {{ elsewhere?: string[], say?: (text: string) => void }} options
 * @returns {Home}
 */
export function findHome(asked, options = {}) {
  if (!existsSync(asked)) {
    mkdirSync(asked, { recursive: true });
    chmodSync(asked, isRoot() ? 0o711 : 0o700);
  }
  const directory = realpathSync(asked);
  const { home, as } = isRoot() ? reachableHome(directory, options) : { home: directory, as: {} };
  insistOnOwner(home);
  const installed = installedBinaries();
  const binaries = as.uid === undefined || runs(as, installed) ? installed : copyBinaries(installed, home);
  return { home, cluster: clusterIn(home), as, binaries };
}

function insistOnOwner(home) {
  const about = statSync(clusterIn(home), { throwIfNoEntry: false });
  if (!about || isRoot() || process.getuid === undefined || about.uid === process.getuid()) return;
  throw new Problem(
    `De database in ${home} is van een andere gebruiker (nummer ${about.uid}), mogelijk door een eerdere start als root.`,
  );
}
