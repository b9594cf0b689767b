/** Disclosure control: nothing leaves without it, and only it can make a Disclosed. */
export { publishableIndicators } from './breakdowns.ts';
export { reopen, type Disclosed } from './disclosed.ts';
export { guardedGroups } from './group-guard.ts';
export type { OpenRelease, OpenSlice } from './open-release.ts';
export { LOWEST_THRESHOLD, protect } from './protect.ts';
export { SMALLEST_BASE, whyWithheld, withholdable, type WhyWithheld } from './small-counts.ts';
export { tellingText } from './telling-text.ts';
