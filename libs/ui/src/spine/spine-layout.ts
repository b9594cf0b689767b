import { rounded } from '../chart/places.ts';
import type { SpineFigures } from './spine-figures.ts';

export const WIDTH = 160;
export const HEIGHT = 22;
const EDGE = 8;

/** Where everything of a row of the spine stands, in pixels. */
interface SpineLayout {
  readonly median: number;
  readonly range: { readonly from: number; readonly to: number };
  readonly band: { readonly from: number; readonly width: number };
  readonly own: { readonly at: number; readonly from: number; readonly to: number } | undefined;
}

/** The median stands in the middle of every row; what lies furthest from it reaches an edge. */
export function spineLayout({ own, least, most, distribution }: SpineFigures): SpineLayout {
  const { median, lowerQuartile, upperQuartile } = distribution;
  const [lower, upper] = own === undefined ? [] : [own.lower ?? own.value, own.upper ?? own.value];
  const drawn = [least, most, lowerQuartile, upperQuartile, lower ?? median, upper ?? median];
  const furthest = Math.max(...drawn.map((value) => Math.abs(value - median)));
  const x = (value: number): number => {
    const part = furthest === 0 ? 0 : (value - median) / furthest;
    return rounded(WIDTH / 2 + part * (WIDTH / 2 - EDGE));
  };
  return {
    median: x(median),
    range: { from: x(least), to: x(most) },
    band: { from: x(lowerQuartile), width: rounded(x(upperQuartile) - x(lowerQuartile)) },
    own:
      own === undefined
        ? undefined
        : { at: x(own.value), from: x(lower ?? own.value), to: x(upper ?? own.value) },
  };
}
