import { setTimeout as pause } from 'node:timers/promises';

/** Waits until something is so, and fails with what was seen last when it does not come. */
export async function eventually<T>(
  look: () => Promise<T> | T,
  isSo: (seen: T) => boolean,
  seconds = 10,
): Promise<T> {
  const until = Date.now() + seconds * 1000;
  for (;;) {
    const seen = await look();
    if (isSo(seen)) return seen;
    if (Date.now() > until) throw new Error(`it did not come so: ${JSON.stringify(seen)}`);
    await pause(25);
  }
}
