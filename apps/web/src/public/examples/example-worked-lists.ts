import type { WorkedExamples } from '@ijkpunt/contract';

/** Examples of places, lists and years, with shorter lists than those of the product. */
export const WORKED_LISTS: Omit<
  WorkedExamples,
  'share' | 'rate' | 'directRate' | 'ratio' | 'benchmark' | 'difference' | 'check' | 'precision' | 'refusal'
> = {
  cutPoints: {
    values: [8, 11, 12, 14, 17, 17, 20, 26],
    cuts: [
      { share: 0.25, position: 1.75, whole: 1, below: 11, above: 12, value: 11.75 },
      { share: 0.5, position: 3.5, whole: 3, below: 14, above: 17, value: 15.5 },
      { share: 0.75, position: 5.25, whole: 5, below: 17, above: 20, value: 17.75 },
    ],
  },
  groups: {
    groups: 4,
    present: 8,
    areas: [
      { value: 26, rank: 1, group: 1 },
      { value: 20, rank: 2, group: 1 },
    ],
  },
  percentile: { values: [8, 11, 12, 14, 17, 17, 20, 26], value: 17, below: 4, equal: 2, rank: 62.5 },
  ranks: {
    level: 0.9915,
    z: 2.631,
    areas: [
      {
        x: 180,
        n: 400,
        share: 0.45,
        rank: 1,
        apart: { lower: 0.402, upper: 0.499, best: 1, worst: 2, distinguishable: true },
        together: { lower: 0.386, upper: 0.5157, best: 1, worst: 3, distinguishable: true },
      },
      {
        x: 24,
        n: 60,
        share: 0.4,
        rank: 2,
        apart: { lower: 0.2857, upper: 0.5263, best: 1, worst: 4, distinguishable: false },
        together: { lower: 0.2524, upper: 0.5682, best: 1, worst: 5, distinguishable: false },
      },
    ],
  },
  shareTrend: {
    years: [
      { x: 60, n: 300, year: 2021, t: 1, share: 0.2, logit: -1.386 },
      { x: 66, n: 310, year: 2022, t: 2, share: 0.2129, logit: -1.308 },
    ],
    sums: { x: 391, n: 1575, xt: 1271, nt: 4790, ntt: 17710 },
    threshold: 9.55,
    slope: 0.1406,
    slopesWithoutEach: [0.15, 0.1345, 0.1406, 0.1401, 0.143],
    chi2: 11.43,
    direction: 'increasing',
    odd: {
      slope: 0.1747,
      slopesWithoutEach: [-0.02891, 0.2328, 0.1747, 0.1747, 0.2766],
      chi2: 12.19,
      direction: 'no significant change',
      years: [
        { x: 40, n: 400 },
        { x: 92, n: 400 },
      ],
    },
  },
  valueTrend: {
    years: [
      { value: 14, lower: 12.6, upper: 15.4, year: 2021, t: 1, weight: 1.96 },
      { value: 13.1, lower: 11.8, upper: 14.4, year: 2022, t: 2, weight: 2.273 },
    ],
    sums: { w: 12.74, wt: 41.06, wv: 157.0, wtt: 157.1, wvt: 487.3 },
    threshold: 9.55,
    slope: -0.7398,
    slopesWithoutEach: [-0.7249, -0.7596, -0.7362, -0.735, -0.7386],
    chi2: 13.6,
    direction: 'decreasing',
  },
  year: {
    quarters: [
      { numerator: 24, denominator: 557 },
      { numerator: 18, denominator: 557.5 },
      { numerator: 13, denominator: 560 },
      { numerator: 29, denominator: 553.5 },
    ],
    numerator: 84,
    denominator: 557,
    value: 0.1508,
    lower: 0.1203,
    upper: 0.1867,
  },
  band: {
    revisions: [
      { first: 40, later: 38, change: -0.05 },
      { first: 50, later: 51, change: 0.02 },
      { first: 12, later: 15, change: 0.25 },
    ],
    fewest: 8,
    median: 0.1,
    lower: 0.006,
    upper: 0.21,
  },
  line: {
    quarters: [
      { t: 1, value: 210 },
      { t: 2, value: 206 },
    ],
    pairs: [
      { from: 1, to: 2, slope: -4 },
      { from: 1, to: 3, slope: -3.5 },
    ],
    middle: { lower: -3, upper: -2.75 },
    slope: -2.875,
  },
  funnel: {
    x: 10,
    n: 20,
    share: 0.5,
    target: 0.25,
    chances: [
      { count: 0, chance: 0.003171, upTo: 0.003171 },
      { count: 1, chance: 0.02114, upTo: 0.02431 },
    ],
    lower: { p: 0.025, count: 2, chance: 0.06695, upTo: 0.09126, value: 0.05051 },
    upper: { p: 0.975, count: 9, chance: 0.02706, upTo: 0.9861, value: 0.4294 },
    outer: { lower: 0, upper: 0.5489 },
    signal: false,
  },
  dispersion: {
    deviate: 1.96,
    target: 0.2522,
    targetOnScale: 0.5262,
    areas: [
      { x: 190, n: 600, y: 0.5977, s: 0.02041, z: 3.504, treated: 2.782 },
      { x: 70, n: 350, y: 0.4636, s: 0.02673, z: -2.339, treated: -2.339 },
    ],
    phi: 3.65,
    weights: { sum: 13480, squares: 24251200 },
    tau2: 0.002354,
    bare: { s: 0.02041, lower: 0.2183, upper: 0.2877 },
    widened: { s: 0.05264, lower: 0.1685, upper: 0.3465 },
  },
  screening: {
    tests: [
      { p: 0.001, place: 1, times: 0.008, adjusted: 0.008 },
      { p: 0.008, place: 2, times: 0.032, adjusted: 0.02933 },
    ],
    below: 0.05,
    listed: 3,
    listedBare: 5,
  },
  neighbours: {
    k: 2,
    traits: [
      { mean: 45, deviation: 11.03, own: 42, score: -0.2721, otherScore: -0.6348 },
      { mean: 52, deviation: 11.3, own: 50, score: -0.1771, otherScore: -0.5312 },
    ],
    distance: 0.5069,
    areas: [
      { traits: [42, 50], scores: [-0.2721, -0.1771] },
      { traits: [38, 46], scores: [-0.6348, -0.5312], distance: 0.5069, place: 1 },
    ],
  },
};
