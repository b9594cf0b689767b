import type { ApiKeyReply, KeyScope } from '@ijkpunt/contract';
import type { FieldError } from '../shell/error-summary.tsx';
import { fill } from '../words/fill.ts';
import type { KeysTexts } from './keys.texts.ts';

/** A key as somebody asks for it. */
export interface WantedKey {
  readonly name: string;
  /** The last day that it works, as `2027-03-31`. */
  readonly expiresOn: string;
  readonly scope: KeyScope;
}

/** Today in the Netherlands, and so many years on. */
export function dayAfterYears(now: Date, years: number): string {
  const day = new Date(
    `${new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(now)}T00:00Z`,
  );
  day.setUTCFullYear(day.getUTCFullYear() + years);
  return day.toISOString().slice(0, 10);
}

/** What must be filled in before the server is asked. */
export function errorsInKey(
  { name, expiresOn }: Pick<WantedKey, 'name' | 'expiresOn'>,
  now: Date,
  { texts, latest }: { readonly texts: KeysTexts; readonly latest: string },
): readonly FieldError[] {
  const errors: FieldError[] = [];
  if (name.length < 2) errors.push({ field: 'name', message: texts.nameMissing });
  const inTime = expiresOn >= dayAfterYears(now, 0) && expiresOn <= dayAfterYears(now, 2);
  if (!inTime) errors.push({ field: 'expiresOn', message: fill(texts.expiresWrong, { latest }) });
  return errors;
}

/** Whether a key works, has expired, or was taken back. */
export function stateOfKey(
  { expiresOn, revokedAt }: Pick<ApiKeyReply, 'expiresOn' | 'revokedAt'>,
  now: Date,
): 'active' | 'expired' | 'revoked' {
  if (revokedAt !== undefined) return 'revoked';
  return expiresOn < dayAfterYears(now, 0) ? 'expired' : 'active';
}
