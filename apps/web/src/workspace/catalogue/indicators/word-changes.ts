/** A piece of a text that stayed, was put in or was taken out. */
export interface WordChange {
  readonly kind: 'same' | 'new' | 'old';
  readonly text: string;
}

/**
 * What became of a text, word by word: the longest run of words that both have stays, the others are marked. Texts of the
 * catalogue are some sentences long, so that every pair of words can be looked at.
 */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  const kept = longestKept(old, fresh);
  const pieces: WordChange[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    if (i < old.length && old[i] === fresh[j]) {
      pieces.push({ kind: 'same', text: old[i] ?? '' });
      i += 1;
      j += 1;
    } else if (j >= fresh.length || (i < old.length && at(kept, i + 1, j) >= at(kept, i, j + 1))) {
      pieces.push({ kind: 'old', text: old[i] ?? '' });
      i += 1;
    } else {
      pieces.push({ kind: 'new', text: fresh[j] ?? '' });
      j += 1;
    }
  }
  return joined(pieces);
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** How many words the rests of both texts have in common, from each pair of places on. */
function longestKept(old: readonly string[], fresh: readonly string[]): readonly (readonly number[])[] {
  const empty = () => new Array<number>(fresh.length + 1).fill(0);
  const kept: (readonly number[])[] = [empty()];
  for (const word of old.toReversed()) {
    const row = empty();
    for (let j = fresh.length - 1; j >= 0; j -= 1)
      row[j] = word === fresh[j] ? at(kept, 0, j + 1) + 1 : Math.max(at(kept, 0, j), at([row], 0, j + 1));
    kept.unshift(row);
  }
  return kept;
}

function at(kept: readonly (readonly number[])[], i: number, j: number): number {
  return kept[i]?.[j] ?? -1;
}

/** Neighbours of a kind as one piece. */
function joined(pieces: readonly WordChange[]): readonly WordChange[] {
  const together: WordChange[] = [];
  for (const { kind, text } of pieces) {
    const last = together.at(-1);
    if (last?.kind === kind) together[together.length - 1] = { kind, text: `${last.text} ${text}` };
    else together.push({ kind, text });
  }
  return together;
}
