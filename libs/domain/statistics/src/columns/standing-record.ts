import { GIVEN_GROUPS, type GivenGroup } from '@ijkpunt/model';
import type { AmongOthers } from '../standing-among.ts';
import { whyOf, type GroupsTold } from './groups-told.ts';
import type { SliceStandings } from './stand.ts';
import type { StandingColumns } from './stand-in-groups.ts';
import type { NoGroup } from '@ijkpunt/model';

/**
 * What a slice says of one area, as numbers in a row: per kind of group nine of them, then the events expected by case
 * mix. Rows have one length, so that a database can cut out the one of an area without knowing what it holds.
 */
const PER_GROUP = 9;

/** Numbers in a row. */
export const RECORD_LENGTH = GIVEN_GROUPS.length * PER_GROUP + 1;

/**
 * Puts the standings of all areas in rows, area after area. A group that is not told leaves nothing but its reason.
 *
 * @param expected events expected of every area; NaN where none can be
 */
export function packStandings(
  standings: SliceStandings,
  told: GroupsTold,
  expected: Float64Array,
): Float64Array {
  const rows = new Float64Array(expected.length * RECORD_LENGTH).fill(Number.NaN);
  for (const [at, kind] of GIVEN_GROUPS.entries()) {
    for (let area = 0; area < expected.length; area += 1) {
      const from = area * RECORD_LENGTH + at * PER_GROUP;
      rows[from] = told[kind][area]!;
      if (rows[from] === 0) writeEntry(standings[kind], area, rows, from + 1);
    }
  }
  for (let area = 0; area < expected.length; area += 1) {
    rows[(area + 1) * RECORD_LENGTH - 1] = expected[area]!;
  }
  return rows;
}

function writeEntry(standing: StandingColumns, area: number, rows: Float64Array, from: number): void {
  rows[from] = standing.contributing[area]!;
  rows[from + 1] = standing.mean[area]!;
  rows[from + 2] = standing.lowerQuartile[area]!;
  rows[from + 3] = standing.median[area]!;
  rows[from + 4] = standing.upperQuartile[area]!;
  rows[from + 5] = standing.percentile[area]!;
  rows[from + 6] = standing.best[area]!;
  rows[from + 7] = standing.worst[area]!;
}

/** The row of one area. */
export function recordOf(rows: Float64Array, area: number): Float64Array {
  return rows.subarray(area * RECORD_LENGTH, (area + 1) * RECORD_LENGTH);
}

/** Events expected by case mix; undefined where none can be. */
export function expectedIn(record: Float64Array): number | undefined {
  const expected = record[RECORD_LENGTH - 1]!;
  return Number.isNaN(expected) ? undefined : expected;
}

/** What a row says of one kind of group: where the municipality stands among the others, or why nothing is said. */
export function groupIn(record: Float64Array, kind: GivenGroup): AmongOthers | NoGroup {
  const from = GIVEN_GROUPS.indexOf(kind) * PER_GROUP;
  const why = whyOf(record[from]!);
  if (why !== undefined) return { kind, why };
  const at = (offset: number): number => record[from + offset]!;
  const [contributing, best, worst] = [at(1), at(7), at(8)];
  return {
    contributing,
    mean: at(2),
    lowerQuartile: at(3),
    median: at(4),
    upperQuartile: at(5),
    percentile: at(6),
    rank: best === 0 ? undefined : { best, worst, of: contributing + 1 },
  };
}
