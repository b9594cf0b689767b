import { across, anchorAt, EVEN, percentage, type Anchor } from '../chart/places.ts';
import type { TickBelow } from '../chart/ticks.tsx';
import { valueAxis } from '../chart/value-axis.ts';
import type { PairFigures } from './pair-figures.ts';

/** One municipality: its name above its interval. */
export interface PairLine {
  readonly name: string;
  readonly label: string;
  readonly y: number;
  readonly x: string;
  readonly from: string;
  readonly to: string;
}

/** Where everything of a pair plot stands. Heights in pixels, widths as part of the whole. */
export interface PairLayout {
  readonly height: number;
  readonly baseline: number;
  readonly lines: readonly PairLine[];
  readonly ticks: readonly TickBelow[];
  readonly band: { readonly x: string; readonly width: string } | undefined;
  readonly median: { readonly x: string; readonly label: string; readonly anchor: Anchor } | undefined;
}

export const TOP = 18;
const ROW = 44;

/** Gives every municipality a line of its own over one axis. */
export function pairLayout(figures: PairFigures): PairLayout {
  const { rows, quartiles, medianLabel } = figures;
  const spread = quartiles === undefined ? [] : [quartiles.lowerQuartile, quartiles.upperQuartile];
  const values = rows.flatMap(({ value, lower, upper }) => [value, lower ?? value, upper ?? value]);
  const axis = valueAxis([...values, ...spread]);
  const at = (value: number): string => percentage(across(axis.place(value), EVEN));
  const part = (value: number): number => across(axis.place(value), EVEN);
  const baseline = TOP + rows.length * ROW + 6;
  return {
    height: baseline + 24,
    baseline,
    lines: rows.map(({ name, label, value, lower, upper }, index) => ({
      name,
      label,
      y: TOP + index * ROW + 34,
      x: at(value),
      from: at(lower ?? value),
      to: at(upper ?? value),
    })),
    ticks: axis.ticks.map((tick) => ({
      x: at(tick),
      label: figures.tick(tick),
      anchor: anchorAt(part(tick)),
    })),
    band: quartiles && {
      x: at(quartiles.lowerQuartile),
      width: percentage(part(quartiles.upperQuartile) - part(quartiles.lowerQuartile)),
    },
    median: quartiles && {
      x: at(quartiles.median),
      label: medianLabel,
      anchor: anchorAt(part(quartiles.median), 0.25),
    },
  };
}
