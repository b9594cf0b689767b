/** Measuring against a floor in the same run: rounds in turn, so that a machine that slows down slows both. */

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * @param {string} name
 * @param {readonly number[]} ratios
 */
export function line(name, ratios) {
  const shown = [Math.min(...ratios), median(ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(2));
  return {
    name,
    text: `${name}: min ${shown[0]}, median ${shown[1]}, max ${shown[2]}`,
    median: median(ratios),
  };
}

/**
 * Runs both in turn, once to warm up and then a number of rounds.
 * @param {number} rounds
 * @param {() => Promise<number>} ours
 * @param {() => Promise<number>} floor
 */
export async function inTurn(rounds, ours, floor) {
  const pairs = [];
  for (let round = 0; round <= rounds; round += 1) {
    const pair = { ours: await ours(), floor: await floor() };
    if (round > 0) pairs.push(pair);
  }
  return pairs;
}
