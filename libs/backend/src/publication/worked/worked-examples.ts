import type { WorkedExamples } from '@ijkpunt/contract';
import { workedRefusal } from './council-notes.ts';
import { workedChecks, workedPrecision } from './deliveries.ts';
import { workedDispersion, workedFunnel } from './funnels.ts';
import { workedBand, workedYear } from './in-time.ts';
import { workedNeighbours, workedScreening } from './many.ts';
import { workedCutPoints, workedGroups, workedPercentile, workedRanks } from './places.ts';
import { workedDirectRate, workedRate, workedRatio } from './rates.ts';
import { workedBenchmark, workedDifference, workedShare } from './shares.ts';
import { workedLine, workedShareTrend, workedValueTrend } from './trends.ts';

/**
 * One example per method, computed by the functions that compute the figures. The input is fixed and invented, but for the
 * two council notes. What a function does not return (the middle of an interval, the sums of a trend) is computed beside
 * it, and a test holds that it leads to what the function returns.
 */
export function workedExamples(): WorkedExamples {
  return {
    share: workedShare(),
    rate: workedRate(),
    directRate: workedDirectRate(),
    ratio: workedRatio(),
    benchmark: workedBenchmark(),
    difference: workedDifference(),
    cutPoints: workedCutPoints(),
    groups: workedGroups(),
    percentile: workedPercentile(),
    ranks: workedRanks(),
    shareTrend: workedShareTrend(),
    valueTrend: workedValueTrend(),
    line: workedLine(),
    year: workedYear(),
    band: workedBand(),
    funnel: workedFunnel(),
    dispersion: workedDispersion(),
    screening: workedScreening(),
    neighbours: workedNeighbours(),
    check: workedChecks(),
    refusal: workedRefusal(),
    precision: workedPrecision(),
  };
}
