import type { Tour } from './tour-of.ts';

/** Somebody's tour and where they are in it. */
export interface Walk {
  readonly tour: Tour | undefined;
  /** The stop where somebody is; undefined outside the tour. */
  readonly at: number | undefined;
  /** Not walked and not put aside before. */
  readonly isNew: boolean;
  readonly goTo: (stop: number) => void;
  readonly end: () => void;
  readonly begin: () => void;
}
