import { personalDataIn } from '@ijkpunt/validation';
import { Refusal } from '../platform/index.ts';

/** Refuses a text of a person that holds personal data: it is kept, and municipalities read it. */
export function screenText(text: string, where: string): void {
  const kinds = personalDataIn(text);
  if (kinds.length > 0) throw new Refusal('personal-data', { kinds: kinds.join(', '), where });
}
