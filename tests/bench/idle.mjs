/** A guard that waits for idle cores: on a busy machine a ratio tells about the others. */
import { cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

const CALM = 0.25;
const PATIENCE_MS = 90_000;

function times() {
  const all = cpus().map(({ times: { idle, ...busy } }) => [
    idle,
    Object.values(busy).reduce((sum, part) => sum + part, 0),
  ]);
  return all.reduce(([idle, busy], [moreIdle, moreBusy]) => [idle + moreIdle, busy + moreBusy], [0, 0]);
}

async function busyPart() {
  const [idleBefore, busyBefore] = times();
  await pause(1000);
  const [idle, busy] = times();
  return (busy - busyBefore) / Math.max(1, idle - idleBefore + busy - busyBefore);
}

/** Waits until the machine is calm, for a while; answers which part of it was busy when the wait ended. */
export async function untilIdle(patience = PATIENCE_MS) {
  const end = performance.now() + patience;
  for (;;) {
    const busy = await busyPart();
    if (busy <= CALM || performance.now() > end) return busy;
  }
}
