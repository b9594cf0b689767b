import type { CountOf, WorkedDispersion, WorkedFunnel, WorkedLimit } from '@ijkpunt/contract';
import {
  bandLimits,
  dispersion,
  normalTail,
  onScale,
  shareFunnel,
  targetOnScale,
  Z95,
  Z998,
  type Interval,
} from '@ijkpunt/statistics';
import { certain, certainly, sumOf } from './certain.ts';

const POINT: CountOf = { x: 10, n: 20 };
const TARGET = 0.25;

/** The exact limits of a funnel, read between two whole counts, and the verdict on one point. */
export function workedFunnel({ x, n }: CountOf = POINT, target = TARGET): WorkedFunnel {
  const { lower, upper } = certain(shareFunnel(n, target));
  const outer = certain(shareFunnel(n, target, Z998));
  const chances = chancesOf(n, target);
  const tail = normalTail(Z95);
  const share = x / n;
  const limitAt = (p: number, value: number): WorkedLimit => ({
    p,
    ...certain(chances.find(({ upTo }) => upTo >= p)),
    value,
  });
  const upperLimit = limitAt(1 - tail, upper);
  return {
    x,
    n,
    share,
    target,
    chances: chances.slice(0, upperLimit.count + 1),
    lower: limitAt(tail, lower),
    upper: upperLimit,
    outer,
    signal: outside(share, outer),
  };
}

/** Chances of every count from 0 to n, and of so many or fewer. */
function chancesOf(n: number, target: number): WorkedFunnel['chances'] {
  let chance = (1 - target) ** n;
  let upTo = chance;
  const chances = [{ count: 0, chance, upTo }];
  for (let count = 1; count <= n; count += 1) {
    chance *= ((n - count + 1) / count) * (target / (1 - target));
    upTo += chance;
    chances.push({ count, chance, upTo });
  }
  return chances;
}

function outside(share: number, { lower, upper }: Interval): boolean {
  return share < lower || share > upper;
}

/** Ten municipalities that differ by more than chance. */
const TEN: readonly CountOf[] = [
  { x: 190, n: 600 },
  { x: 70, n: 350 },
  { x: 46, n: 160 },
  { x: 150, n: 720 },
  { x: 34, n: 110 },
  { x: 61, n: 280 },
  { x: 128, n: 410 },
  { x: 25, n: 90 },
  { x: 48, n: 250 },
  { x: 98, n: 400 },
];

/** How much more municipalities differ than chance makes them, and how that widens the limits of the first. */
export function workedDispersion(): WorkedDispersion {
  const scale = 'share';
  const points = TEN.map(({ x, n }) => ({ numerator: x, denominator: n }));
  const { target, z, treated, phi, tau2 } = certainly(dispersion(points, { scale }));
  const areas = TEN.map((counts, index) => ({
    ...counts,
    ...onScale(scale, certain(points[index])),
    z: certain(z[index]),
    treated: certain(treated[index]),
  }));
  const { s } = certain(areas[0]);
  const band = { scale, target, s } as const;
  return {
    deviate: Z95,
    target,
    targetOnScale: targetOnScale(scale, target),
    areas,
    phi,
    weights: { sum: sumOf(areas, (area) => area.s ** -2), squares: sumOf(areas, (area) => area.s ** -4) },
    tau2,
    bare: { s, ...bandLimits({ ...band, widening: { by: 'nothing' } }) },
    widened: {
      s: Math.sqrt(s * s + tau2),
      ...bandLimits({ ...band, widening: { by: 'tau2', tau2 } }),
    },
  };
}
