/** What travels through the queue: the bell, and the ids it rings for. */
export interface Ring {
  readonly bell: string;
  readonly payload: unknown;
}
