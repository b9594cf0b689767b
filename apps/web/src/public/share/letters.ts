/** How wide letters are, in parts of their size: near enough to break lines by, on the wide side. */
const NARROW = /[iljtfrI.,:;'’‘|!()[\] ]/u;
const WIDE = /[mwMWQO@%–—]/u;
const LARGE = /[A-Z]/u;

/** About how wide a text is at a size. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += partOf(letter);
  return width * size;
}

function partOf(letter: string): number {
  if (NARROW.test(letter)) return 0.32;
  if (WIDE.test(letter)) return 0.86;
  return LARGE.test(letter) ? 0.63 : 0.54;
}

/** Room for a text: how wide, and how many lines. */
export interface Room {
  readonly width: number;
  readonly lines: number;
}

/** Lines that fit; what does not fit any more ends in three dots. */
export function linesIn(text: string, size: number, { width, lines: most }: Room): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).flatMap((one) => broken(one, size, width))) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), shortened(kept.at(-1) ?? '', size, width)];
}

/** The largest of some sizes at which a text fits, and its lines. */
export function largestIn(
  text: string,
  sizes: readonly number[],
  room: Room,
): { readonly size: number; readonly lines: readonly string[] } {
  const fits = (size: number): boolean =>
    linesIn(text, size, { ...room, lines: Infinity }).length <= room.lines;
  const size = sizes.find(fits) ?? Math.min(...sizes);
  return { size, lines: linesIn(text, size, room) };
}

/** A word that is wider than the room, in pieces. */
function broken(word: string, size: number, width: number): readonly string[] {
  if (widthOf(word, size) <= width) return [word];
  const pieces: string[] = [''];
  for (const letter of word) {
    const last = pieces.at(-1) ?? '';
    if (widthOf(last + letter, size) <= width) pieces[pieces.length - 1] = last + letter;
    else pieces.push(letter);
  }
  return pieces;
}

function shortened(line: string, size: number, width: number): string {
  let kept = line;
  while (kept !== '' && widthOf(`${kept}…`, size) > width) kept = kept.slice(0, -1).trimEnd();
  return `${kept}…`;
}
