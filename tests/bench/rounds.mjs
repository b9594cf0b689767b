/** Rounds in turn, and what they came to. */

/** @typedef {{ min: number, median: number, max: number, rounds: number }} Spread */

/** @param {readonly number[]} values @returns {Spread} */
export function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  return { min: sorted[0], median, max: sorted.at(-1), rounds: sorted.length };
}

/**
 * Runs each contestant once per round; who begins changes with the round, so that a drift of the machine hits all.
 * @param {number} rounds
 * @param {Readonly<Record<string, (round: number) => Promise<number>>>} contestants
 * @returns {Promise<Record<string, number[]>>}
 */
export async function interleaved(rounds, contestants) {
  const names = Object.keys(contestants);
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? names : names.toReversed();
    for (const name of order) results[name].push(await contestants[name](round));
  }
  return results;
}

/** Ratio of two series, round by round: neighbours in time share the state of the machine. */
export const ratios = (above, below) => above.map((value, round) => value / below[round]);

const digits = (value) =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

/** @param {Spread} spread */
export const inWords = ({ min, median, max }) => `${digits(min)} / ${digits(median)} / ${digits(max)}`;
