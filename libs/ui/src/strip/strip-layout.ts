import { across, anchorAt, EVEN, percentage, rounded, units, type Anchor } from '../chart/places.ts';
import type { Tone } from '../chart/standing.ts';
import type { TickBelow } from '../chart/ticks.tsx';
import { valueAxis } from '../chart/value-axis.ts';
import type { StripFigures } from './strip-figures.ts';

/** Where everything of a strip plot stands. Heights in pixels, widths as part of the whole. */
export interface StripLayout {
  readonly height: number;
  readonly dots: string;
  readonly baseline: number;
  readonly ticks: readonly TickBelow[];
  readonly band: { readonly x: string; readonly width: string; readonly height: number } | undefined;
  readonly median:
    | { readonly x: string; readonly label: string; readonly anchor: Anchor; readonly bottom: number }
    | undefined;
  readonly own:
    | {
        readonly x: string;
        readonly from: string;
        readonly to: string;
        readonly y: number;
        readonly label: string;
        readonly anchor: Anchor;
        readonly tone: Tone;
      }
    | undefined;
}

export const TOP = 18;
const BASELINE = 92;
const OWN = 130;
const BINS = 90;
const PITCH = 3.6;

/** Gives every municipality a dot, stacked where they are many, and the own one a line of its own below. */
export function stripLayout(figures: StripFigures): StripLayout {
  const { values, quartiles, own } = figures;
  const spread = quartiles === undefined ? [] : [quartiles.lowerQuartile, quartiles.upperQuartile];
  const ownValues = own === undefined ? [] : [own.value, own.lower ?? own.value, own.upper ?? own.value];
  const axis = valueAxis([...values, ...spread, ...ownValues]);
  const at = (value: number): number => across(axis.place(value), EVEN);
  const bottom = own === undefined ? BASELINE : OWN + 10;
  return {
    height: own === undefined ? BASELINE + 24 : OWN + 34,
    baseline: BASELINE,
    dots: stackedDots(values.map(axis.place)),
    ticks: axis.ticks.map((tick) => {
      const part = at(tick);
      return { x: percentage(part), label: figures.tick(tick), anchor: anchorAt(part) };
    }),
    band: bandOf(quartiles, at, bottom),
    median: medianOf(figures, at, bottom),
    own: ownOf(own, at),
  };
}

/** Values that fall in the same narrow column stand on each other, closer when the column is high. */
function stackedDots(places: readonly number[]): string {
  const columns = new Map<number, number>();
  for (const place of places) {
    const column = Math.min(BINS - 1, Math.floor(place * BINS));
    const under = columns.get(column);
    columns.set(column, under === undefined ? 1 : under + 1);
  }
  const highest = Math.max(1, ...columns.values());
  const pitch = Math.min(PITCH, (BASELINE - TOP - 8) / highest);
  return [...columns]
    .map(([column, count]) => stack(units(across((column + 0.5) / BINS, EVEN)), count, pitch))
    .join('');
}

function stack(x: number, count: number, pitch: number): string {
  const upwards = `m0-${rounded(pitch)}h0`;
  return `M${x} ${BASELINE - 4}h0${upwards.repeat(count - 1)}`;
}

function bandOf(
  quartiles: StripFigures['quartiles'],
  at: (value: number) => number,
  bottom: number,
): StripLayout['band'] {
  if (quartiles === undefined) return undefined;
  const from = at(quartiles.lowerQuartile);
  return { x: percentage(from), width: percentage(at(quartiles.upperQuartile) - from), height: bottom - TOP };
}

function medianOf(
  { quartiles, medianLabel }: StripFigures,
  at: (value: number) => number,
  bottom: number,
): StripLayout['median'] {
  if (quartiles === undefined) return undefined;
  const part = at(quartiles.median);
  return { x: percentage(part), label: medianLabel, anchor: anchorAt(part, 0.25), bottom };
}

function ownOf(own: StripFigures['own'], at: (value: number) => number): StripLayout['own'] {
  if (own === undefined) return undefined;
  const part = at(own.value);
  return {
    x: percentage(part),
    from: percentage(at(own.lower ?? own.value)),
    to: percentage(at(own.upper ?? own.value)),
    y: OWN,
    label: own.label,
    anchor: anchorAt(part, 0.3),
    tone: own.tone,
  };
}
