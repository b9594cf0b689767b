import { tellingText } from '@ijkpunt/disclosure';
import { personalDataIn } from '@ijkpunt/validation';
import { Refusal, screenText } from '../platform/index.ts';

/** Whether a text names nobody and tells no small count. */
export function isFitForThePublic(text: string, threshold: number): boolean {
  return personalDataIn(text).length === 0 && tellingText(text, threshold).length === 0;
}

/** Refuses a text for the public that names somebody, or gives away what figures withhold. */
export function screenForThePublic(text: string, threshold: number, where: string): void {
  screenText(text, where);
  const telling = tellingText(text, threshold);
  if (telling.length > 0) throw new Refusal('text-tells-count', { number: telling.join(', '), threshold });
}
