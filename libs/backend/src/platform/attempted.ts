import { log } from './log.ts';

/**
 * What a computation makes of content that was kept; undefined when it breaks, for then it would break on it every time.
 * A broken connection is another matter, and passes: so nothing is waited for in here.
 */
export function attempted<T extends object>(what: string, compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    log.error({ error: String(error) }, what);
    return undefined;
  }
}
