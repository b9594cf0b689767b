/** Pages that are kept at most: what somebody read last. */
export const MOST_KEPT = 20;

const DAY = 24 * 60 * 60 * 1000;

/** After so long a kept page goes: its figures are of another quarter by then. */
export const LONGEST_KEPT = 30 * DAY;

/** Addresses below which nothing is touched: the workspaces, what programs call, and files. */
const NEVER = /^\/(?:werkplek|beheer|aanmelden|api|odata|bestanden|assets|healthz|readyz|metrics)(?:\/|$)/u;

/** Part of a page that stands on the site of somebody else: there is no room in it for a mark that says it was kept. */
const EMBEDDED = /^\/(?:en\/)?embed(?:\/|$)/u;

/** What somebody typed is theirs, and its results are worth nothing without a connection. */
const TYPED = /^(?:\/en)?\/zoeken$/u;

/** The style sheet and the script of public pages, as the build names them. */
const DRESS = /^\/assets\/(?:public|islands)-[^/]+$/u;

/** Whether an address may be one of a public page; what has an ending is a file. */
export function isPageAddress({ pathname, search }: Pick<URL, 'pathname' | 'search'>): boolean {
  if (NEVER.test(pathname) || EMBEDDED.test(pathname) || /\.[a-z0-9]+$/iu.test(pathname)) return false;
  return search === '' || !TYPED.test(pathname);
}

/** Whether an address is one of what a public page is dressed in. */
export function isDress(pathname: string): boolean {
  return DRESS.test(pathname);
}

/** What is looked at of an answer. */
export interface Answered {
  readonly status: number;
  /** Somebody led on to another address: what came is not of the address that was asked. */
  readonly redirected: boolean;
  readonly headers: Pick<Headers, 'get'>;
}

/**
 * What an answer means for the page that was kept of its address. Only what the server calls public is kept, so that a page with
 * something of somebody in it never is, whatever its address. A page that is there no more goes; a fault says nothing of it.
 */
export function fateOf({ status, redirected, headers }: Answered): 'keep' | 'drop' | 'leave' {
  if (status >= 500) return 'leave';
  const isPage = (headers.get('content-type') ?? '').startsWith('text/html');
  const isPublic = /(?:^|[\s,])public(?:$|[\s,])/u.test(headers.get('cache-control') ?? '');
  return status === 200 && !redirected && isPage && isPublic ? 'keep' : 'drop';
}

/** A page that is kept, and when it was read. */
export interface Kept {
  readonly address: string;
  readonly readAt: number;
}

/** The kept pages that stay, the last read first: no more than twenty, none older than thirty days. */
export function staying<Page extends Kept>(kept: readonly Page[], now: number): readonly Page[] {
  return kept
    .filter(({ readAt }) => now - readAt < LONGEST_KEPT)
    .toSorted((a, b) => b.readAt - a.readAt)
    .slice(0, MOST_KEPT);
}
