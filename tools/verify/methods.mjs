import * as funnels from './funnels.mjs';
import * as ranks from './ranks.mjs';
import * as rates from './rates.mjs';
import * as series from './series.mjs';

/** From an input to the fields that a file expects. */
const methods = {
  compare_benchmark: rates.compareBenchmark,
  dsr: rates.directlyStandardised,
  fdr_bh: ranks.falseDiscovery,
  funnel_exact_interpolated: funnels.exactInterpolated,
  funnel_overdispersion: funnels.asPublishedTool,
  funnel_overdispersion_recommended: funnels.recommended,
  funnel_poisson: funnels.poisson,
  funnel_proportion_wilson_inverse: funnels.proportionLine,
  isr: rates.indirectlyStandardised,
  nearest_neighbours: ranks.nearestNeighbours,
  outlier: series.outlier,
  poisson_exact_byar: rates.poisson,
  quantile_category: ranks.quantileCategory,
  quantile_cutpoints: ranks.quantileCutpoints,
  rank_uncertainty: ranks.rankUncertainty,
  rate: rates.rate,
  trend_proportion: series.trendProportion,
  trend_weighted: series.trendWeighted,
  wilson: rates.wilson,
};

/** The method that a file's name tells; more may follow the method's name (`wilson.small-counts`). */
export function methodOf(name) {
  const told = Object.keys(methods).filter((method) => name === method || isContinued(name, method));
  return methods[told.sort((a, b) => b.length - a.length)[0]];
}

function isContinued(name, method) {
  return name.startsWith(method) && /^[^a-z]/i.test(name.slice(method.length));
}
