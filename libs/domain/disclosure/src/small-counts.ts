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
 * Whether a value must be withheld by itself: a count it was made of, or the rest of its whole, is small; its base is
 * too small for a percentage; or everyone of a small group is in it.
 *
 * Source: docs/methods/11-disclosure.md.
 */
export function withholdable(indicator: Indicator, value: IndicatorValue, threshold: number): boolean {
  if (value.kind !== 'figure') return false;
  const { numerator, denominator, ingredients = [] } = value;
  const people = ingredients.filter(({ countsPeople }) => countsPeople);
  if (isSmall(numerator, threshold) || people.some(({ value: count }) => isSmall(count, threshold)))
    return true;
  if (denominator === undefined || indicator.method === 'ratio') return false;
  if (denominator < SMALLEST_BASE) return true;
  return indicator.method === 'share' && restIsTelling(numerator, denominator, threshold);
}

/**
 * Whether the rest of a whole, the people who are not in its part, tells about them: they are few; or there is no rest,
 * and everyone of a small group is in the part.
 */
export function restIsTelling(part: number, whole: number, threshold: number): boolean {
  const rest = whole - part;
  return isSmall(rest, threshold) || (rest === 0 && whole > 0 && whole < GROUP_DISCLOSURE);
}
