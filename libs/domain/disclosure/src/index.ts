/** Disclosure control: nothing leaves without it, and only it can make a Disclosed. */
export { publishableIndicators } from './breakdowns.ts';
export { reopen, type Disclosed } from './disclosed.ts';
export type { OpenRelease, OpenSlice } from './open-release.ts';
export { LOWEST_THRESHOLD, protect } from './protect.ts';
export { SMALLEST_BASE, withholdable } from './small-counts.ts';
