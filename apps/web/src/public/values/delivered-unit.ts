import type { RefusedValue } from '@ijkpunt/model';
import { unitOf, type Wording } from './figure-in-words.ts';
import { unitTexts } from './units.texts.ts';

/** The unit in which a measure was delivered: the one it was refused for, else the measure's own. */
export function deliveredUnit(
  measure: string,
  { reasons }: Pick<RefusedValue, 'reasons'>,
  wording: Wording,
): string {
  for (const reason of reasons) {
    if (reason.code === 'unit-differs' && reason.measure === measure) {
      return unitTexts[wording.language].units[reason.found];
    }
  }
  return unitOf(measure, wording);
}
