const LANCZOS_G = 7;
const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];
const SMALLEST = 1e-300;
const PRECISION = 1e-16;
const ROUNDS = 100_000;

/**
 * Natural logarithm of the gamma function for `a > 0` (Lanczos, about 15 significant digits).
 *
 * Source: docs/methods/13-numerical-functions.md section 13.1.
 */
export function logGamma(a: number): number {
  if (!(a > 0)) throw new RangeError(`logGamma needs a > 0, got ${a}`);
  // Below one half the series loses digits; one step of the recurrence keeps them.
  if (a < 0.5) return logGamma(a + 1) - Math.log(a);
  let sum = 0.9999999999998099;
  for (const [i, term] of LANCZOS.entries()) sum += term / (a + i);
  const t = a + LANCZOS_G - 0.5;
  return 0.5 * Math.log(2 * Math.PI) + (a - 0.5) * Math.log(t) - t + Math.log(sum);
}

/** x^a e^-x / gamma(a): the factor that series and fraction share. */
function front(a: number, x: number): number {
  return Math.exp(a * Math.log(x) - x - logGamma(a));
}

function bySeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; k < ROUNDS && term > sum * PRECISION; k += 1) {
    term *= x / (a + k);
    sum += term;
  }
  return sum * front(a, x);
}

/** Lentz's evaluation of the continued fraction for the upper part. */
function byFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / SMALLEST;
  let d = 1 / b;
  let h = d;
  for (let k = 1; k < ROUNDS; k += 1) {
    const step = k * (a - k);
    b += 2;
    d = 1 / (step * d + b || SMALLEST);
    c = b + step / c || SMALLEST;
    h *= d * c;
    if (Math.abs(d * c - 1) <= PRECISION) break;
  }
  return h * front(a, x);
}

/**
 * Regularised lower incomplete gamma function P(a, x), in [0, 1]: the chance that a gamma variable of shape `a` is at
 * most `x`. Equals 1 minus the Poisson chance of fewer than `a` events when `x` are expected. P(a, 0) = 0.
 *
 * Source: docs/methods/13-numerical-functions.md section 13.2.
 */
export function lowerGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  return x < a + 1 ? bySeries(a, x) : 1 - byFraction(a, x);
}

/**
 * Regularised upper incomplete gamma function Q(a, x) = 1 - P(a, x), accurate in the far tail where 1 - P would be 0.
 *
 * Source: docs/methods/13-numerical-functions.md section 13.2.
 */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  return x < a + 1 ? 1 - bySeries(a, x) : byFraction(a, x);
}

/** How a gamma quantile is asked for: the probability below it, or the probability above it. */
export type GammaTail = { readonly below: number } | { readonly above: number };

/**
 * The value of a gamma variable of shape `a > 0` (scale 1) with a given probability, strictly between 0 and 1, below or
 * above it. Half the chi-square quantile with `2a` degrees of freedom.
 *
 * Source: docs/methods/13-numerical-functions.md section 13.3.
 */
export function gammaQuantile(a: number, tail: GammaTail): number {
  const excess = excessOver(a, tail);
  let { low, high } = walls(a, tail);
  let x = between(low, high);
  for (let k = 0; k < 200; k += 1) {
    const over = excess(x);
    if (over > 0) high = x;
    else low = x;
    const newton = x - over / (front(a, x) / x);
    const next = newton > low && newton < high ? newton : between(low, high);
    if (Math.abs(next - x) <= 1e-15 * x) return next;
    x = next;
  }
  return x;
}

/** Two values with the quantile between them. Since P(a, x) <= x^a / gamma(a + 1), the lower one has a closed form. */
function walls(a: number, tail: GammaTail): { low: number; high: number } {
  const below = 'below' in tail ? tail.below : 1 - tail.above;
  const excess = excessOver(a, tail);
  let high = a + 1;
  while (excess(high) < 0) high *= 2;
  return { low: 0.999 * Math.exp((Math.log(below) + logGamma(a + 1)) / a), high };
}

/** Halfway, and halfway on the logarithmic scale while the walls are orders of magnitude apart. */
function between(low: number, high: number): number {
  return low > 0 && high > 4 * low ? Math.sqrt(low) * Math.sqrt(high) : (low + high) / 2;
}

/** Rising function of x with its zero at the quantile; each tail is measured from its own side to keep its digits. */
function excessOver(a: number, tail: GammaTail): (x: number) => number {
  const probability = 'below' in tail ? tail.below : tail.above;
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`a quantile needs a probability between 0 and 1, got ${probability}`);
  }
  return 'below' in tail ? (x) => lowerGamma(a, x) - tail.below : (x) => tail.above - upperGamma(a, x);
}
