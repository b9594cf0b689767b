import { lowerBeta } from './beta.ts';
import { logGamma, upperGamma } from './gamma.ts';

/** A distribution of whole counts: the chance of exactly `r`, and of at most `r`. */
export interface CountDistribution {
  readonly mean: number;
  readonly chance: (r: number) => number;
  readonly atMost: (r: number) => number;
}

/**
 * Binomial distribution of `n` whole trials with chance `theta`, strictly between 0 and 1.
 *
 * Source: docs/methods/08-funnel.md section 8.2.
 */
export function binomial(n: number, theta: number): CountDistribution {
  const all = logGamma(n + 1);
  return {
    mean: n * theta,
    chance: (r) =>
      Math.exp(
        all - logGamma(r + 1) - logGamma(n - r + 1) + r * Math.log(theta) + (n - r) * Math.log1p(-theta),
      ),
    atMost: (r) => {
      if (r < 0) return 0;
      return r >= n ? 1 : lowerBeta(1 - theta, n - r, r + 1);
    },
  };
}

/**
 * Poisson distribution with `expected > 0` events.
 *
 * Source: docs/methods/08-funnel.md section 8.2.
 */
export function poisson(expected: number): CountDistribution {
  return {
    mean: expected,
    chance: (r) => Math.exp(r * Math.log(expected) - expected - logGamma(r + 1)),
    atMost: (r) => (r < 0 ? 0 : upperGamma(r + 1, expected)),
  };
}

/**
 * Quantile of a count, made continuous: the smallest `r` that is reached with chance `p`, less the part of its own
 * chance that was not needed.
 *
 * @param p strictly between 0 and 1
 * @returns may lie below 0 (by less than 1) where even zero has more than chance `p`; the funnel clamps it
 *
 * Source: docs/methods/08-funnel.md section 8.2.
 */
export function interpolatedQuantile(distribution: CountDistribution, p: number): number {
  const r = smallestReaching(distribution, p);
  return r - (distribution.atMost(r) - p) / distribution.chance(r);
}

/** Smallest whole r with at least chance `p` of a count of at most r: doubles up from the mean, then halves. */
function smallestReaching({ mean, atMost }: CountDistribution, p: number): number {
  let below = -1;
  let reached = Math.ceil(mean);
  let step = 1;
  while (atMost(reached) < p) {
    below = reached;
    reached += step;
    step *= 2;
  }
  while (reached - below > 1) {
    const middle = Math.floor((below + reached) / 2);
    if (atMost(middle) >= p) reached = middle;
    else below = middle;
  }
  return reached;
}
