/**
 * Computes all quarters of a size by one side, in a process of its own, so that its memory is its own.
 *
 *   node compare-child.mjs '{ "folder": …, "side": "kernels" | "floor", "work": "figures" | "standings",
 *                             "indicators": 60, "quarters": 40, "workers": 1 }'
 *
 * Quarters are invented one by one, as a program would read them; only computing is timed.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import {
  AREAS,
  CELLS,
  divisions,
  fillQuarter,
  refuseDifference,
  roomForAnswers,
  roomForQuarter,
} from './compare-data.mjs';
import { openFloor } from './compare-floor.mjs';
import { openKernels } from './compare-kernels.mjs';
import { loadParts } from './compare-parts.mjs';
import { peakMegabytes } from './peak-memory.mjs';

const GROUPS = 18;

/** @param {'kernels' | 'floor'} side */
async function open(side, folder) {
  const divided = divisions();
  if (side === 'kernels') return openKernels(folder, divided);
  const [{ Z95 }, { deviateFor }] = await loadParts(folder, ['statistics', 'ranks']);
  const jointly = Float64Array.from({ length: AREAS + 1 }, (_, areas) =>
    areas === 0 ? 0 : deviateFor(areas),
  );
  return openFloor(divided, { z95: Z95, jointly });
}

/** Computes quarters; answers milliseconds of computing, on the clock and of the processor. */
async function compute({ folder, side, work, indicators, quarters }) {
  const compute = (await open(side, folder))[work];
  const slices = roomForQuarter(indicators * CELLS);
  const answers = roomForAnswers(GROUPS);
  const spent = { milliseconds: 0, processor: 0 };
  const all = () => {
    const [began, used] = [performance.now(), process.cpuUsage()];
    for (const slice of slices) compute(slice, answers);
    const { user, system } = process.cpuUsage(used);
    spent.milliseconds += performance.now() - began;
    spent.processor += (user + system) / 1000;
  };
  fillQuarter(slices, 0);
  all();
  Object.assign(spent, { milliseconds: 0, processor: 0 });
  for (const quarter of quarters) {
    fillQuarter(slices, quarter);
    all();
  }
  return spent;
}

/** Both sides over one quarter: they say the same, or this throws. */
async function agree({ folder, indicators }) {
  const slices = roomForQuarter(indicators * CELLS);
  fillQuarter(slices, 1);
  const [kernels, floor] = [await open('kernels', folder), await open('floor', folder)];
  for (const work of ['figures', 'standings']) {
    const [one, other] = [roomForAnswers(GROUPS), roomForAnswers(GROUPS)];
    for (const [at, slice] of slices.entries()) {
      kernels[work](slice, one);
      floor[work](slice, other);
      refuseDifference(one, other, `${work} of slice ${at}`);
    }
  }
  return slices.length;
}

function byWorker(task) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: task });
    worker.once('message', resolve).once('error', reject);
  });
}

/** Every worker has its share of the quarters; it takes as long as the one that takes longest. */
async function shared(task, all, workers) {
  const share = (worker) => all.filter((_, at) => at % workers === worker);
  const each = Array.from({ length: workers }, (_, worker) => byWorker({ ...task, quarters: share(worker) }));
  const spent = await Promise.all(each);
  // The processor time of a worker is that of the whole process: with more than one it says nothing.
  return { milliseconds: Math.max(...spent.map(({ milliseconds }) => milliseconds)) };
}

async function main({ workers, quarters, ...task }) {
  if (task.side === 'both') return { slices: await agree(task) };
  const all = Array.from({ length: quarters }, (_, quarter) => quarter + 1);
  const spent = workers === 1 ? await compute({ ...task, quarters: all }) : await shared(task, all, workers);
  const rows = quarters * task.indicators * CELLS * AREAS;
  return { ...spent, rows, megabytes: peakMegabytes() };
}

if (isMainThread) process.stdout.write(JSON.stringify(await main(JSON.parse(process.argv[2]))));
else parentPort.postMessage(await compute(workerData));
