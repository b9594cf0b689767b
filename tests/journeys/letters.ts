import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inject } from 'vitest';

const PATIENCE_MS = 20_000;

/** The newest letter to somebody that is about this, once it is there. */
export async function letterTo(address: string, subject: string): Promise<string> {
  const folder = inject('mail');
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const found = keptLetters(folder).find((text) =>
      text.startsWith(`Aan: ${address}\nOnderwerp: ${subject}`),
    );
    if (found !== undefined) return found;
    await pause(100);
  }
  throw new Error(`no letter to ${address} about ${subject}`);
}

/** What the link in a letter opens, from the root of the site. */
export function linkIn(letter: string): string {
  const found = /https?:\/\/[^/\s]+(\/\S+)/u.exec(letter);
  if (found?.[1] === undefined) throw new Error('there is no link in this letter');
  return found[1];
}

/** The letters in a folder, the newest first; none as long as nobody got one. */
export function keptLetters(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder).toSorted().toReversed();
    return names.map((name) => readFileSync(join(folder, name), 'utf8'));
  } catch {
    // Nobody got a letter yet.
    return [];
  }
}
