import type { PublishedBreakdown, PublishedSlice } from '@ijkpunt/model';
import { attack } from '../attack/attack.ts';
import { openRows, partsOf, type Part } from '../attack/knowledge.ts';
import { readBack, type Published } from '../attack/read-back.ts';
import type { Disclosed } from '../disclosed.ts';
import type { OnStep } from '../on-step.ts';
import type { LinearSolver } from '../solver.ts';
import { publicationFrom } from '../suppression/publication-of.ts';
import { bestSuppression } from '../suppression/best-suppression.ts';
import { hiddenFromTheStart } from '../suppression/suppress.ts';
import type { TableSystem } from '../tables/table-system.ts';
import { ledgerOf, type Ledger } from './ledger.ts';
import type { OpenRelease } from './open-release.ts';
import { partName } from './part-name.ts';
import { publishedBreakdown, publishedSlice } from './publish.ts';
import { releaseSystem, type ReleaseSystem } from './release-system.ts';
import { reportOf, type DisclosureReport } from './report.ts';
import { withLedger } from './with-ledger.ts';

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
    readonly proven: ReadonlySet<string>;
  };
}

/** What else protection goes by. */
export interface ProtectionOptions {
  /** What was published until now; absent before the first release. */
  readonly ledger?: Ledger | undefined;
  /** With only the sensitive cells hidden; for the test that the attack then succeeds. */
  readonly primaryOnly?: boolean | undefined;
  readonly onStep?: OnStep | undefined;
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
  { ledger, primaryOnly, onStep }: ProtectionOptions = {},
): Promise<ProtectedRelease> {
  if (release.threshold < LOWEST_THRESHOLD) {
    throw new RangeError(
      `a threshold of ${release.threshold} protects nobody; the lowest is ${LOWEST_THRESHOLD}`,
    );
  }
  const alone = releaseSystem(release);
  const system = { ...alone, system: withLedger(alone.system, ledger) };
  const proven = new Set(ledger?.proven);
  const settled = settledIn(system.system, proven);
  const { hidden } = await bestSuppression(solver, system.system, { primaryOnly, settled, onStep });
  const pattern = { system: system.system, hidden };
  const slices = system.slices.map((slice) => publishedSlice(pattern, slice));
  const breakdowns = system.breakdowns.map((breakdown) => publishedBreakdown(pattern, breakdown));
  return {
    slices: slices as unknown as Disclosed<readonly PublishedSlice[]>,
    breakdowns: breakdowns as unknown as Disclosed<readonly PublishedBreakdown[]>,
    secret: { system, hidden, proven },
  };
}

/** Sensitive cells in parts that were proven safe in an earlier release and are still as they were. */
function settledIn(system: TableSystem, proven: ReadonlySet<string>): ReadonlySet<number> {
  if (proven.size === 0) return new Set();
  const hidden = hiddenFromTheStart(system);
  const known = Float64Array.from(system.cells, ({ value }, at) => (hidden[at] === 1 ? Number.NaN : value));
  const parts = partsOf(openRows(system.relations, known));
  return new Set(parts.filter((part) => proven.has(partName(system, part))).flatMap(({ cells }) => cells));
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
  const names = new Map<object, string>();
  const heldBefore = (part: Part): boolean => {
    const name = partName(system, part);
    names.set(part, name);
    return secret.proven.has(name);
  };
  const attacked = await attack(solver, { ...publication, heldBefore }, onStep);
  const safe = attacked.leaks.length === 0 ? attacked.parts.flatMap((part) => names.get(part) ?? []) : [];
  return {
    report: reportOf(secret, published, attacked),
    ledger: ledgerOf(system, publication.known, safe),
  };
}

/** What was out before is known, whether or not it is published again. */
function knownOf({ system: release }: ProtectedRelease['secret'], published: Published): Float64Array {
  const { cells } = release.system;
  const known = readBack(release, published);
  for (const [at, { state, value }] of cells.entries()) if (state === 'public') known[at] = value;
  return known;
}
