import { list, valueOf } from './lists.mjs';

export function trendProportion(room, { x, n, t }) {
  const [events, units] = [list(x), list(n)];
  const years = list(t).map((year, i) => ({ year, x: present(events[i]), n: present(units[i]) }));
  return trendFields(valueOf(room.shareTrend(years)));
}

export function trendWeighted(room, { value, lower95, upper95, t }) {
  const [values, lower, upper] = [list(value), list(lower95), list(upper95)];
  const years = list(t).map((year, i) => ({
    year,
    value: present(values[i]),
    lower: present(lower[i]),
    upper: present(upper[i]),
  }));
  return trendFields(valueOf(room.valueTrend(years)));
}

export function outlier(room, { history, value }) {
  const earlier = list(history);
  const ascending = earlier.toSorted((a, b) => a - b);
  return {
    median: room.medianSpread(earlier)?.median,
    mad: room.medianSpread(earlier)?.deviation,
    modifiedZ: room.modifiedZ(earlier, value),
    mean: room.meanSpread(earlier)?.mean,
    sdPop: room.meanSpread(earlier)?.deviation,
    z: room.classicZ(earlier, value),
    q1: room.quantile(ascending, 0.25),
    q3: room.quantile(ascending, 0.75),
    minMax3: room.usualRange(earlier, 3),
  };
}

function trendFields(trend) {
  if (trend === undefined) return {};
  return {
    chi2: trend.chi2,
    p: trend.p,
    slope: trend.slope,
    slopes: [trend.slope, ...trend.slopesWithoutEach],
    sameSign: trend.steady,
    marker: trend.direction,
  };
}

function present(value) {
  return value === null ? undefined : value;
}
