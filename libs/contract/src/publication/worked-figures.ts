/** Two limits around a figure, in its unit. */
export interface Limits {
  readonly lower: number;
  readonly upper: number;
}

/** A count out of a whole. */
export interface CountOf {
  readonly x: number;
  readonly n: number;
}

/** A share with Wilson's interval, and the two parts that the interval is put together from. */
export interface WorkedShare extends CountOf, Limits {
  readonly z: number;
  readonly share: number;
  readonly centre: number;
  readonly half: number;
  /** What becomes of it when nobody has the feature. */
  readonly none: { readonly n: number } & Limits;
}

/** Events on a denominator: limits of the count, and of the rate. */
export interface WorkedCount extends CountOf, Limits {
  readonly z: number;
  readonly rate: number;
  readonly count: Limits;
}

/** Below the switch exact, from the switch Byar. */
export interface WorkedRate {
  readonly switchAt: number;
  readonly few: WorkedCount;
  readonly many: WorkedCount;
  /** Upper limit of the count when nothing happened. */
  readonly nothing: Limits;
}

/** A rate as it would be with the make-up of the standard. */
export interface WorkedDirectRate extends Limits {
  readonly strata: readonly {
    readonly events: number;
    readonly population: number;
    readonly standard: number;
    readonly rate: number;
  }[];
  readonly standard: number;
  readonly events: number;
  readonly population: number;
  readonly crude: number;
  readonly value: number;
  readonly variance: number;
  readonly scale: number;
  readonly count: Limits;
}

/** Events observed over events expected with the rates of the others. */
export interface WorkedRatio extends Limits {
  readonly strata: readonly {
    readonly population: number;
    readonly referenceEvents: number;
    readonly referencePopulation: number;
    readonly expected: number;
  }[];
  readonly observed: number;
  readonly expected: number;
  readonly value: number;
  readonly count: Limits;
}

export type WorkedPosition = 'above' | 'similar' | 'below';

/** One municipality against the others together. */
export interface WorkedBenchmark {
  readonly own: CountOf & Limits & { readonly share: number };
  readonly others: readonly CountOf[];
  readonly sum: CountOf;
  readonly mean: number;
  readonly position: WorkedPosition;
  /** The mean and the outcome as they would be if the municipality were counted among the others. */
  readonly withItself: { readonly mean: number; readonly position: WorkedPosition };
}

/** Two municipalities: the difference of their shares. */
export interface WorkedDifference extends Limits {
  readonly first: CountOf & Limits & { readonly share: number };
  readonly second: CountOf & Limits & { readonly share: number };
  readonly difference: number;
  readonly pooled: number;
  readonly z: number;
  readonly p: number;
}
