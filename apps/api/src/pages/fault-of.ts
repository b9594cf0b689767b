/** Codes of a line that broke, and of a database that starts, stops or takes nobody more (PostgreSQL, classes 08, 53 and 57P). */
const AWAY = /^(?:ECONN(?:REFUSED|RESET)|EPIPE|ETIMEDOUT|ENOTFOUND|08\w{3}|53\w{3}|57P\w{2})$/u;

interface Fault {
  readonly status: 500 | 503;
  /** The database is not there for a moment. */
  readonly isAway: boolean;
}

/** What a fault is to who waits for a page: something that passes, or something that is broken. */
export function faultOf(error: unknown): Fault {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return AWAY.test(code) ? { status: 503, isAway: true } : { status: 500, isAway: false };
}
