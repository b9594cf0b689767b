import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  attackRelease,
  protect,
  type DisclosureReport,
  type Ledger,
  type OpenRelease,
  type ProtectApart,
} from '@ijkpunt/disclosure';
import type { PublishedBreakdown, PublishedSlice } from '@ijkpunt/model';
import { linearSolver } from '@ijkpunt/solver';
import type { Disclosed } from '@ijkpunt/disclosure';

/** What came through disclosure control, with the proof of it. */
export interface Controlled {
  readonly slices: Disclosed<readonly PublishedSlice[]>;
  readonly breakdowns: Disclosed<readonly PublishedBreakdown[]>;
  readonly report: ReportWithTime;
  readonly ledger: Ledger;
}

/** The report, with how long it took. */
export interface ReportWithTime extends DisclosureReport {
  readonly milliseconds: { readonly protect: number; readonly attack: number };
}

/** The attack told something: this release may not come out. */
export class LeakFound extends Error {
  constructor(readonly report: ReportWithTime) {
    const { leaks, contradictions } = report;
    const some = leaks.slice(0, 5).map(({ cell, low, high }) => `${cell} between ${low} and ${high}`);
    super(`${leaks.length} counts can be told, ${contradictions} relations do not hold: ${some.join('; ')}`);
  }

  override readonly name = 'LeakFound';

  /** What can be told, by name and by whom: for the coordinator, who may see it. */
  get cells(): readonly string[] {
    return this.report.leaks.map(({ cell, insider }) =>
      insider === undefined ? cell : `${cell} (${insider})`,
    );
  }
}

/** How far it is: told now and then. */
export type Progress = (doing: 'protect' | 'attack', done: number, of: number) => Promise<unknown>;

/** How it is done. */
export interface ControlOptions {
  readonly progress?: Progress | undefined;
  /** What municipalities saw in drafts since the last release. */
  readonly drafts?: readonly Ledger[] | undefined;
  /** Protects parts of a release at the same time; here, one after the other, when absent. */
  readonly apart?: ProtectApart | undefined;
}

/** Protecting is long work: others get their turn after this many milliseconds, and progress is told after so many. */
const TURN = 40;
const TELL = 2000;

/**
 * Protects a release and attacks it as it will be read: from the bytes that will be stored.
 *
 * @throws LeakFound when anybody could tell anything
 */
export async function controlled(
  open: OpenRelease,
  ledger: Ledger | undefined,
  { progress = () => Promise.resolve(), apart, drafts }: ControlOptions = {},
): Promise<Controlled> {
  const solver = await linearSolver();
  const onStep = breathing(progress);
  const began = performance.now();
  const made = await protect(solver, open, { ledger, drafts, onStep, apart });
  const protectedAt = performance.now();
  const { slices, breakdowns } = made;
  const read = JSON.parse(JSON.stringify({ slices, breakdowns })) as Pick<
    Controlled,
    'slices' | 'breakdowns'
  >;
  const attacked = await attackRelease(solver, made, read, onStep);
  const milliseconds = {
    protect: Math.round(protectedAt - began),
    attack: Math.round(performance.now() - protectedAt),
  };
  const report = { ...attacked.report, milliseconds };
  if (report.leaks.length > 0 || report.contradictions > 0) throw new LeakFound(report);
  return { slices, breakdowns, report, ledger: attacked.ledger };
}

function breathing(progress: Progress) {
  let [turned, told] = [performance.now(), performance.now()];
  return async ({
    doing,
    done,
    of,
  }: {
    doing: 'protect' | 'attack';
    done: number;
    of: number;
  }): Promise<void> => {
    const now = performance.now();
    if (now - turned < TURN) return;
    if (now - told >= TELL) {
      told = now;
      await progress(doing, done, of);
    } else await nextTurn();
    turned = performance.now();
  };
}
