import type { Findable } from '@ijkpunt/search';

/** Nothing stands at an address. */
export interface NoPage {
  readonly kind: 'not-found';
  /** The words of the address, as they are searched for; absent where there is nothing to search. */
  readonly words?: string | undefined;
  /** What goes with these words, the best first. */
  readonly suggestions?: readonly Findable[] | undefined;
}

/** What was here came out with a release that was withdrawn. */
export interface WithdrawnPage {
  readonly kind: 'withdrawn';
  readonly number: number;
  readonly withdrawnAt: string;
  readonly reason: string;
}

/** A page that could not be made: a fault of ours, or the database is away for a moment. */
export interface FaultPage {
  readonly kind: 'fault';
  readonly isAway: boolean;
}

/** What a browser keeps to show when there is no connection. */
export interface OfflinePage {
  readonly kind: 'offline';
}
