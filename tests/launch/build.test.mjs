import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { insistOnNode } from '../../tools/launch/bring-up.mjs';
import { build } from '../../tools/launch/build.mjs';
import { install, isInstalled } from '../../tools/launch/install.mjs';
import { concerned } from '../../tools/launch/reload.mjs';
import { folder } from './workbench.mjs';

let project;
let run;
beforeEach(() => {
  project = folder();
  const terminal = { say: () => {}, progress: () => {} };
  run = { project, env: process.env, terminal };
});
afterEach(() => rmSync(project, { recursive: true }));

function put(name, content) {
  const file = path.join(project, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('building', { timeout: 30_000 }, () => {
  const script = `const fs = require('fs'); fs.mkdirSync('dist', { recursive: true });
    for (const name of ['prepare', 'worker', 'api']) fs.writeFileSync('dist/' + name + '.js', '');
    fs.appendFileSync('built', 'x'); if (fs.existsSync('apps/broken.ts')) { console.error('a fault'); process.exit(1); }`;
  const times = () => readFileSync(path.join(project, 'built'), 'utf8').length;

  test('happens when a source changed, not when nothing did, and again after a failure', async () => {
    put('package.json', { scripts: { build: 'node build.cjs' } });
    put('build.cjs', script);
    const source = put('apps/api/src/main.ts', 'one');
    await build(run);
    const began = performance.now();
    await build(run);
    assert.ok(performance.now() - began < 50);
    assert.equal(times(), 1);
    utimesSync(source, 1, 1);
    await build(run);
    assert.equal(times(), 2);
    const broken = put('apps/broken.ts', '');
    await assert.rejects(build(run), /a fault[^]*Bouwen is mislukt \(npm run build, code 1\)/);
    await assert.rejects(build(run), /Bouwen is mislukt/);
    rmSync(broken);
    await build(run);
    assert.equal(times(), 4, 'what was built before the fault is still right');
  });
});

describe('installing', { timeout: 30_000 }, () => {
  const wanted = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '1.0.0', optional: true },
    },
  };
  const there = (version) =>
    put('node_modules/.package-lock.json', { packages: { 'node_modules/a': { version } } });

  test('is needed when packages are missing, or others than the lock file asks for', () => {
    put('package-lock.json', wanted);
    assert.equal(isInstalled(project), false);
    there('1.0.0');
    assert.equal(isInstalled(project), true);
    assert.equal(isInstalled(project), true);
    there('0.9.0');
    assert.equal(isInstalled(project), false);
  });

  test('that fails says so in one clear sentence', async () => {
    put('package.json', {});
    put('package-lock.json', 'not a lock file');
    await assert.rejects(install(run), /Installeren is mislukt \(npm ci, code \d+\)/);
  });
});

test('an older Node is refused with the version that is needed', () => {
  assert.throws(() => insistOnNode('18.20.4'), /Node 20\.19 of nieuwer nodig; dit is 18\.20\.4/);
  insistOnNode('20.19.0');
  insistOnNode('24.21.0');
});

test('a changed entry concerns its own program, a changed part concerns all', () => {
  assert.deepEqual(concerned(['api.js']), ['api']);
  assert.deepEqual(concerned(['part-1.js']), ['prepare', 'worker', 'api']);
});
