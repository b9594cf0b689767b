/**
 * Protects and attacks an invented release in a process of its own, so that its memory is its own.
 *
 *   node release-child.mjs <municipalities> <quarters>
 */
import { withRooms } from '../../tools/verify/room.mjs';
import { peakMegabytes } from './peak-memory.mjs';
import { correctedRelease, inventedRelease } from './release-data.mjs';

const [municipalities, quarters] = process.argv.slice(2).map(Number);

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

await withRooms(
  ['/libs/domain/disclosure/src/index.ts', '/libs/solver/src/index.ts'],
  async ({ attackRelease, protect }, { linearSolver }) => {
    const { solver, time } = timed(await linearSolver());
    const open = inventedRelease({ municipalities, quarters });
    const step = async (release, ledger) => {
      const began = performance.now();
      const before = time.milliseconds;
      const made = await protect(solver, release, { ledger });
      const protectedAt = performance.now();
      const found = await attackRelease(solver, made, made);
      return {
        ledger: found.ledger,
        report: { ...found.report, hidden: found.report.hidden.length, leaks: found.report.leaks.length },
        protect: protectedAt - began,
        attack: performance.now() - protectedAt,
        programs: time.milliseconds - before,
      };
    };
    const { ledger, ...whole } = await step(open, undefined);
    const { ledger: _next, ...correction } = await step(correctedRelease(open), ledger);
    const bare = await protect(solver, open, { primaryOnly: true });
    const unprotected = await attackRelease(solver, bare, bare);
    process.stdout.write(
      JSON.stringify({
        whole,
        correction,
        megabytes: peakMegabytes(),
        told: unprotected.report.leaks.length,
      }),
    );
  },
);
