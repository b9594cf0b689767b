/** Statistics: rates, intervals, distributions, comparisons, ranks, funnels and trends as pure functions of numbers. */
export { classicZ, meanSpread, modifiedZ, usualRange, type MeanSpread } from './classic-outliers.ts';
export { caseMixOf } from './case-mix.ts';
export * from './columns/index.ts';
export {
  againstBenchmark,
  againstInterval,
  shareDifference,
  type Share,
  type ShareDifference,
} from './comparison.ts';
export { adjustedPValues } from './false-discovery.ts';
export {
  bandLimits,
  fromScale,
  onScale,
  targetOf,
  targetOnScale,
  type FunnelBand,
  type FunnelPoint,
  type FunnelScale,
  type OnScale,
  type Widening,
} from './funnel-scale.ts';
export { FEWEST_IN_FUNNEL, funnelLines } from './funnel-lines.ts';
export { funnelScaleOf, funnelStanding, type FunnelCentre } from './funnel-standing.ts';
export { expectedAtLimits, ratioFunnel, shareFunnel, shareFunnelLine } from './funnel.ts';
export { lowerGamma, upperGamma } from './gamma.ts';
export { heterogeneityOf } from './heterogeneity.ts';
export { Z95, Z998, type Interval } from './interval.ts';
export { isDistinguishable, jointDeviate, midRanks, percentileRanks } from './mid-ranks.ts';
export { inhabitantsWithin } from './nearby.ts';
export { nearestNeighbours, zScores, type Nearness, type Neighbour } from './neighbours.ts';
export { chiSquareP, normalDeviate, normalTail, twoSidedP } from './normal.ts';
export { given, notGiven, type NotGiven, type Outcome } from './outcome.ts';
export { dispersion, type Dispersion, type DispersionRule, type OuterScores } from './overdispersion.ts';
export { byar, BYAR_FROM, byarUpper, countInterval, exactPoisson } from './poisson.ts';
export { expectedRanks, posteriorRankIntervals } from './posterior-ranks.ts';
export { quantileGroups, type Grouping } from './quantile-groups.ts';
export { quantile, quantileOfType } from './quantiles.ts';
export { competitionRanks, rankIntervals, type RankInterval } from './ranks.ts';
export { rateInterval } from './rate.ts';
export {
  FEWEST_REVISIONS,
  relativeChange,
  revisedRange,
  revisionAge,
  revisionBand,
} from './revision-band.ts';
export { theilSenSlope } from './slope.ts';
export { directlyStandardisedRate, type StandardisedRate, type Stratum } from './standardised-rate.ts';
export {
  indirectlyStandardisedRatio,
  type ReferenceStratum,
  type StandardisedRatio,
} from './standardised-ratio.ts';
export {
  intervalOf,
  standingAmong,
  type AmongOthers,
  type ComparedMethod,
  type Counted,
} from './standing-among.ts';
export {
  shareTrend,
  TREND_CHI2,
  valueTrend,
  type Direction,
  type Trend,
  type YearOfShare,
  type YearOfValue,
} from './trend.ts';
export {
  ASKS_COMMENT,
  ASKS_CONFIRMATION,
  medianSpread,
  unusualness,
  type Asks,
  type MedianSpread,
  type Unusualness,
} from './upload-check.ts';
export { weightedMean } from './weighted-mean.ts';
export { wilson } from './wilson.ts';
export * from './exploring/index.ts';
export * from './indicators/index.ts';
