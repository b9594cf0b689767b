import type { Request } from 'express';
import type { UploadSource } from '@ijkpunt/contract';
import { Refusal, type ActingPerson } from '@ijkpunt/backend';

const LONGEST_KEY = 200;

/** The key under which a call may be repeated without being done twice. */
export function idempotencyKeyIn(request: Request): string | undefined {
  const key = request.get('idempotency-key');
  if (key === undefined) return undefined;
  if (key === '' || key.length > LONGEST_KEY)
    throw new Refusal('input-invalid', { field: 'Idempotency-Key' });
  return key;
}

/** What carried a file here: a program with a key, a file of one's own, or the template. */
export function sourceOf(person: ActingPerson, mapping: object | undefined): UploadSource {
  if (person.only !== undefined) return 'api';
  return mapping === undefined ? 'file' : 'own-file';
}
