/**
 * Writes the software bill of materials: every package that belongs to what runs, as CycloneDX 1.6.
 *
 *   node tools/sbom.mjs          into dist/sbom.cdx.json
 *   node tools/sbom.mjs <file>   into another file
 *
 * It is read from the lock, and not asked of `npm sbom --omit dev`: that leaves out every package that development needs
 * as well, `pg` among them. From the lock it needs no network, no node_modules and no npm, and the same lock gives the
 * same bytes.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './aliases.mjs';
import { licenceOf } from './check-licences.mjs';
import { nameAndVersion, nameOf, neededBy, whatRuns } from './lock-tree.mjs';

const ALGORITHMS = new Map([
  ['sha1', 'SHA-1'],
  ['sha256', 'SHA-256'],
  ['sha384', 'SHA-384'],
  ['sha512', 'SHA-512'],
]);

/**
 * @typedef {import('./lock-tree.mjs').Entry} Entry
 * @typedef {import('./lock-tree.mjs').Packages} Packages
 * @typedef {{ ref: string, dependsOn: string[] }} Dependency
 */

/** @param {string} one @param {string} other */
const byCharacters = (one, other) => (one < other ? -1 : Number(one > other));

/**
 * The package as other programs know it. Of the name only the @ of a scope is written otherwise.
 * @param {string} path
 * @param {Entry} entry
 */
const purlOf = (path, entry) =>
  `pkg:npm/${nameOf(path, entry).replace('@', '%40')}@${encodeURIComponent(entry.version ?? '')}`;

/**
 * The lock has them in base64, CycloneDX wants hexadecimal digits.
 * @param {string} integrity
 */
function hashesOf(integrity) {
  return integrity
    .split(/\s+/u)
    .filter((one) => one !== '')
    .map((one) => {
      const [, algorithm = '', content = ''] = /^([a-z0-9]+)-([^?]+)/u.exec(one) ?? [];
      const alg = ALGORITHMS.get(algorithm);
      if (alg === undefined) throw new Error(`A hash of an unknown kind: ${one}`);
      return { alg, content: Buffer.from(content, 'base64').toString('hex') };
    });
}

/**
 * `declared` is what the package says of itself, `concluded` what somebody read elsewhere.
 * @param {string} path
 * @param {Entry} entry
 */
function licencesOf(path, entry) {
  const licence = licenceOf(path, entry);
  if (licence === undefined) return [];
  const acknowledgement = entry.license === undefined ? 'concluded' : 'declared';
  const single = /^[A-Za-z0-9.+-]+$/u.test(licence);
  return single
    ? [{ license: { id: licence, acknowledgement } }]
    : [{ expression: licence, acknowledgement }];
}

/**
 * @param {string} path
 * @param {Entry} entry
 */
function componentOf(path, entry) {
  return {
    type: 'library',
    'bom-ref': nameAndVersion(path, entry),
    name: nameOf(path, entry),
    version: entry.version,
    // Binaries of other platforms, and what a package can do without: one installation has some of them.
    scope: entry.optional || entry.devOptional ? 'optional' : 'required',
    hashes: hashesOf(entry.integrity ?? ''),
    licenses: licencesOf(path, entry),
    purl: purlOf(path, entry),
  };
}

/**
 * The same version can lie in several folders, and may find other packages from each of them.
 * @param {Packages} packages
 * @param {[path: string, entry: Entry][]} running
 * @returns {Dependency[]}
 */
function dependenciesOf(packages, running) {
  const refs = new Map(running.map(([path, entry]) => [path, nameAndVersion(path, entry)]));
  /** @type {Map<string, Set<string>>} */
  const needs = new Map();
  for (const [path, ref] of refs) {
    const found = neededBy(packages, path).flatMap((next) => refs.get(next) ?? []);
    needs.set(ref, new Set([...(needs.get(ref) ?? []), ...found]));
  }
  return [...needs].map(([ref, dependsOn]) => ({ ref, dependsOn: [...dependsOn].sort(byCharacters) }));
}

/**
 * A number that belongs to the content: no two bills have the same, and making one again gives it again.
 * @param {object} content
 */
function serialNumberOf(content) {
  const digits = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  // 8 stands for "made in a way of one's own", and so does a 9 at the fourth place (RFC 9562).
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(12, 15)}`,
    `9${digits.slice(15, 18)}`,
  ];
  return `urn:uuid:${[...parts, digits.slice(18, 30)].join('-')}`;
}

/** @param {{ packages: Packages }} lock */
export function billOfMaterials({ packages }) {
  const project = packages[''] ?? {};
  const running = whatRuns(packages);
  const components = new Map(running.map((one) => [nameAndVersion(...one), componentOf(...one)]));
  const content = {
    // No time of making: it would make every bill another one, and the version says enough.
    metadata: {
      lifecycles: [{ phase: 'pre-build' }],
      component: {
        type: 'application',
        'bom-ref': nameAndVersion('', project),
        name: project.name,
        version: project.version,
        licenses: licencesOf('', project),
      },
    },
    components: [...components.values()].sort((one, other) => byCharacters(one['bom-ref'], other['bom-ref'])),
    dependencies: dependenciesOf(packages, [['', project], ...running]).sort((one, other) =>
      byCharacters(one.ref, other.ref),
    ),
  };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialNumberOf(content),
    version: 1,
    ...content,
  };
}

function main() {
  const file = process.argv[2] ?? join(ROOT, 'dist', 'sbom.cdx.json');
  const bill = billOfMaterials(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(bill, undefined, 2)}\n`);
  console.log(`${bill.components.length} packages in the bill of materials.`);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) main();
