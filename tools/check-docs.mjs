/**
 * Reads every path, link and command that the documents quote, and complains of each that is gone.
 *
 *   node tools/check-docs.mjs
 */
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './aliases.mjs';
import { complaintsAboutDocument, MADE } from './check-docs-references.mjs';

/** @param {string} folder @returns {string[]} */
function walk(folder) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !MADE.has(name))
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      return entry.isDirectory() ? [path, ...walk(path)] : [path];
    });
}

/** @returns {import('./check-docs-references.mjs').House} */
function thisHouse() {
  const {
    scripts = {},
    dependencies = {},
    devDependencies = {},
  } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return {
    paths: new Set(walk('.')),
    scripts: new Set(Object.keys(scripts)),
    packages: new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)]),
  };
}

function main() {
  const house = thisHouse();
  const documents = [...house.paths].filter((path) =>
    /^(README|CONTRIBUTING)\.md$|^docs\/.*\.md$/u.test(path),
  );
  const complaints = documents.flatMap((path) =>
    complaintsAboutDocument({ path, text: readFileSync(join(ROOT, path), 'utf8') }, house),
  );
  if (!house.paths.has('README.md')) complaints.push('README.md is gone');
  for (const complaint of complaints) console.error(complaint);
  console.log(`${documents.length} documents read, ${complaints.length} complaints.`);
  if (complaints.length > 0) process.exitCode = 1;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) main();
