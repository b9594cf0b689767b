import assert from 'node:assert/strict';
import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { holder, lock } from '../../tools/launch/lock.mjs';
import { roleUrls } from '../../tools/launch/roles.mjs';
import { secretOf } from '../../tools/launch/secrets.mjs';
import { folder } from './workbench.mjs';

let directory;
beforeEach(() => (directory = folder()));
afterEach(() => rmSync(directory, { recursive: true }));
const file = () => path.join(directory, 'launcher.lock');

describe('the lock on a data directory', () => {
  test('lets one launcher in at a time and is given back', async () => {
    const release = await lock(directory);
    assert.equal(holder(directory), process.pid);
    await assert.rejects(lock(directory), /IJkpunt draait al met deze gegevens \(proces \d+\)/);
    release();
    assert.equal(existsSync(file()), false);
  });

  for (const [claim, text] of [
    ['of a process that is gone', '4194303 long/ago\n'],
    ['of a process whose number was handed out again', `${process.ppid} another/beginning\n`],
    ['of a launcher that was killed before it could write', ''],
  ]) {
    test(`${claim} does not hold`, async () => {
      writeFileSync(file(), text);
      const release = await lock(directory);
      assert.equal(holder(directory), process.pid);
      release();
    });
  }
});

describe('the secret', () => {
  test('is made once, private, and gives way to SESSION_SECRET', () => {
    const made = secretOf(directory, {});
    assert.match(made, /^[0-9a-f]{64}$/);
    assert.equal(secretOf(directory, {}), made);
    assert.equal(statSync(path.join(directory, 'secret')).mode & 0o777, 0o600);
    assert.equal(secretOf(directory, { SESSION_SECRET: 'own' }), 'own');
  });

  test('gives each role its own password on the same database', () => {
    const urls = roleUrls('postgres://admin:p%40ss@db.example:5433/bench?sslmode=require', 'secret');
    const all = Object.values(urls).map((url) => new URL(url));
    assert.deepEqual(
      all.map(({ username }) => username),
      ['ijkpunt_app', 'ijkpunt_reader', 'ijkpunt_comparer', 'ijkpunt_publisher'],
    );
    assert.equal(new Set(all.map(({ password }) => password)).size, 4);
    for (const { host, pathname, search } of all) {
      assert.deepEqual([host, pathname, search], ['db.example:5433', '/bench', '?sslmode=require']);
    }
    assert.throws(() => roleUrls('not an address', 'secret'), /DATABASE_URL is geen volledig adres/);
  });
});
