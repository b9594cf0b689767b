import { percentage } from '../chart/places.ts';
import type { CoverageFigures } from './coverage-figures.ts';
import type { CoverageState } from './coverage-state.ts';

/** Where the parts of the bar begin and how wide they are. */
interface CoverageLayout {
  readonly height: number;
  readonly parts: readonly { readonly state: CoverageState; readonly x: string; readonly width: string }[];
}

/** Lays the parts end to end; a part of nobody takes no room. */
export function coverageLayout({ parts }: CoverageFigures): CoverageLayout {
  const whole = parts.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  const placed = parts.flatMap(({ state, count }) => {
    if (count === 0) return [];
    const part = { state, x: percentage(before / whole), width: percentage(count / whole) };
    before += count;
    return [part];
  });
  return { height: 10, parts: placed };
}
