import type { PublishedBreakdown, PublishedSlice } from '@ijkpunt/model';
import { attack } from '../attack/attack.ts';
import { readBack, type Published } from '../attack/read-back.ts';
import type { Disclosed } from '../disclosed.ts';
import type { OnStep } from '../on-step.ts';
import type { LinearSolver } from '../solver.ts';
import { publicationFrom } from '../suppression/publication-of.ts';
import { bestSuppression } from '../suppression/best-suppression.ts';
import type { ProtectApart } from '../suppression/in-blocks.ts';
import type { Moves } from '../suppression/moves.ts';
import type { TableSystem } from '../tables/table-system.ts';
import { ledgerOf, type Ledger } from './ledger.ts';
import type { OpenRelease } from './open-release.ts';
import { publishedBreakdown, publishedSlice } from './publish.ts';
import { quartersOf } from './quarters.ts';
import { releaseSystem, type ReleaseSystem } from './release-system.ts';
import { reportOf, type DisclosureReport } from './report.ts';
import { withLedger, type Joined } from './with-ledger.ts';

/** The least that the law of the figures allows; the code refuses lower (docs/methods/11-disclosure.md). */
export const LOWEST_THRESHOLD = 5;

/** A release that has been through disclosure control, but not yet through the attack. */
export interface ProtectedRelease {
  readonly slices: Disclosed<readonly PublishedSlice[]>;
  readonly breakdowns: Disclosed<readonly PublishedBreakdown[]>;
  /** What it was protected as; holds secrets. */
  readonly secret: {
    readonly system: ReleaseSystem;
    readonly hidden: Uint8Array;
    readonly witnesses: readonly Moves[];
  };
}

/** What else protection goes by. */
export interface ProtectionOptions {
  /** What was published until now; absent before the first release. */
  readonly ledger?: Ledger | undefined;
  /** Drafts that municipalities saw since: what those hid stays hidden. */
  readonly drafts?: readonly Ledger[] | undefined;
  /** With only the sensitive cells hidden; for the test that the attack then succeeds. */
  readonly primaryOnly?: boolean | undefined;
  readonly onStep?: OnStep | undefined;
  /** Protects parts of a release at the same time; one after the other when absent. */
  readonly apart?: ProtectApart | undefined;
}

/**
 * Protects a release: sensitive counts are hidden, and as few others as it takes so that nobody can tell those from what
 * stays, from earlier releases, or from figures of their own. A value is shown only when all of its counts are; quartiles
 * and ranks are computed anew over the shown values.
 *
 * Everything that will stand side by side goes in together, all quarters of it. What comes out must be attacked
 * (`attackRelease`) before anyone sees it.
 *
 * @throws RangeError when the threshold is lower than 5
 *
 * Source: docs/methods/11-disclosure.md.
 */
export async function protect(
  solver: LinearSolver,
  release: OpenRelease,
  { ledger, drafts = [], primaryOnly, onStep, apart }: ProtectionOptions = {},
): Promise<ProtectedRelease> {
  if (release.threshold < LOWEST_THRESHOLD) {
    throw new RangeError(
      `a threshold of ${release.threshold} protects nobody; the lowest is ${LOWEST_THRESHOLD}`,
    );
  }
  const alone = releaseSystem(release);
  const joined = withBefore(alone.system, ledger, drafts);
  const system = { ...alone, system: joined.system };
  const { hidden, witnesses } = await bestSuppression(solver, system.system, {
    ...{ primaryOnly, onStep, apart, remembered: joined.remembered },
    blocks: quartersOf(system),
  });
  const pattern = { system: system.system, hidden };
  const slices = system.slices.map((slice) => publishedSlice(pattern, slice));
  const breakdowns = system.breakdowns.map((breakdown) => publishedBreakdown(pattern, breakdown));
  return {
    slices: slices as unknown as Disclosed<readonly PublishedSlice[]>,
    breakdowns: breakdowns as unknown as Disclosed<readonly PublishedBreakdown[]>,
    secret: { system, hidden, witnesses },
  };
}

function withBefore(system: TableSystem, ledger: Ledger | undefined, drafts: readonly Ledger[]): Joined {
  return drafts.reduce<Joined>(
    (joined, draft) => {
      const next = withLedger(joined.system, draft, 'participants');
      return { system: next.system, remembered: [...joined.remembered, ...next.remembered] };
    },
    withLedger(system, ledger),
  );
}

/** What an attack on a release came to, for who decides about it and for who comes after. */
export interface AttackedRelease {
  readonly report: DisclosureReport;
  readonly ledger: Ledger;
}

/**
 * Attacks a protected release as it will be published: with what stands in the published slices and breakdowns, read back
 * from the bytes, with every earlier release, and with what each insider knows. A release with a leak may not come out.
 *
 * @param published the slices and breakdowns as they will be read, in the order in which they were protected
 *
 * Source: docs/methods/11-disclosure.md section 11.5.
 */
export async function attackRelease(
  solver: LinearSolver,
  { secret }: Pick<ProtectedRelease, 'secret'>,
  published: Published,
  onStep?: OnStep,
): Promise<AttackedRelease> {
  const { system } = secret.system;
  const publication = publicationFrom(system, knownOf(secret, published));
  const attacked = await attack(solver, { ...publication, otherTables: secret.witnesses }, onStep);
  return {
    report: reportOf(secret, published, attacked),
    ledger: ledgerOf(system, publication.known, secret.witnesses),
  };
}

/** What was out before is known, whether or not it is published again. */
function knownOf({ system: release }: ProtectedRelease['secret'], published: Published): Float64Array {
  const { cells } = release.system;
  const known = readBack(release, published);
  for (const [at, { state, value }] of cells.entries()) if (state === 'public') known[at] = value;
  return known;
}
