/** Making a cluster: the files of one PostgreSQL server, with a password of its own. */
import {
  chownSync,
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
  mkdirSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { output } from './processes.mjs';
import { Problem } from './problem.mjs';
import { keptRandom, readPrivate } from './secrets.mjs';

/**
 * What PostgreSQL's programs get to see of our environment: nothing that could change how they work (PGHOST and its
 * kin) and nothing that is secret.
 */
export function environment() {
  const { PATH, SystemRoot, TEMP } = process.env;
  return { PATH, LC_ALL: 'C', ...(SystemRoot ? { SystemRoot, TEMP } : {}) };
}

const passwordFile = (home) => path.join(home, 'password');

function insistOnSameMajor({ cluster, binaries }) {
  const made = readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim();
  const major = binaries.version.split('.')[0];
  if (made === major) return;
  throw new Problem(
    `De database in ${cluster} is gemaakt met PostgreSQL ${made}; meegeleverd is nu ${major}. ` +
      'Zet de gegevens eerst over (zie de documentatie van pg_dump), of kies een nieuwe map: DATA_DIR=... npm start',
  );
}

function existing(place) {
  insistOnSameMajor(place);
  const password = readPrivate(passwordFile(place.home));
  if (password) return password;
  throw new Problem(
    `Het wachtwoord van de database is weg: ${passwordFile(place.home)}. Zet dat bestand terug.`,
  );
}

/** initdb reads the password from a file, as the user it runs as. */
function passwordFor(place, making) {
  const password = keptRandom(passwordFile(place.home));
  const file = `${making}.password`;
  writeFileSync(file, `${password}\n`, { mode: 0o600, flag: 'wx' });
  if (place.as.uid !== undefined) chownSync(file, place.as.uid, place.as.gid);
  return { password, file };
}

async function initialise(place, making, file) {
  mkdirSync(making, { mode: 0o700 });
  if (place.as.uid !== undefined) chownSync(making, place.as.uid, place.as.gid);
  // The built-in locale is the same on every machine; those of the system differ and change under an index.
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--encoding=UTF8'];
  const args = ['-D', making, '-U', 'postgres', `--pwfile=${file}`, '-A', 'scram-sha-256', ...locale];
  const options = { ...place.as, cwd: place.home, env: environment() };
  const { code, said } = await output(place.binaries.initdb, args, options);
  if (code === 0) return;
  throw new Problem(
    `De meegeleverde PostgreSQL kan op deze machine geen database maken:\n${said.trim()}\n` +
      'Met een eigen PostgreSQL kan het ook: DATABASE_URL=postgres://gebruiker:wachtwoord@host:5432/ijkpunt npm start',
  );
}

/** What an initdb that was killed left behind. */
function clearHalfMade(home) {
  for (const name of readdirSync(home)) {
    if (!name.startsWith('making-')) continue;
    rmSync(path.join(home, name), { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/**
 * Makes the cluster when it is not there and returns the superuser's password.
 *
 * It is made beside its place and moved there when it is complete: initdb writes PG_VERSION early, so the presence of
 * that file in a cluster made in place would prove nothing.
 * @param {import('./postgres-home.mjs').Home} place
 */
export async function ensureCluster(place) {
  if (existsSync(path.join(place.cluster, 'PG_VERSION'))) return existing(place);
  clearHalfMade(place.home);
  const making = path.join(place.home, `making-${randomBytes(4).toString('hex')}`);
  const { password, file } = passwordFor(place, making);
  try {
    await initialise(place, making, file);
    rmSync(place.cluster, { recursive: true, force: true }); // holds no PG_VERSION: an empty or foreign folder
    renameSync(making, place.cluster);
  } finally {
    rmSync(file, { force: true });
    rmSync(making, { recursive: true, force: true });
  }
  return password;
}
