/**
 * Runs dependency-cruiser and makes sure that it read every file: with a TypeScript it does not know it reads none,
 * finds nothing wrong and says so politely.
 *
 *   node tools/check-boundaries.mjs
 */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ROOT } from './aliases.mjs';

const FLOORS = ['apps', 'libs', 'tests'];
const SKIPPED = new Set(['node_modules', 'dist', '.nx', '.data']);

const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/**
 * @typedef {{ rule: string, from: string, to: string }} Violation
 * @typedef {{ violations: Violation[], unread: string[], read: number }} Cruise
 */

/**
 * Cruises a tree that is laid out like this repository.
 * @param {string} root
 * @returns {Promise<Cruise>}
 */
export async function cruise(root) {
  const floors = FLOORS.filter((floor) => existsSync(join(root, floor)));
  const { modules, summary } = JSON.parse(await report(root, floors));
  const seen = new Set(modules.map((/** @type {{ source: string }} */ module) => module.source));
  const unread = floors.flatMap((floor) => sources(root, floor)).filter((file) => !seen.has(file));
  return { violations: summary.violations.map(violation), unread, read: seen.size };
}

/**
 * @param {string} root
 * @param {string[]} floors
 * @returns {Promise<string>}
 */
async function report(root, floors) {
  const args = [
    CRUISER,
    '--config',
    join(ROOT, '.dependency-cruiser.cjs'),
    '--output-type',
    'json',
    ...floors,
  ];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: root,
    maxBuffer: 512 * 1024 * 1024,
  });
  return stdout;
}

/** @param {{ rule: { name: string }, from: string, to: string }} found @returns {Violation} */
function violation({ rule, from, to }) {
  return { rule: rule.name, from, to };
}

/**
 * Every TypeScript file below a folder, as dependency-cruiser would name it.
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function sources(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : sources(root, path);
    return /\.tsx?$/u.test(entry.name) ? [path.replaceAll('\\', '/')] : [];
  });
}

async function main() {
  const { violations, unread, read } = await cruise(ROOT);
  for (const { rule, from, to } of violations) console.error(`${rule}: ${from} -> ${to}`);
  for (const file of unread) console.error(`not read: ${file}`);
  if (read === 0) console.error('Not a single file was read.');
  console.log(`${read} files read, ${violations.length} trespasses.`);
  if (read === 0 || violations.length > 0 || unread.length > 0) process.exitCode = 1;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
