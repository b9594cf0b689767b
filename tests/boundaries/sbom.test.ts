import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../tools/aliases.mjs';
import { billOfMaterials } from '../../tools/sbom.mjs';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const lock: Parameters<typeof billOfMaterials>[0] = JSON.parse(read('package-lock.json'));

/** Node looks in the folder of the package, and then in every folder around it. */
function find(name: string, from: string): string | undefined {
  const here = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (here in lock.packages) return here;
  return from === ''
    ? undefined
    : find(name, from.slice(0, Math.max(0, from.lastIndexOf('node_modules') - 1)));
}

/** What can be reached from the project without its development: found by walking, not by the marks in the lock. */
function reached(): string[] {
  const { dependencies } = lock.packages[''] ?? {};
  const found = new Set<string>();
  const waiting = Object.keys(dependencies ?? {}).map((name) => find(name, ''));
  while (waiting.length > 0) {
    const path = waiting.pop();
    if (path === undefined || found.has(path)) continue;
    found.add(path);
    const asked = lock.packages[path];
    const names = { ...asked?.dependencies, ...asked?.optionalDependencies, ...asked?.peerDependencies };
    waiting.push(...Object.keys(names).map((name) => find(name, path)));
  }
  return [...found];
}

const idOf = (path: string) =>
  `${lock.packages[path]?.name ?? path.split('node_modules/').at(-1)}@${lock.packages[path]?.version}`;

describe('the bill of materials of a build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sbom-'));
  const file = join(folder, 'sbom.cdx.json');
  let text = '';
  let bill: ReturnType<typeof billOfMaterials>;
  beforeAll(() => {
    execFileSync(process.execPath, [join(ROOT, 'tools/sbom.mjs'), file], { cwd: folder });
    text = readFileSync(file, 'utf8');
    bill = JSON.parse(text);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('names every package that runs, and nothing else, once', () => {
    expect(reached().length).toBeGreaterThan(200);
    expect(bill.components.map((one) => one['bom-ref'])).toEqual([...new Set(reached().map(idOf))].sort());
  });

  it('knows the packages that development needs as well', () => {
    expect(bill.components.map(({ name }) => name)).toContain('pg');
  });

  it('gives each its address, a licence and the hash of the lock', () => {
    const hashes = new Map(reached().map((path) => [idOf(path), lock.packages[path]?.integrity]));
    for (const { 'bom-ref': ref, name, version, purl, licenses, hashes: own } of bill.components) {
      expect(decodeURIComponent(purl)).toBe(`pkg:npm/${name}@${version}`);
      expect(licenses).toHaveLength(1);
      const base64 = own.map(({ content }) => Buffer.from(content, 'hex').toString('base64'));
      expect(`sha512-${base64.join()}`).toBe(hashes.get(ref));
    }
  });

  it('points at nothing that it does not name', () => {
    const refs = new Set([
      ...bill.components.map((one) => one['bom-ref']),
      bill.metadata.component['bom-ref'],
    ]);
    expect(new Set(bill.dependencies.map(({ ref }) => ref))).toEqual(refs);
    expect(bill.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.has(ref))).toEqual(
      [],
    );
  });

  it('says nothing of where or when it was made, and is the same when it is made again', () => {
    expect(text.match(/[a-z+]+:\/\/[^"]*/gu)).toEqual(['http://cyclonedx.org/schema/bom-1.6.schema.json']);
    for (const place of [ROOT, folder, 'timestamp']) expect(text).not.toContain(place);
    expect(`${JSON.stringify(billOfMaterials(lock), undefined, 2)}\n`).toBe(text);
  });

  it('is made by every build', () => {
    const { scripts } = JSON.parse(read('package.json'));
    expect(scripts.build).toContain('npm run build:sbom');
    expect(scripts['build:sbom']).toBe('node tools/sbom.mjs');
  });
});

describe('a bill of materials', () => {
  const INTEGRITY = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;
  const made = (entry: object, path = 'node_modules/a') =>
    billOfMaterials({
      packages: {
        '': { name: 'p', version: '1.0.0' },
        [path]: { version: '1.0.0', integrity: INTEGRITY, ...entry },
      },
    });

  it('leaves out what only builds', () => {
    expect(made({ license: 'MIT', dev: true }).components).toEqual([]);
  });

  it('names a package by its own name, not by that of its folder', () => {
    const [component] = made({ name: '@b/c', license: 'MIT' }, 'node_modules/d/node_modules/e').components;
    expect(component).toMatchObject({ name: '@b/c', purl: 'pkg:npm/%40b/c@1.0.0' });
  });

  it('keeps a choice of licences, and tells what was read elsewhere from what was declared', () => {
    const licences = (entry: object) => made(entry).components[0]?.licenses;
    expect(licences({ license: 'MIT OR ISC' })).toEqual([
      { expression: 'MIT OR ISC', acknowledgement: 'declared' },
    ]);
    const read = [{ license: { id: 'MIT', acknowledgement: 'concluded' } }];
    expect(licences({ name: 'pause', version: '0.0.1' })).toEqual(read);
  });

  it('has another number when anything in it is different', () => {
    expect(made({ license: 'MIT' }).serialNumber).not.toBe(made({ license: 'ISC' }).serialNumber);
    expect(made({ license: 'MIT' }).serialNumber).toBe(made({ license: 'MIT' }).serialNumber);
  });

  it('is not made with a hash of an unknown kind', () => {
    expect(() => made({ license: 'MIT', integrity: 'md9-AAAA' })).toThrow('unknown kind');
  });
});
