/** A repeatable source of chance: the same seed gives the same draws, on every machine and in every order of use. */
export interface Chance {
  /** At least 0, less than 1. */
  uniform(): number;
  /** Whether something with this probability happens. */
  happens(probability: number): boolean;
  normal(mean: number, deviation: number): number;
  /** A factor around 1 whose logarithm is normal: municipalities differ by more than luck alone. */
  factor(deviation: number): number;
  poisson(mean: number): number;
  /** How many of n independent cases happen. */
  binomial(n: number, probability: number): number;
}

/** Makes a source of chance from words, such as a seed and a municipality code. */
export function chanceOf(...words: readonly (string | number)[]): Chance {
  const uniform = sfc32(words.join('/'));
  const normal = (mean: number, deviation: number): number => mean + deviation * standardNormal(uniform);
  return {
    uniform,
    happens: (probability) => uniform() < probability,
    normal,
    factor: (deviation) => Math.exp(normal(0, deviation)),
    poisson: (mean) => poisson(mean, uniform),
    binomial: (n, probability) => binomial(n, probability, uniform),
  };
}

/** Small fast counter of Chris Doty-Humphrey (PractRand), seeded with four hashes of the text. */
function sfc32(text: string): () => number {
  let a = hash(text, 1);
  let b = hash(text, 2);
  let c = hash(text, 3);
  let counter = hash(text, 4);
  return () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
}

/** FNV-1a with a final mixing step, so that words that differ in one letter start far apart. */
function hash(text: string, salt: number): number {
  let value = 2_166_136_261 ^ salt;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 16_777_619);
  }
  value = Math.imul(value ^ (value >>> 16), 2_246_822_507);
  value = Math.imul(value ^ (value >>> 13), 3_266_489_909);
  return value ^ (value >>> 16);
}

/** Box and Muller. */
function standardNormal(uniform: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** Knuth's product for small means; from 40 the normal approximation is near enough for invented figures. */
function poisson(mean: number, uniform: () => number): number {
  if (mean <= 0) return 0;
  if (mean >= 40) return Math.max(0, Math.round(mean + Math.sqrt(mean) * standardNormal(uniform)));
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = uniform(); product > limit; product *= uniform()) count += 1;
  return count;
}

function binomial(n: number, probability: number, uniform: () => number): number {
  if (n >= 200) {
    const mean = n * probability;
    const drawn = Math.round(mean + Math.sqrt(mean * (1 - probability)) * standardNormal(uniform));
    return Math.min(n, Math.max(0, drawn));
  }
  let count = 0;
  for (let trial = 0; trial < n; trial += 1) if (uniform() < probability) count += 1;
  return count;
}
