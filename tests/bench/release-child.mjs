/**
 * Protects and attacks an invented release in a process of its own, so that its memory is its own.
 *
 *   node release-child.mjs <municipalities> <quarters> [threads]
 *
 * With `threads` as the worker does it, on all cores, by the built program; else in one thread, where the time of the solver
 * can be told apart.
 */
import { withRooms } from '../../tools/verify/room.mjs';
import { peakMegabytes } from './peak-memory.mjs';
import { correctedRelease, inventedRelease } from './release-data.mjs';

const [municipalities = 0, quarters = 0] = process.argv.slice(2, 4).map(Number);
const isThreaded = process.argv[4] === 'threads';

const THREAD = new URL('../../dist/protection-thread.js', import.meta.url);
const ROOMS = [
  '/libs/domain/disclosure/src/index.ts',
  '/libs/solver/src/index.ts',
  '/libs/backend/src/publication/protection/threads.ts',
];

/** A solver that tells how long it was at work: the floor of a release. */
function timed(solver) {
  const time = { programs: 0, milliseconds: 0 };
  const during = (work) => {
    const began = performance.now();
    const found = work();
    time.milliseconds += performance.now() - began;
    return found;
  };
  const open = (program) => {
    const held = during(() => solver.open(program));
    time.programs += 1;
    return {
      minimise: (costs) => during(() => held.minimise(costs)),
      bound: (...args) => during(() => held.bound(...args)),
      close: () => held.close(),
    };
  };
  return { solver: { open }, time };
}

await withRooms(ROOMS, async ({ attackRelease, protect }, { linearSolver }, { protectInThreads }) => {
  const { solver, time } = timed(await linearSolver());
  const apart = isThreaded ? protectInThreads(THREAD) : undefined;
  const step = async (release, ledger) => {
    const began = performance.now();
    const before = { ...time };
    const made = await protect(solver, release, { ledger, apart });
    const protectedAt = performance.now();
    const found = await attackRelease(solver, made, made);
    const { hidden, leaks, ...report } = found.report;
    return {
      ledger: found.ledger,
      report: { ...report, hidden: hidden.length, leaks: leaks.length },
      protect: protectedAt - began,
      attack: performance.now() - protectedAt,
      solving: time.milliseconds - before.milliseconds,
      programs: time.programs - before.programs,
    };
  };
  const open = inventedRelease({ municipalities, quarters });
  const { ledger, ...whole } = await step(open, undefined);
  const { ledger: _next, ...correction } = await step(correctedRelease(open), ledger);
  process.stdout.write(JSON.stringify({ whole, correction, megabytes: peakMegabytes() }));
});
