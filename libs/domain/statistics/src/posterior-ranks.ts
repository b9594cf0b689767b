import { betaDensity, lowerBeta } from './beta.ts';
import type { Share } from './comparison.ts';
import { gaussLegendre, type Node } from './gauss-legendre.ts';
import type { RankInterval } from './ranks.ts';

/** Beyond this many standard deviations a posterior is empty for every purpose here. */
const REACH = 8;
const PAIR_NODES = gaussLegendre(48);
const RANK_NODES = gaussLegendre(64);

/** What is believed of a share after x of n, Beta(x + 1/2, n - x + 1/2), with its place and width as an angle. */
interface Posterior {
  readonly a: number;
  readonly b: number;
  readonly centre: number;
  readonly width: number;
}

/**
 * Expected rank of every area under Jeffreys posteriors: 1 plus the chances that each other area stands before it. For
 * sorting: smoother than the rank of the shares, in which a small area jumps.
 *
 * @param shares of areas with a published value, `0 <= x <= n` and `n > 0`
 * @param highestFirst true when rank 1 is the highest share
 * @returns ranks from 1 to K, fractional, in the order of `shares`; they add up to K (K + 1) / 2; equal areas share a rank
 *
 * Source: docs/methods/07-ranks.md section 7.5.
 */
export function expectedRanks(shares: readonly Share[], highestFirst: boolean): number[] {
  const posteriors = shares.map(posterior);
  const looked = posteriors.map((one) => looks(one, PAIR_NODES));
  const before = posteriors.map(() => 0);
  for (const [i, one] of posteriors.entries()) {
    for (const [j, other] of posteriors.entries()) {
      // Each pair once, integrated over the narrower of the two, so that no step falls between two nodes.
      const mine = one.width < other.width || (one.width === other.width && i < j);
      if (i === j || !mine) continue;
      const lower = chanceBelow(looked[i] ?? [], other, one);
      before[i] = Number(before[i]) + (highestFirst ? 1 - lower : lower);
      before[j] = Number(before[j]) + (highestFirst ? lower : 1 - lower);
    }
  }
  return before.map((others) => 1 + others);
}

/**
 * The range that holds the rank of every area with the given chance under Jeffreys posteriors: the distribution that a
 * simulation would approach, computed without one, so without a seed.
 *
 * @param shares as for {@link expectedRanks}
 * @param highestFirst true when rank 1 is the highest share
 * @param confidence chance of the range, its tails equal; 0.95 unless told otherwise
 *
 * Source: docs/methods/07-ranks.md section 7.5.
 */
export function posteriorRankIntervals(
  shares: readonly Share[],
  highestFirst: boolean,
  confidence = 0.95,
): RankInterval[] {
  const posteriors = shares.map(posterior);
  const tail = (1 - confidence) / 2;
  return posteriors.map((own) => {
    const others = posteriors.filter((other) => other !== own);
    const chances = rankChances(own, others, highestFirst);
    return { best: rankReaching(chances, tail), worst: rankReaching(chances, 1 - tail) };
  });
}

function posterior({ x, n }: Share): Posterior {
  if (!(x >= 0 && x <= n)) throw new RangeError(`a share needs 0 <= x <= n, got x = ${x}, n = ${n}`);
  const [a, b] = [x + 0.5, n - x + 0.5];
  return { a, b, centre: Math.asin(Math.sqrt(a / (a + b))), width: 1 / (2 * Math.sqrt(a + b)) };
}

/** Chance that another area lies below this one, of which the looks are given. */
function chanceBelow(own: readonly Node[], other: Posterior, { centre, width }: Posterior): number {
  const apart = centre - other.centre;
  if (Math.abs(apart) > REACH * (width + other.width)) return apart > 0 ? 1 : 0;
  return own.reduce((sum, { at, weight }) => sum + weight * below(other, at), 0);
}

/** Chance that a share lies below `at`. */
function below({ a, b, centre, width }: Posterior, at: number): number {
  const apart = Math.asin(Math.sqrt(at)) - centre;
  if (Math.abs(apart) > REACH * width) return apart > 0 ? 1 : 0;
  return lowerBeta(at, a, b);
}

/**
 * Shares at which to look at a posterior, with weights that add up to 1. The share is the squared sine of an angle: on
 * that scale the density has no poles at 0 and 1 (section 13.6).
 */
function looks({ a, b, centre, width }: Posterior, nodes: readonly Node[]): Node[] {
  const from = Math.max(0, centre - REACH * width);
  const to = Math.min(Math.PI / 2, centre + REACH * width);
  const half = (to - from) / 2;
  const weighted = nodes.map(({ at, weight }) => {
    const angle = from + half * (1 + at);
    const share = Math.sin(angle) ** 2;
    return { at: share, weight: weight * half * betaDensity(share, a, b) * Math.sin(2 * angle) };
  });
  const sum = weighted.reduce((total, { weight }) => total + weight, 0);
  return weighted.map(({ at, weight }) => ({ at, weight: weight / sum }));
}

/** Chance of every rank: of the number of others before the area, over everything its own share may be. */
function rankChances(own: Posterior, others: readonly Posterior[], highestFirst: boolean): Float64Array {
  const chances = new Float64Array(others.length + 1);
  for (const { at, weight } of looks(own, RANK_NODES)) {
    const ahead = others.map((other) => (highestFirst ? 1 - below(other, at) : below(other, at)));
    for (const [count, chance] of numberOfSuccesses(ahead).entries()) {
      chances[count] = Number(chances[count]) + weight * chance;
    }
  }
  return chances;
}

/** Distribution of the number of successes of independent trials with their own chances; sure trials only shift it. */
function numberOfSuccesses(trials: readonly number[]): Float64Array {
  const sure = trials.filter((p) => p === 1).length;
  const chances = new Float64Array(trials.length + 1);
  chances[sure] = 1;
  let most = sure;
  for (const p of trials) {
    if (p === 0 || p === 1) continue;
    most += 1;
    for (let count = most; count >= sure; count -= 1) {
      const gained = count === sure ? 0 : Number(chances[count - 1]) * p;
      chances[count] = Number(chances[count]) * (1 - p) + gained;
    }
  }
  return chances;
}

function rankReaching(chances: Float64Array, p: number): number {
  let sum = 0;
  for (const [ahead, chance] of chances.entries()) {
    sum += chance;
    if (sum >= p) return ahead + 1;
  }
  return chances.length;
}
