import { personalDataIn } from '@ijkpunt/validation';
import { Refusal } from './refusal.ts';

/** Every text in what somebody typed, however deep. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Refuses texts of a person that hold personal data: they are kept, and others read them. The refusal tells kinds only. */
export function screenText(texts: string | readonly string[], where: string): void {
  const kinds = new Set([texts].flat().flatMap((text) => personalDataIn(text)));
  if (kinds.size > 0) throw new Refusal('personal-data', { kinds: [...kinds].join(', '), where });
}
