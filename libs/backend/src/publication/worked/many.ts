import type { WorkedNeighbours, WorkedScreening } from '@ijkpunt/contract';
import { adjustedPValues, nearestNeighbours, zScores } from '@ijkpunt/statistics';
import { certain, sumOf } from './certain.ts';

/** p-values of eight municipalities, from small to large. */
const P_VALUES = [0.001, 0.008, 0.011, 0.03, 0.041, 0.2, 0.44, 0.9];
const BELOW = 0.05;

/** The p-values of a list, adjusted for the length of that list. */
export function workedScreening(): WorkedScreening {
  const adjusted = adjustedPValues(P_VALUES);
  const tests = P_VALUES.map((p, index) => ({
    p,
    place: index + 1,
    times: (p * P_VALUES.length) / (index + 1),
    adjusted: certain(adjusted[index]),
  }));
  return {
    tests,
    below: BELOW,
    listed: adjusted.filter((p) => p < BELOW).length,
    listedBare: P_VALUES.filter((p) => p < BELOW).length,
  };
}

/** Rented homes per hundred homes, and jobs per hundred inhabitants, of six municipalities. */
const TRAITS = [
  [42, 50],
  [38, 46],
  [60, 70],
  [45, 61],
  [30, 40],
  [55, 45],
];
const PEERS = 2;

/** The municipalities that are most like the first one. */
export function workedNeighbours(): WorkedNeighbours {
  const scores = zScores(TRAITS);
  const near = certain(nearestNeighbours(TRAITS, { k: TRAITS.length })[0]);
  const areas = TRAITS.map((traits, area) => {
    const place = near.findIndex(({ index }) => index === area);
    const found = near[place];
    return {
      traits,
      scores: certain(scores[area]),
      distance: found?.distance,
      place: found === undefined ? undefined : place + 1,
    };
  });
  const [first, second] = [certain(areas[0]), certain(areas[1])];
  const traits = first.traits.map((own, trait) => ({
    ...spreadOf(trait),
    own,
    score: certain(first.scores[trait]),
    otherScore: certain(second.scores[trait]),
  }));
  return { k: PEERS, traits, distance: certain(second.distance), areas };
}

function spreadOf(trait: number): { readonly mean: number; readonly deviation: number } {
  const values = TRAITS.map((traits) => certain(traits[trait]));
  const mean = sumOf(values, (value) => value) / values.length;
  const squares = sumOf(values, (value) => (value - mean) ** 2);
  return { mean, deviation: Math.sqrt(squares / (values.length - 1)) };
}
