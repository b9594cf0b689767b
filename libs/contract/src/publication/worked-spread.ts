import type { CountOf, Limits } from './worked-figures.ts';

export type WorkedDirection = 'increasing' | 'decreasing' | 'no significant change';

interface TrendOutcome {
  readonly slope: number;
  readonly slopesWithoutEach: readonly number[];
  readonly chi2: number;
  readonly threshold: number;
  readonly direction: WorkedDirection;
}

/** Five years of a share. */
export interface WorkedShareTrend extends TrendOutcome {
  readonly years: readonly (CountOf & {
    readonly year: number;
    readonly t: number;
    readonly share: number;
    readonly logit: number;
  })[];
  readonly sums: Readonly<Record<'x' | 'n' | 'xt' | 'nt' | 'ntt', number>>;
  /** Five years of which the first alone makes the difference. */
  readonly odd: Omit<TrendOutcome, 'threshold'> & { readonly years: readonly CountOf[] };
}

/** Five years of a value that is no share. */
export interface WorkedValueTrend extends TrendOutcome {
  readonly years: readonly (Limits & {
    readonly year: number;
    readonly t: number;
    readonly value: number;
    readonly weight: number;
  })[];
  readonly sums: Readonly<Record<'w' | 'wt' | 'wv' | 'wtt' | 'wvt', number>>;
}

/** Quarters in a row, of which one is missing, and an even number of pairs. */
export interface WorkedLine {
  readonly quarters: readonly { readonly t: number; readonly value: number | undefined }[];
  /** From the steepest fall to the steepest rise. */
  readonly pairs: readonly { readonly from: number; readonly to: number; readonly slope: number }[];
  /** The two slopes in the middle. */
  readonly middle: { readonly lower: number; readonly upper: number };
  readonly slope: number;
}

/** A limit of the funnel, read between two whole counts. */
export interface WorkedLimit {
  readonly p: number;
  /** Smallest count of which the chance of it or fewer reaches p. */
  readonly count: number;
  readonly chance: number;
  readonly upTo: number;
  readonly value: number;
}

export interface WorkedFunnel extends CountOf {
  readonly share: number;
  readonly target: number;
  readonly chances: readonly { readonly count: number; readonly chance: number; readonly upTo: number }[];
  readonly lower: WorkedLimit;
  readonly upper: WorkedLimit;
  readonly outer: Limits;
  readonly signal: boolean;
}

/** How much more areas differ than chance makes them, and what that does to the limits. */
export interface WorkedDispersion {
  readonly deviate: number;
  readonly target: number;
  readonly targetOnScale: number;
  readonly areas: readonly (CountOf & {
    readonly y: number;
    readonly s: number;
    readonly z: number;
    readonly treated: number;
  })[];
  readonly phi: number;
  readonly weights: { readonly sum: number; readonly squares: number };
  readonly tau2: number;
  /** Limits for the first area: of chance alone, and widened. */
  readonly bare: Limits & { readonly s: number };
  readonly widened: Limits & { readonly s: number };
}
