import { across, percentage, rounded, units, WITH_SCALE_LEFT } from '../chart/places.ts';
import type { Standing, Tone } from '../chart/standing.ts';
import type { TickBeside } from '../chart/ticks.tsx';
import { valueAxis } from '../chart/value-axis.ts';
import type { CaterpillarFigures, CaterpillarRow } from './caterpillar-figures.ts';

/** Municipalities that are drawn alike. */
interface CaterpillarGroup {
  readonly standing: Standing;
  readonly tone: Tone;
  readonly intervals: string;
  readonly marks: readonly { readonly code: string; readonly d: string }[];
}

/** Where everything of a caterpillar plot stands. Heights in pixels, widths as part of the whole. */
export interface CaterpillarLayout {
  readonly height: number;
  readonly baseline: number;
  readonly beside: readonly TickBeside[];
  readonly band: { readonly y: number; readonly height: number } | undefined;
  readonly median: { readonly y: number; readonly label: string } | undefined;
  readonly groups: readonly CaterpillarGroup[];
  readonly left: string;
}

const TOP = 20;
const BOTTOM = 268;
const DRAWN: readonly Standing[] = ['around', 'unknown', 'below', 'above'];

type Place = (value: number) => number;

/** Lays municipalities out from left to right in order, one thin line each. */
export function caterpillarLayout(figures: CaterpillarFigures): CaterpillarLayout {
  const { rows, quartiles, medianLabel } = figures;
  const axis = valueAxis(rows.flatMap(({ value, lower, upper }) => [value, lower ?? value, upper ?? value]));
  const y: Place = (value) => rounded(BOTTOM - axis.place(value) * (BOTTOM - TOP));
  const x: Place = (index) => units(across((index + 0.5) / Math.max(rows.length, 1), WITH_SCALE_LEFT));
  return {
    height: BOTTOM + 26,
    baseline: BOTTOM + 4,
    beside: axis.ticks.map((tick) => ({ y: y(tick), label: figures.tick(tick) })),
    band: bandOf(quartiles, y),
    median: quartiles === undefined ? undefined : { y: y(quartiles.median), label: medianLabel },
    groups: groupsOf(rows, x, y),
    left: percentage(WITH_SCALE_LEFT.left),
  };
}

function bandOf(quartiles: CaterpillarFigures['quartiles'], y: Place): CaterpillarLayout['band'] {
  if (quartiles === undefined) return undefined;
  const top = y(quartiles.upperQuartile);
  return { y: top, height: rounded(y(quartiles.lowerQuartile) - top) };
}

function groupsOf(rows: readonly CaterpillarRow[], x: Place, y: Place): readonly CaterpillarGroup[] {
  const placed = rows.map((row, index) => ({ row, x: x(index) }));
  return DRAWN.flatMap((standing) => {
    const members = placed.filter(({ row }) => row.standing === standing);
    const [first] = members;
    if (first === undefined) return [];
    const intervals = members.map((member) => whisker(member.row, member.x, y)).join('');
    const marks = members.map(({ row, x: at }) => ({ code: row.code, d: `M${at} ${y(row.value)}h0` }));
    return [{ standing, tone: first.row.tone, intervals, marks }];
  });
}

function whisker({ lower, upper }: CaterpillarRow, x: number, y: Place): string {
  return lower === undefined || upper === undefined ? '' : `M${x} ${y(lower)}V${y(upper)}`;
}
