import { area, line } from 'd3-shape';
import type { Distribution } from '@ijkpunt/model';
import { across, anchorAt, percentage, rounded, units, WITH_SCALE_LEFT } from '../chart/places.ts';
import type { TickBelow, TickBeside } from '../chart/ticks.tsx';
import { valueAxis } from '../chart/value-axis.ts';
import type { Gap } from './gap.ts';
import type { TrendFigures, TrendPoint } from './trend-figures.ts';

/** Where everything of a trend stands. Heights in pixels, widths as part of the whole. */
export interface TrendLayout {
  readonly height: number;
  readonly baseline: number;
  readonly beside: readonly TickBeside[];
  readonly below: readonly TickBelow[];
  readonly band: string;
  readonly median: string;
  /** Joins neighbouring quarters only: a gap breaks it. */
  readonly course: string;
  readonly whiskers: string;
  /** From where to where provisional values usually end. */
  readonly revised: string;
  readonly spots: readonly { readonly x: string; readonly y: number; readonly marked: boolean }[];
  /** Ground of the quarters that may still change, to the right edge. */
  readonly provisional: { readonly x: string; readonly width: string; readonly label: string } | undefined;
  readonly breaks: readonly { readonly x: string; readonly sign: string }[];
  readonly gaps: readonly { readonly x: string; readonly y: number; readonly gap: Gap }[];
}

const TOP = 18;
const BOTTOM = 148;
const BASELINE = 162;

type Shown = Exclude<TrendPoint, { readonly gap: Gap }>;
type Range = { readonly lower?: number | undefined; readonly upper?: number | undefined } | undefined;

type Place = (value: number) => number;

/** Lays quarters out from left to right and values from bottom to top. */
export function trendLayout(figures: TrendFigures): TrendLayout {
  const axis = valueAxis(valuesOf(figures), 3);
  const y: Place = (value) => rounded(BOTTOM - axis.place(value) * (BOTTOM - TOP));
  const last = figures.quarters.length - 1;
  const part = (index: number): number => across(last === 0 ? 0.5 : index / last, WITH_SCALE_LEFT);
  return {
    height: BASELINE + 22,
    baseline: BASELINE,
    beside: axis.ticks.map((tick) => ({ y: y(tick), label: figures.tick(tick) })),
    below: figures.quarterTicks.map(({ index, label }) => ({
      x: percentage(part(index)),
      label,
      anchor: anchorAt(part(index), 0.1),
    })),
    ...between(figures, part),
    ...medianPaths(figures.medians, part, y),
    ...ownPaths(figures.points, part, y),
  };
}

/** What begins with a quarter is drawn half a quarter before it: between it and the one before. */
function between(
  { provisionalFrom, provisional, breaks }: TrendFigures,
  part: Place,
): Pick<TrendLayout, 'provisional' | 'breaks'> {
  const before = (index: number): number => (index === 0 ? 0 : part(index - 0.5));
  return {
    provisional:
      provisionalFrom === undefined
        ? undefined
        : {
            x: percentage(before(provisionalFrom)),
            width: percentage(1 - before(provisionalFrom)),
            label: provisional,
          },
    breaks: breaks.map(({ index, sign }) => ({ x: percentage(before(index)), sign })),
  };
}

function valuesOf({ points, medians }: TrendFigures): readonly number[] {
  return [
    ...points.flatMap((point) =>
      'gap' in point ? [] : [point.value, ...boundsOf(point), ...boundsOf(point.revised)],
    ),
    ...medians.flatMap((found) => (found === undefined ? [] : [found.lowerQuartile, found.upperQuartile])),
  ];
}

function boundsOf(range: Range): readonly number[] {
  return [range?.lower, range?.upper].filter((bound) => bound !== undefined);
}

function medianPaths(
  medians: TrendFigures['medians'],
  part: Place,
  y: Place,
): Pick<TrendLayout, 'band' | 'median'> {
  const defined = (found: Distribution | undefined): boolean => found !== undefined;
  const height = (pick: (found: Distribution) => number) => (found: Distribution | undefined) =>
    found === undefined ? 0 : y(pick(found));
  const x = (_: unknown, index: number): number => units(part(index));
  const band = area<Distribution | undefined>()
    .defined(defined)
    .x(x)
    .y0(height(({ lowerQuartile }) => lowerQuartile))
    .y1(height(({ upperQuartile }) => upperQuartile));
  const median = line<Distribution | undefined>()
    .defined(defined)
    .x(x)
    .y(height((found) => found.median));
  return { band: band([...medians]) ?? '', median: median([...medians]) ?? '' };
}

function ownPaths(
  points: readonly TrendPoint[],
  part: Place,
  y: Place,
): Pick<TrendLayout, 'course' | 'whiskers' | 'revised' | 'spots' | 'gaps'> {
  const course = line<TrendPoint>()
    .defined((point) => !('gap' in point))
    .x((_, index) => units(part(index)))
    .y((point) => ('gap' in point ? 0 : y(point.value)));
  const upright = (range: (point: Shown) => Range) =>
    points.map((point, index) => {
      const { lower, upper } = 'gap' in point ? {} : (range(point) ?? {});
      if (lower === undefined || upper === undefined) return '';
      return `M${units(part(index))} ${y(lower)}V${y(upper)}`;
    });
  return {
    course: course([...points]) ?? '',
    whiskers: upright((point) => point).join(''),
    revised: upright(({ revised }) => revised).join(''),
    spots: points.flatMap((point, index) =>
      'gap' in point ? [] : [{ x: percentage(part(index)), y: y(point.value), marked: point.marked }],
    ),
    gaps: points.flatMap((point, index) =>
      'gap' in point ? [{ x: percentage(part(index)), y: BASELINE - 5, gap: point.gap }] : [],
    ),
  };
}
