import type { WorkedCheck, WorkedPrecision, WorkedRefusal } from './worked-deliveries.ts';
import type {
  WorkedBenchmark,
  WorkedDifference,
  WorkedDirectRate,
  WorkedRate,
  WorkedRatio,
  WorkedShare,
} from './worked-figures.ts';
import type { WorkedBand, WorkedYear } from './worked-in-time.ts';
import type {
  WorkedCutPoints,
  WorkedGroups,
  WorkedNeighbours,
  WorkedPercentile,
  WorkedRanks,
  WorkedScreening,
} from './worked-places.ts';
import type {
  WorkedDispersion,
  WorkedFunnel,
  WorkedLine,
  WorkedShareTrend,
  WorkedValueTrend,
} from './worked-spread.ts';

export type * from './worked-deliveries.ts';
export type * from './worked-figures.ts';
export type * from './worked-in-time.ts';
export type * from './worked-places.ts';
export type * from './worked-spread.ts';

/** One worked example per method, computed by the code that computes the figures. */
export interface WorkedExamples {
  readonly share: WorkedShare;
  readonly rate: WorkedRate;
  readonly directRate: WorkedDirectRate;
  readonly ratio: WorkedRatio;
  readonly benchmark: WorkedBenchmark;
  readonly difference: WorkedDifference;
  readonly cutPoints: WorkedCutPoints;
  readonly groups: WorkedGroups;
  readonly percentile: WorkedPercentile;
  readonly ranks: WorkedRanks;
  readonly shareTrend: WorkedShareTrend;
  readonly valueTrend: WorkedValueTrend;
  readonly line: WorkedLine;
  readonly year: WorkedYear;
  readonly band: WorkedBand;
  readonly funnel: WorkedFunnel;
  readonly dispersion: WorkedDispersion;
  readonly screening: WorkedScreening;
  readonly neighbours: WorkedNeighbours;
  readonly check: { readonly usual: WorkedCheck; readonly still: WorkedCheck };
  readonly refusal: WorkedRefusal;
  readonly precision: WorkedPrecision;
}
