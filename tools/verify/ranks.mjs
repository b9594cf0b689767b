import { list } from './lists.mjs';

export function falseDiscovery(room, { p }) {
  return { adjusted: room.adjustedPValues(list(p)) };
}

export function nearestNeighbours(room, { x, weights, k }) {
  const neighbours = room.nearestNeighbours(x.map(list), { k, weights: list(weights) });
  return {
    neighbours: neighbours.map((found) => found.map(({ index }) => index)),
    distances: neighbours.map((found) => found.map(({ distance }) => distance)),
  };
}

export function quantileCutpoints(room, { values, probs }) {
  const ascending = list(values).toSorted((a, b) => a - b);
  const at = (cutPoint) => list(probs).map(cutPoint);
  return {
    type6: at((p) => room.quantileOfType(6, ascending, p)),
    type7: at((p) => room.quantile(ascending, p)),
    type8: at((p) => room.quantileOfType(8, ascending, p)),
  };
}

export function quantileCategory(room, { values, nquantiles, highestIsOne }) {
  const all = list(values).map((value) => (value === null ? undefined : value));
  const present = all.filter((value) => value !== undefined);
  const inPlace = (ranks) => {
    const waiting = [...ranks];
    return all.map((value) => (value === undefined ? null : waiting.shift()));
  };
  return {
    quantile: room.quantileGroups(all, { groups: nquantiles, highestFirst: highestIsOne }),
    rankMin: inPlace(room.competitionRanks(present, highestIsOne)),
    rankAverage: inPlace(room.midRanks(present, highestIsOne)),
  };
}

export function rankUncertainty(room, { x, n, rank1 }, expected) {
  const units = list(n);
  const shares = list(x).map((count, i) => ({ x: count, n: units[i] }));
  const highestFirst = rank1 === 'highest';
  const values = shares.map((share) => share.x / share.n);
  const intervals = (z) => {
    const found = room.rankIntervals(
      shares.map((share) => room.wilson(share.x, share.n, z)),
      highestFirst,
    );
    return { best: found.map(({ best }) => best), worst: found.map(({ worst }) => worst) };
  };
  return {
    rankMin: room.competitionRanks(values, highestFirst),
    rankAverage: room.midRanks(values, highestFirst),
    midPercentile: room.percentileRanks(values),
    rankIntervals: {
      individual95: intervals(room.Z95),
      joint95_sidak: intervals(room.jointDeviate(shares.length)),
    },
    ...posterior(room, { shares, highestFirst, expected }),
  };
}

/**
 * null in the file: not computed there, so there is nothing to compare. A simulation is compared with the distribution that
 * it approaches.
 */
function posterior(room, { shares, highestFirst, expected }) {
  const ranks = room.expectedRanks(shares, highestFirst);
  const simulated = () => {
    const ranges = room.posteriorRankIntervals(shares, highestFirst);
    const [lower, upper] = [ranges.map(({ best }) => best), ranges.map(({ worst }) => worst)];
    return { draws: expected.monteCarlo.draws, lower, upper, meanRank: ranks };
  };
  return {
    expectedRankJeffreys: expected.expectedRankJeffreys === null ? null : ranks,
    monteCarlo: expected.monteCarlo === null ? null : simulated(),
  };
}
