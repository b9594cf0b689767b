import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { clear, folder, freePort, launch, occupy, postmaster, program, runs, until } from './workbench.mjs';

const parentOf = (pid) => Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)]));
const LIMIT = { timeout: 50_000 };

describe('npm start', LIMIT, () => {
  let root;
  let data;
  let port;
  const begun = [];
  const told = (name) => JSON.parse(readFileSync(path.join(data, `${name}.json`), 'utf8'));
  const server = () => postmaster(path.join(data, 'postgres/cluster'));

  function begin(extra = {}) {
    const { PATH, HOME, SystemRoot } = process.env;
    const env = { PATH, HOME, SystemRoot, PORT: String(port), DATA_DIR: data, ...extra };
    const run = launch([program('launcher')], { env });
    begun.push(run);
    return run;
  }
  const ready = (run) => run.says(`IJkpunt staat klaar: http://localhost:${port}\n`);

  before(async () => {
    root = folder();
    data = path.join(root, 'data');
    port = await freePort();
  });
  afterEach(() => Promise.all(begun.splice(0).map((run) => run.code ?? run.kill('SIGTERM'))));
  after(() => clear(root));

  test('says it is ready when the first page can be read, and leaves nothing when it stops', async () => {
    const run = begin();
    await ready(run);
    assert.equal((await fetch(`http://localhost:${port}/`)).status, 200);
    const all = [told('worker').pid, told('api').pid, server()];
    assert.equal(await run.kill('SIGINT'), 0, run.said);
    await until(() => !all.some(runs));
    assert.match(run.said, /demonstratie laden: 1 van 2/);
  });

  test('gives each program the roles it works with and no other', async () => {
    const run = begin({ SMTP_URL: 'smtp://mail.example', DEMONSTRATION: 'off' });
    await ready(run);
    const urls = (name) =>
      Object.keys(told(name))
        .filter((key) => key.endsWith('DATABASE_URL'))
        .sort();
    assert.deepEqual(urls('api'), ['APP_DATABASE_URL', 'READER_DATABASE_URL']);
    assert.deepEqual(urls('worker'), ['APP_DATABASE_URL', 'COMPARER_DATABASE_URL', 'PUBLISHER_DATABASE_URL']);
    assert.equal(urls('prepare').length, 5);
    assert.match(
      told('prepare').DATABASE_URL,
      /^postgres:\/\/postgres:[0-9a-f]{64}@127\.0\.0\.1:\d+\/ijkpunt$/,
    );
    const { SMTP_URL, DEMONSTRATION, SESSION_SECRET } = told('worker');
    assert.deepEqual([SMTP_URL, DEMONSTRATION, SESSION_SECRET], ['smtp://mail.example', 'off', undefined]);
    assert.match(told('api').SESSION_SECRET, /^[0-9a-f]{64}$/);
  });

  test('names the port in use and a free one, before anything slow', async () => {
    for (const host of ['127.0.0.1', '0.0.0.0', '::1']) {
      const other = await occupy(port, host).catch(() => undefined);
      if (!other) continue; // a machine without this kind of address
      const began = performance.now();
      const run = begin();
      assert.equal(await run.ended, 1);
      assert.match(
        run.said,
        new RegExp(`^Poort ${port} is al in gebruik. Kies een andere: PORT=\\d+ npm start\\n$`),
      );
      assert.ok(performance.now() - began < 3_000);
      await other.close();
    }
  });

  test('leaves no program when it is killed, and takes the database over the next time', async () => {
    const killed = begin();
    await ready(killed);
    const children = [told('worker').pid, told('api').pid];
    const database = server();
    await killed.kill('SIGKILL');
    await until(() => !children.some(runs));
    assert.equal(runs(database), true);
    const next = begin();
    await ready(next);
    assert.equal(server(), database);
    assert.match(next.said, /is overgenomen/);
  });

  test('refuses a second launcher on the same data, on the same port and on another', async () => {
    const first = begin();
    await ready(first);
    const samePort = begin();
    assert.equal(await samePort.ended, 1);
    assert.match(samePort.said, /^Poort \d+ is al in gebruik: IJkpunt draait hier al \(proces \d+\)\.\n$/);
    const otherPort = begin({ PORT: String(await freePort()) });
    assert.equal(await otherPort.ended, 1);
    assert.match(otherPort.said, /^IJkpunt draait al met deze gegevens \(proces \d+\)/);
    assert.equal(first.code, undefined);
  });

  for (const [claim, env, sentence] of [
    [
      'a program that dies',
      { FAKE_WORKER: 'dies' },
      /de wachtrij is weg[^]*"worker" is onverwacht gestopt \(code 9\)/,
    ],
    [
      'a preparation that fails',
      { FAKE_PREPARE: 'fails' },
      /migratie 7 is mislukt[^]*klaarzetten is mislukt \(code 3\)/,
    ],
    [
      'a first page that stays away',
      { FAKE_API: 'broken', FAKE_PATIENCE: '600' },
      /eerste pagina .* antwoordt 503/,
    ],
    [
      'a program that says nothing more',
      { FAKE_WORKER: 'silent', FAKE_PATIENCE: '600' },
      /seconden niets gehoord/,
    ],
    ['a port that is none', { PORT: 'http' }, /PORT=http is geen poort/],
  ]) {
    test(`${claim} ends everything with one clear word`, async () => {
      const run = begin(env);
      assert.equal(await run.ended, 1);
      assert.match(run.said, sentence);
      assert.doesNotMatch(run.said, /\n\s+at /);
      assert.throws(server, /ENOENT/);
    });
  }

  test('stops when npm is asked to stop, whose shell keeps the signal to itself', async () => {
    const shell = `"${process.execPath}" "${program('launcher')}"; true`;
    const inShell = `require('child_process').spawn('/bin/sh', ['-c', process.argv[1]], { stdio: 'inherit' })
      .on('exit', () => process.exit()); process.on('SIGTERM', () => process.exit())`;
    const { PATH } = process.env;
    const env = { PATH, PORT: String(port), DATA_DIR: data, npm_lifecycle_event: 'start' };
    const npm = launch(['-e', inShell, shell], { env });
    begun.push(npm);
    await ready(npm);
    const all = [told('worker').pid, told('api').pid, server()];
    const holder = Number(readFileSync(path.join(data, 'launcher.lock'), 'utf8').split(' ')[0]);
    process.kill(parentOf(holder), 'SIGTERM');
    await until(() => ![holder, ...all].some(runs));
  });

  test('a second Ctrl-C does not wait for a program that will not stop', async () => {
    const run = begin({ FAKE_WORKER: 'stubborn' });
    await ready(run);
    run.child.kill('SIGINT');
    await run.says('IJkpunt stopt');
    const began = performance.now();
    assert.equal(await run.kill('SIGINT'), 0);
    assert.ok(performance.now() - began < 4_000);
    assert.equal(runs(told('worker').pid), false);
  });
});
