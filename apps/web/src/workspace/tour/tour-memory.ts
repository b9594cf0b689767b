/**
 * Where somebody is in a tour, kept by this browser: it is no more than a convenience of one device, and the server need not know who
 * has looked where. A device that is shared holds no address: people are told apart by a number made of it, that leads nowhere back.
 */
const PLACE = 'ijkpunt-rondleiding';

export type Progress = 'new' | 'done';

/** A number of 32 bits made of a text (FNV-1a). */
export function markOf(text: string): string {
  let mark = 0x811c9dc5;
  for (const sign of text) mark = Math.imul(mark ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return mark.toString(36);
}

/** Whether a tour was walked or put aside; undefined when this browser remembers nothing, and then it is not offered. */
export function progressOf(person: string, role: string): Progress | undefined {
  try {
    localStorage.setItem(`${PLACE}-test`, '');
    localStorage.removeItem(`${PLACE}-test`);
    return localStorage.getItem(keyOf(person, role)) === null ? 'new' : 'done';
  } catch {
    return undefined;
  }
}

/** Remembers that a tour need not be offered again. */
export function finish(person: string, role: string): void {
  try {
    localStorage.setItem(keyOf(person, role), 'klaar');
  } catch {
    // Not remembered: it was not offered by itself either.
  }
}

function keyOf(person: string, role: string): string {
  return `${PLACE}-${markOf(person)}-${role}`;
}
