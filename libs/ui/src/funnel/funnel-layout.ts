import type { FunnelLimits } from '@ijkpunt/model';
import { across, anchorAt, percentage, rounded, units, WITH_SCALE_LEFT } from '../chart/places.ts';
import type { TickBelow, TickBeside } from '../chart/ticks.tsx';
import { valueAxis } from '../chart/value-axis.ts';
import type { DrawnPoint, FunnelFigures, Outside } from './funnel-figures.ts';

/** Where everything of a funnel stands. Heights in pixels, widths as part of the whole. */
export interface FunnelLayout {
  readonly height: number;
  readonly baseline: number;
  readonly beside: readonly TickBeside[];
  readonly below: readonly TickBelow[];
  readonly mean: { readonly y: number; readonly label: string };
  readonly lines95: string;
  readonly lines998: string;
  readonly groups: readonly {
    readonly outside: Outside;
    readonly tone: DrawnPoint['tone'];
    readonly marks: readonly { readonly code: string; readonly d: string }[];
  }[];
}

const TOP = 20;
const BOTTOM = 280;

/** Sizes by their root: halves the room of the large ones, so that small ones do not lie on each other. */
export function funnelLayout(figures: FunnelFigures): FunnelLayout {
  const { points, lines } = figures;
  const largest = Math.max(...points.map(({ size }) => size), ...lines.limits.map(({ size }) => size));
  const axis = valueAxis([0, lines.mean, ...points.map(({ value }) => value)]);
  const part = (size: number): number => across(Math.sqrt(size / largest), WITH_SCALE_LEFT);
  const y = (value: number): number => rounded(BOTTOM - axis.place(value) * (BOTTOM - TOP));
  const line = (limit: (limits: FunnelLimits) => number): string =>
    lineOf(lines.limits.map((limits) => ({ x: units(part(limits.size)), y: y(limit(limits)) })));
  return {
    height: BOTTOM + 46,
    baseline: BOTTOM,
    beside: axis.ticks.map((tick) => ({ y: y(tick), label: figures.tick(tick) })),
    below: sizeTicks(largest).map((size) => {
      const at = part(size);
      return { x: percentage(at), label: figures.sizeTick(size), anchor: anchorAt(at) };
    }),
    mean: { y: y(lines.mean), label: figures.meanLabel },
    lines95: line(({ lower95 }) => lower95) + line(({ upper95 }) => upper95),
    lines998: line(({ lower998 }) => lower998) + line(({ upper998 }) => upper998),
    groups: groupsOf(points, (point) => `M${units(part(point.size))} ${y(point.value)}h0`),
  };
}

/** A line without its parts above the drawing. */
function lineOf(places: readonly { readonly x: number; readonly y: number }[]): string {
  let path = '';
  let drawing = false;
  for (const { x, y } of places) {
    const inside = y >= TOP - 12;
    if (inside) path += `${drawing ? 'L' : 'M'}${x} ${y}`;
    drawing = inside;
  }
  return path;
}

/** A few round sizes, further apart where the root lays them closer together. */
function sizeTicks(largest: number): readonly number[] {
  return [0.04, 0.16, 0.36, 0.64, 1]
    .map((part) => roundedSize(part * largest))
    .filter((size) => size <= largest);
}

function roundedSize(size: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(size)) - 1);
  return Math.max(1, Math.floor(size / unit) * unit);
}

const DRAWN: readonly Outside[] = ['inside', 'beyond', 'far'];

function groupsOf(
  points: readonly DrawnPoint[],
  pathOf: (point: DrawnPoint) => string,
): FunnelLayout['groups'] {
  return DRAWN.flatMap((outside) => {
    const members = points.filter((point) => point.outside === outside);
    const tones = [...new Set(members.map(({ tone }) => tone))].toSorted();
    return tones.map((tone) => ({
      outside,
      tone,
      marks: members
        .filter((point) => point.tone === tone)
        .map((point) => ({ code: point.code, d: pathOf(point) })),
    }));
  });
}
