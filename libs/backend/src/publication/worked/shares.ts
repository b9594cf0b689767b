import type { CountOf, Limits, WorkedBenchmark, WorkedDifference, WorkedShare } from '@ijkpunt/contract';
import { againstBenchmark, shareDifference, weightedMean, wilson, Z95 } from '@ijkpunt/statistics';
import { certain, sumOf } from './certain.ts';

const HELPED: CountOf = { x: 33, n: 120 };
const NOBODY_OF = 20;

/** A share with Wilson's interval, and the middle and half width that it is put together from. */
export function workedShare({ x, n }: CountOf = HELPED): WorkedShare {
  const z = Z95;
  const span = 2 * (n + z * z);
  return {
    x,
    n,
    z,
    share: x / n,
    centre: (2 * x + z * z) / span,
    half: (z * Math.sqrt(z * z + 4 * x * (1 - x / n))) / span,
    ...certain(wilson(x, n)),
    none: { n: NOBODY_OF, ...certain(wilson(0, NOBODY_OF)) },
  };
}

/** One large municipality and the five others that it is set against. */
const LARGE: CountOf = { x: 248, n: 800 };
const OTHERS: readonly CountOf[] = [
  { x: 33, n: 120 },
  { x: 18, n: 90 },
  { x: 52, n: 210 },
  { x: 61, n: 240 },
  { x: 74, n: 260 },
];

/** A municipality against the mean of the others; and what would come out if it were one of them. */
export function workedBenchmark(): WorkedBenchmark {
  const own = withInterval(LARGE);
  const [mean, meanWithItself] = [meanOf(OTHERS), meanOf([...OTHERS, LARGE])];
  return {
    own,
    others: OTHERS,
    sum: { x: sumOf(OTHERS, ({ x }) => x), n: sumOf(OTHERS, ({ n }) => n) },
    mean,
    position: againstBenchmark(own, mean),
    withItself: { mean: meanWithItself, position: againstBenchmark(own, meanWithItself) },
  };
}

function meanOf(areas: readonly CountOf[]): number {
  return certain(
    weightedMean(
      areas.map(({ x }) => x),
      areas.map(({ n }) => n),
    ),
  );
}

const FIRST: CountOf = { x: 48, n: 130 };
const SECOND: CountOf = { x: 35, n: 140 };

/** The difference of two municipalities with Newcombe's interval and the pooled z test. */
export function workedDifference(): WorkedDifference {
  return {
    first: withInterval(FIRST),
    second: withInterval(SECOND),
    pooled: (FIRST.x + SECOND.x) / (FIRST.n + SECOND.n),
    ...certain(shareDifference(FIRST, SECOND)),
  };
}

function withInterval({ x, n }: CountOf): CountOf & Limits & { readonly share: number } {
  return { x, n, share: x / n, ...certain(wilson(x, n)) };
}
