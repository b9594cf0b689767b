import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { freePort, ownFolder, removeFolder, startSystem, type RunningSystem } from './running-system.mjs';

const folder = ownFolder();
const data = join(folder, 'data');
let port = 0;
let running: RunningSystem | undefined;

/** A product without the demonstration: what is tested here does not depend on how much it holds. */
const begin = async (): Promise<RunningSystem> => {
  port ||= await freePort();
  running = await startSystem(data, port, { DEMONSTRATION: 'off' });
  console.log(`${expect.getState().currentTestName}: ${(running.startedIn / 1000).toFixed(1)} s`);
  return running;
};

/** Processes of ours: their command line or their surroundings name our folder. */
function processesOfOurs(): readonly string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name) && name !== String(process.pid))
    .filter((pid) => {
      try {
        return ['cmdline', 'environ'].some((of) => readFileSync(`/proc/${pid}/${of}`, 'utf8').includes(data));
      } catch {
        return false;
      }
    });
}

const childrenOf = (pid: number): readonly number[] =>
  execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
    .split('\n')
    .map(Number)
    .filter((child) => child > 0);

/** Status of the first page; 0 when nobody answers. */
const reads = (): Promise<number> =>
  fetch(`http://localhost:${port}/`, { signal: AbortSignal.timeout(10_000) }).then(
    ({ status }) => status,
    () => 0,
  );

afterAll(async () => {
  await running?.stop();
  removeFolder(folder);
});

describe('the product on one data directory', () => {
  it('starts on an empty one', async () => {
    await begin();
    expect(await reads()).toBe(200);
  });

  it('stops when asked and leaves no process', async () => {
    expect(await running?.stop()).toBe(0);
    await expect.poll(processesOfOurs, { timeout: 10_000 }).toEqual([]);
  });

  it('starts again on what is there', async () => {
    const again = await begin();
    expect(await reads()).toBe(200);
    expect(again.said()).not.toContain('demonstratie laden');
  });

  it('starts again after its launcher was killed', async () => {
    const children = childrenOf(running?.launcher.pid ?? 0);
    expect(children.length).toBeGreaterThanOrEqual(2);
    expect(await running?.stop('SIGKILL')).toBe('SIGKILL');
    await expect.poll(reads, { timeout: 15_000 }).toBe(0);
    const next = await begin();
    expect(await reads()).toBe(200);
    expect(next.said()).toContain('is overgenomen');
  });

  it('ends as a whole, in one clear word, when one of its programs dies, and starts again after that', async () => {
    const [victim] = childrenOf(running?.launcher.pid ?? 0);
    const ended = new Promise((resolve) => running?.launcher.once('exit', resolve));
    process.kill(victim ?? 0, 'SIGKILL');
    expect(await ended).toBe(1);
    expect(running?.said()).toMatch(/is onverwacht gestopt \(signaal SIGKILL\)/u);
    await begin();
    expect(await reads()).toBe(200);
  });
});
