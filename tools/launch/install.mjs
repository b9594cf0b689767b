/** Packages: installed when they are missing or not the ones of package-lock.json. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm } from './npm.mjs';
import { Problem } from './problem.mjs';

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function files(project) {
  const folder = path.join(project, 'node_modules');
  return {
    wanted: path.join(project, 'package-lock.json'),
    present: path.join(folder, '.package-lock.json'), // npm's own list of what it put there
    stamp: path.join(folder, '.ijkpunt-installed'),
  };
}

function markOf(project) {
  const { wanted, present } = files(project);
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  return hash.update(read(wanted)).update('\n').update(read(present)).digest('hex');
}

/** Does npm's list of what is there hold every package that is asked for, and nothing else? */
function sameTree(wanted, present) {
  const asked = Object.entries(JSON.parse(wanted).packages ?? {}).filter(
    ([name, it]) => name !== '' && !it.link,
  );
  const there = JSON.parse(present).packages ?? {};
  const complete = asked.every(([name, it]) =>
    there[name] ? there[name].version === it.version && there[name].integrity === it.integrity : it.optional,
  );
  const names = new Set(asked.map(([name]) => name));
  return complete && Object.entries(there).every(([name, it]) => it.link || names.has(name));
}

/** @param {string} project */
export function isInstalled(project) {
  const { wanted, present, stamp } = files(project);
  const there = read(present);
  if (!there) return false;
  const mark = markOf(project);
  if (read(stamp) === mark) return true;
  try {
    if (!sameTree(read(wanted), there)) return false;
  } catch {
    return false; // a list that cannot be read says nothing
  }
  writeFileSync(stamp, mark);
  return true;
}

/** npm's own words without its manual, and the sentence that goes with them. */
function whyNot(said, code) {
  const words = said.split(/\n.*Clean install a project/)[0];
  const advice = /EUSAGE/.test(said)
    ? 'package-lock.json hoort niet bij package.json. Haal de laatste versie op, of draai: npm install'
    : 'Is er verbinding met het pakketregister? Probeer het daarna opnieuw: npm start';
  return `${words}\n\nInstalleren is mislukt (npm ci, code ${code}). ${advice}`;
}

/**
 * @param {{ project: string, env: NodeJS.ProcessEnv, leave?: AbortSignal, terminal: import('./terminal.mjs').Terminal }} run
 */
export async function install({ project, env, leave, terminal }) {
  if (isInstalled(project)) return;
  terminal.say('Pakketten installeren; dat duurt de eerste keer ongeveer een halve minuut ...');
  const began = performance.now();
  const ticking = setInterval(() => {
    terminal.progress(`  nog bezig (${Math.round((performance.now() - began) / 1000)} s)`);
  }, 1_000);
  // Everything, also when NODE_ENV says production: the build and the embedded database are among the rest.
  const { code, said } = await npm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'], {
    project,
    env,
    leave,
  }).finally(() => clearInterval(ticking));
  leave?.throwIfAborted();
  if (code !== 0) throw new Problem(whyNot(said, code));
  writeFileSync(files(project).stamp, markOf(project));
}
