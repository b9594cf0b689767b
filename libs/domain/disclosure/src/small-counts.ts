import type { Indicator, IndicatorValue } from '@ijkpunt/model';

/** Below this many people no percentage is given: one person would move it by five points. */
export const SMALLEST_BASE = 20;

/** Below this many people a share of 100% tells something about everyone in the group. */
const GROUP_DISCLOSURE = 50;

/** Whether a count lies from 1 up to the threshold. Zero tells of nobody, and is shown. */
export function isSmall(count: number, threshold: number): boolean {
  return count > 0 && count < threshold;
}

/**
 * Why a value is withheld by itself.
 * small-count: a count it was made of is small. small-base: too few people for a percentage. telling-rest: the people who
 * are not in the part are few, or there are none and the group is small.
 */
export type WhyWithheld = 'small-count' | 'small-base' | 'telling-rest';

/**
 * Why a value must be withheld by itself; undefined when it need not be. A value that stands may still be withheld at
 * release, for what is shown beside it can give it away (`protect`).
 *
 * Source: docs/methods/11-disclosure.md.
 */
export function whyWithheld(
  indicator: Indicator,
  value: IndicatorValue,
  threshold: number,
): WhyWithheld | undefined {
  if (value.kind !== 'figure') return undefined;
  const { numerator, denominator, ingredients = [] } = value;
  const people = ingredients.filter(({ countsPeople }) => countsPeople);
  if (isSmall(numerator, threshold) || people.some(({ value: count }) => isSmall(count, threshold)))
    return 'small-count';
  if (denominator === undefined || indicator.method === 'ratio') return undefined;
  if (denominator < SMALLEST_BASE) return 'small-base';
  const rests = indicator.method === 'share' && restIsTelling(numerator, denominator, threshold);
  return rests ? 'telling-rest' : undefined;
}

/**
 * Whether a value must be withheld by itself: a count it was made of, or the rest of its whole, is small; its base is
 * too small for a percentage; or everyone of a small group is in it.
 *
 * Source: docs/methods/11-disclosure.md.
 */
export function withholdable(indicator: Indicator, value: IndicatorValue, threshold: number): boolean {
  return whyWithheld(indicator, value, threshold) !== undefined;
}

/**
 * Whether the rest of a whole, the people who are not in its part, tells about them: they are few; or there is no rest,
 * and everyone of a small group is in the part.
 */
export function restIsTelling(part: number, whole: number, threshold: number): boolean {
  const rest = whole - part;
  return isSmall(rest, threshold) || (rest === 0 && whole > 0 && whole < GROUP_DISCLOSURE);
}
