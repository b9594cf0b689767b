import assert from 'node:assert/strict';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { ask } from '../../tools/launch/postgres-server.mjs';
import { startPostgres } from '../../tools/launch/postgres.mjs';
import {
  PROJECT,
  clear,
  folder,
  freePort,
  launch,
  occupy,
  postmaster,
  program,
  until,
  runs,
} from './workbench.mjs';

const LIMIT = { timeout: 30_000 };
const one = (url, sql) => ask(url, async (client) => Object.values((await client.query(sql)).rows[0])[0]);

describe('the embedded database', LIMIT, () => {
  let root;
  let directory;
  let cluster;
  let port;
  const start = () => startPostgres({ directory, port });

  before(async () => {
    root = folder();
    directory = path.join(root, 'postgres');
    cluster = path.join(directory, 'cluster');
    port = await freePort();
  });
  after(() => clear(root));

  test('is made once, safe, for this machine only, past what a killed start left', async () => {
    mkdirSync(path.join(directory, 'making-1234'), { recursive: true });
    writeFileSync(path.join(directory, 'making-1234', 'PG_VERSION'), '18\n');
    mkdirSync(cluster);
    const database = await start();
    assert.equal(database.reused, false);
    assert.equal(await one(database.url, 'select current_database()'), 'ijkpunt');
    assert.equal(await one(database.url, 'show listen_addresses'), '127.0.0.1');
    assert.equal(await one(database.url, 'show fsync'), 'on');
    await ask(database.url, (client) => client.query('create table kept as select 1 as x'));
    assert.equal(statSync(path.join(directory, 'password')).mode & 0o777, 0o600);
    assert.equal(statSync(cluster).mode & 0o777, 0o700);
    await assert.rejects(one(database.url.replace(/:[0-9a-f]+@/, ':guess@'), 'select 1'), /password/);
    await database.stop();
  });

  test('is taken over when the launcher was killed', async () => {
    const module = path.join(PROJECT, 'tools/launch/postgres.mjs');
    const launcher = launch([program('database'), module, directory, String(port), '', 'stay']);
    await launcher.says('\n');
    await launcher.kill('SIGKILL');
    const pid = postmaster(cluster);
    const database = await start();
    assert.equal(database.reused, true);
    assert.equal(postmaster(cluster), pid);
    assert.equal(await one(database.url, 'select x from kept'), 1);
    await database.stop();
    assert.equal(runs(pid), false);
  });

  test('starts again with its rows when the server itself was killed', async () => {
    await start();
    const pid = postmaster(cluster);
    process.kill(pid, 'SIGKILL');
    await until(() => !runs(pid));
    const database = await start();
    assert.equal(database.reused, false);
    assert.equal(await one(database.url, 'select x from kept'), 1);
    await database.stop();
  });

  test('is not kept from starting by a number that now belongs to another process', async () => {
    writeFileSync(
      path.join(cluster, 'postmaster.pid'),
      `${process.pid}\n${cluster}\n0\n${port}\n\n127.0.0.1\n\nready\n`,
    );
    const database = await start();
    assert.equal(database.reused, false);
    await database.stop();
  });

  test('steps aside for a port in use', async () => {
    const other = await occupy(port);
    const database = await start();
    assert.notEqual(database.port, port);
    assert.equal(await one(database.url, 'select x from kept'), 1);
    await database.stop();
    await other.close();
  });

  test('refuses files of another major version', async () => {
    writeFileSync(path.join(cluster, 'PG_VERSION'), '15\n');
    await assert.rejects(start(), /gemaakt met PostgreSQL 15; meegeleverd is nu 18/);
  });
});
