import type { Outcome } from '@ijkpunt/statistics';

/** The figure of an example. Its input is fixed, so that a figure which cannot be given is a fault of the example. */
export function certain<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a worked example asks for a figure that does not exist');
  return value;
}

/** The same for a figure that has several reasons not to be given. */
export function certainly<T>(outcome: Outcome<T>): T {
  if (!outcome.given) throw new Error(`a worked example has no figure: ${outcome.why}`);
  return outcome.value;
}

/** Sum of one number per item. */
export function sumOf<T>(items: readonly T[], number: (item: T) => number): number {
  return items.reduce((sum, item) => sum + number(item), 0);
}
