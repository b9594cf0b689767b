import { personalDataIn } from '@ijkpunt/validation';
import { Refusal } from './refusal.ts';

/** Refuses texts of a person that hold personal data: they are kept, and others read them. The refusal tells kinds only. */
export function screenText(texts: string | readonly string[], where: string): void {
  const kinds = new Set([texts].flat().flatMap((text) => personalDataIn(text)));
  if (kinds.size > 0) throw new Refusal('personal-data', { kinds: [...kinds].join(', '), where });
}
