/** Building: only when something changed since the last build that succeeded. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm } from './npm.mjs';
import { Problem } from './problem.mjs';

const FOLDERS = ['apps', 'libs'];
const FILES = ['package.json', 'package-lock.json', 'tsconfig.base.json'];
const PROGRAMS = ['prepare.js', 'worker.js', 'api.js'];
const SKIP = new Set(['node_modules', 'dist', '.nx']);

function* filesUnder(folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (SKIP.has(entry.name)) continue;
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(full);
    else yield full;
  }
}

function* sources(project) {
  for (const folder of FOLDERS) yield* filesUnder(path.join(project, folder));
  for (const name of readdirSync(project)) {
    if (FILES.includes(name) || /^vite\..*|^vite.*\.config\./.test(name)) yield path.join(project, name);
  }
}

/**
 * A mark of everything a build depends on. Size and time of change stand in for the content: thousands of files in a
 * few milliseconds, and at worst one build too many.
 * @param {string} project
 */
export function sourceMark(project) {
  const lines = [];
  for (const file of sources(project)) {
    const about = statSync(file, { throwIfNoEntry: false });
    if (about) lines.push(`${path.relative(project, file)} ${about.size} ${about.mtimeMs}`);
  }
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}

const stampOf = (project) => path.join(project, 'dist', '.stamp');

/** @param {string} project */
export function isBuilt(project, mark = sourceMark(project)) {
  if (!PROGRAMS.every((name) => existsSync(path.join(project, 'dist', name)))) return false;
  try {
    return readFileSync(stampOf(project), 'utf8') === mark;
  } catch {
    return false;
  }
}

/**
 * @param {{ project: string, env: NodeJS.ProcessEnv, leave?: AbortSignal, terminal: import('./terminal.mjs').Terminal }} run
 */
export async function build({ project, env, leave, terminal }) {
  // Taken before the build: what is changed while it runs belongs to the next one.
  const mark = sourceMark(project);
  if (isBuilt(project, mark)) return;
  terminal.say('Bouwen ...');
  const { code, said } = await npm(['run', 'build'], { project, env, leave });
  leave?.throwIfAborted();
  if (code !== 0) throw new Problem(`${said}\n\nBouwen is mislukt (npm run build, code ${code}).`);
  mkdirSync(path.join(project, 'dist'), { recursive: true });
  writeFileSync(stampOf(project), mark);
}
