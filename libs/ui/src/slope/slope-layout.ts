import { across, percentage, rounded, units, type Margins } from '../chart/places.ts';
import type { TickBelow, TickBeside } from '../chart/ticks.tsx';
import { valueAxis } from '../chart/value-axis.ts';
import type { SlopeFigures, SlopeKind } from './slope-figures.ts';

/** Where everything of a slope chart stands. Heights in pixels, widths as part of the whole. */
export interface SlopeLayout {
  readonly height: number;
  readonly baseline: number;
  readonly beside: readonly TickBeside[];
  readonly below: readonly TickBelow[];
  readonly median: string;
  readonly groups: readonly {
    readonly kind: SlopeKind;
    readonly marks: readonly { readonly code: string; readonly d: string }[];
  }[];
}

const TOP = 18;
const BOTTOM = 300;
const MARGINS: Margins = { left: 0.16, right: 0.06 };
const DRAWN: readonly SlopeKind[] = ['apart', 'line', 'broken'];

/** Lays then at the left and now at the right; marks in order of where they end. */
export function slopeLayout(figures: SlopeFigures): SlopeLayout {
  const { lines, medians, ends, tick } = figures;
  const values = lines.flatMap(({ then, now }) => [then, now].filter((value) => value !== undefined));
  const axis = valueAxis([...values, ...(medians === undefined ? [] : [medians.then, medians.now])]);
  const y = (value: number): number => rounded(BOTTOM - axis.place(value) * (BOTTOM - TOP));
  const [left, right] = [units(across(0, MARGINS)), units(across(1, MARGINS))];
  const pathOf = (then: number | undefined, now: number | undefined): string => {
    if (then === undefined) return now === undefined ? '' : `M${right} ${tenth(y(now))}h0`;
    const start = `M${left} ${tenth(y(then))}`;
    return now === undefined ? `${start}h0` : `${start}L${right} ${tenth(y(now))}`;
  };
  return {
    height: BOTTOM + 28,
    baseline: BOTTOM + 6,
    beside: axis.ticks.map((value) => ({ y: y(value), label: tick(value) })),
    below: [
      { x: percentage(across(0, MARGINS)), label: ends.then, anchor: 'middle' },
      { x: percentage(across(1, MARGINS)), label: ends.now, anchor: 'end' },
    ],
    median: medians === undefined ? '' : pathOf(medians.then, medians.now),
    groups: DRAWN.map((kind) => ({
      kind,
      marks: lines
        .filter((line) => line.kind === kind)
        .map(({ code, then, now }) => ({ code, d: pathOf(then, now) })),
    })).filter(({ marks }) => marks.length > 0),
  };
}

/** Hundreds of lines: a tenth of a pixel is enough, and a shorter page. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
