/** Whoever reads on a telephone in a meeting loses the thread of a sentence that is longer. */
export const MOST_WORDS = 25;

/** How many words the longest sentence of a text has; 0 for a text without words. */
export function longestSentence(text: string): number {
  const counts = text
    .split(/[.!?:]+(?:\s|$)/u)
    .map((sentence) => sentence.split(/\s+/u).filter(Boolean).length);
  return Math.max(0, ...counts);
}
