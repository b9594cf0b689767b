/** The product's own code for measuring parts of it: built as the programs are, since read module by module it runs slower. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { aliases, ROOT } from '../../tools/aliases.mjs';

/** Below node_modules, where packages are found; nothing else reads it. */
const CACHE = join(ROOT, 'node_modules/.cache/ijkpunt-bench');

const COLUMNS = 'libs/domain/statistics/src/columns';
const COMPARISONS = 'libs/backend/src/comparisons';

const INPUTS = {
  statistics: 'libs/domain/statistics/src/index.ts',
  order: `${COLUMNS}/ascending-order.ts`,
  columns: `${COLUMNS}/columns.ts`,
  groups: `${COLUMNS}/group-columns.ts`,
  standing: `${COLUMNS}/stand-in-groups.ts`,
  ranks: `${COLUMNS}/rank-columns.ts`,
  backend: 'libs/backend/src/index.ts',
  slice: `${COMPARISONS}/make-slice.ts`,
  stored: `${COMPARISONS}/stored-slices.ts`,
  areas: `${COMPARISONS}/groups-of-areas.ts`,
  disclosure: 'libs/domain/disclosure/src/index.ts',
  model: 'libs/domain/model/src/index.ts',
};

const AS_THE_PROGRAMS = {
  configFile: false,
  root: ROOT,
  publicDir: false,
  logLevel: 'error',
  resolve: { alias: aliases() },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
  ssr: { noExternal: [/^@ijkpunt\//u] },
};
const FOR_THE_SERVER = { ssr: true, target: 'node20', emptyOutDir: true, minify: false };

/** @typedef {keyof typeof INPUTS} Part */

/**
 * Builds the parts into a folder of this run.
 * @returns {Promise<{ folder: string, remove: () => void }>}
 */
export async function buildParts() {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'parts-'));
  const input = Object.fromEntries(Object.entries(INPUTS).map(([name, path]) => [name, join(ROOT, path)]));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    await build({
      ...AS_THE_PROGRAMS,
      build: { ...FOR_THE_SERVER, outDir: folder, rolldownOptions: { input } },
    });
    if (readdirSync(folder).length === 0) throw new Error('building the parts to be measured gave nothing');
    return { folder, remove };
  } catch (problem) {
    remove();
    throw problem;
  }
}

/**
 * @param {string} folder
 * @param {readonly Part[]} names
 * @returns {Promise<any[]>}
 */
export function loadParts(folder, names) {
  return Promise.all(names.map((name) => import(pathToFileURL(join(folder, `${name}.js`)).href)));
}
