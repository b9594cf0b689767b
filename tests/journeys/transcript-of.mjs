/** What a screen reader makes of a page, as text that can be read and kept. */

/** The three pages that most people come to, and the file in which each is kept. */
export const TRANSCRIBED = [
  { file: 'start.txt', address: '/' },
  { file: 'municipality.txt', address: '/gemeenten/deventer' },
  { file: 'indicator.txt', address: '/indicatoren/bereik-van-de-ondersteuning' },
];

/** Of what stands in a row, the first say how the others sound. */
const HEARD = 2;
const REPEATED = /^(?:listitem|row|group|article|option)\b/u;

/** What has a place of its own when somebody goes through a page by its parts: not its sentences and figures. */
const PARTS =
  /^(?:banner|navigation|main|contentinfo|complementary|search|form|region|heading|table|columnheader|figure|img|application|combobox|textbox|searchbox|button|checkbox|group|status)\b/u;

/** Letters of a part that tell it from others: what a chart is called comes first, what it says after it. */
const NAMED = 60;

/** @typedef {{ words: string, children: Node[] }} Node */

/**
 * Opens a page and writes down what is heard, from the top to the bottom.
 * @param {import('playwright-core').Page} page
 * @param {string} address
 * @returns {Promise<string>}
 */
export async function transcriptOf(page, address) {
  await page.goto(address);
  const heard = treeOf(await page.locator('body').ariaSnapshot());
  return `${heard.flatMap((node) => linesOf(node, '')).join('\n')}\n`;
}

/**
 * The parts of a page, each once, in the order in which they are heard: what has to stay as it is when only figures change.
 * @param {string} transcript
 * @returns {readonly string[]}
 */
export function partsOf(transcript) {
  const lines = transcript.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter((line) => PARTS.test(line)).map((line) => line.slice(0, NAMED)))];
}

/** @param {string} snapshot @returns {Node[]} */
function treeOf(snapshot) {
  /** @type {Node} */
  const root = { words: '', children: [] };
  const open = [root];
  for (const line of snapshot.split('\n')) {
    const { indent = '', words = '' } = /^(?<indent> *)- (?<words>.*)$/u.exec(line)?.groups ?? {};
    // An address is not heard.
    if (words === '' || words.startsWith('/')) continue;
    const depth = indent.length / 2;
    const node = { words: withoutFigures(words), children: [] };
    open.length = Math.min(depth + 1, open.length);
    open.at(-1)?.children.push(node);
    open.push(node);
  }
  return root.children;
}

/** @param {string} words */
function withoutFigures(words) {
  return words
    .replace(/:$/u, '')
    .replace(/^'(?<name>.*)'(?<text>:.*)?$/u, '$<name>$<text>')
    .replaceAll("''", "'")
    .replaceAll(
      /\[level=(\d)\]/gu,
      (_, level) => `[level ${'one two three four five six'.split(' ')[level - 1]}]`,
    )
    .replaceAll(/ \[ref=\w+\]| \[cursor=\w+\]/gu, '')
    .replaceAll(/\b(?=[0-9a-f]*\d)[0-9a-f]{8,}\b/gu, '#')
    .replaceAll(/\d+(?:[.,:]\d+)*/gu, '#');
}

/** @param {Node} node @param {string} indent @returns {string[]} */
function linesOf({ words, children }, indent) {
  const isHead = children.some((cell) => cell.words.startsWith('columnheader'));
  // The words of a row are those of its cells; what is drawn within a picture is not heard.
  const isWhole = (/^row\b/u.test(words) && !isHead) || /^img\b/u.test(words);
  const inside = isWhole ? [] : children;
  return [`${indent}${words}`, ...firstOf(inside).flatMap((child) => linesOf(child, `${indent}  `))];
}

/** Cuts what repeats itself. @param {readonly Node[]} nodes @returns {Node[]} */
function firstOf(nodes) {
  /** @type {Node[]} */
  const kept = [];
  let repeated = 0;
  for (const [at, node] of nodes.entries()) {
    const kind = REPEATED.exec(node.words)?.[0];
    repeated = kind !== undefined && nodes[at - 1]?.words.startsWith(kind) ? repeated + 1 : 0;
    if (repeated < HEARD) kept.push(node);
    else if (repeated === HEARD) kept.push({ words: '…', children: [] });
  }
  return kept;
}
