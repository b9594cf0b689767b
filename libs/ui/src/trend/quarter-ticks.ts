import type { Language, Quarter } from '@ijkpunt/model';
import { formatQuarterShort, yearStarting } from '../numbers/time-format.ts';

/** A quarter with a word under the axis. */
export interface QuarterTick {
  readonly index: number;
  readonly label: string;
}

/** The quarters that get a word under the axis: the first of each year, or all when they are few. */
export function quarterTicks(quarters: readonly Quarter[], language: Language): readonly QuarterTick[] {
  if (quarters.length <= 3) {
    return quarters.map((quarter, index) => ({ index, label: formatQuarterShort(quarter, language) }));
  }
  return quarters.flatMap((quarter, index) => {
    const year = yearStarting(quarter);
    return year === undefined ? [] : [{ index, label: year }];
  });
}
