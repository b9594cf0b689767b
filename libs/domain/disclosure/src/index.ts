/** Disclosure control: nothing leaves without it, and only it can make a Disclosed. */
export { publishableIndicators } from './breakdowns.ts';
export type { Disclosed } from './disclosed.ts';
export { LOWEST_THRESHOLD, protect, type OpenRelease, type OpenSlice } from './protect.ts';
export { SMALLEST_BASE, withholdable } from './small-counts.ts';
