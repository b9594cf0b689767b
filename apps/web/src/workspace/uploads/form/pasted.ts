/** What a paste comes to: texts from top to bottom, a block that is not guessed at, or a text like any other. */
type Pasted =
  | { readonly kind: 'column'; readonly texts: readonly string[] }
  | { readonly kind: 'block' }
  | { readonly kind: 'text' };

/**
 * Reads what a spreadsheet copies: a column or a row fills downwards. Of a block nobody knows which column is meant, so
 * that it is refused. An empty cell in between keeps its place.
 */
export function readPaste(text: string): Pasted {
  const lines = text.replace(/(?:\r?\n)+$/, '').split(/\r?\n/);
  const [first = ''] = lines;
  if (lines.length === 1) {
    return first.includes('\t')
      ? { kind: 'column', texts: first.split('\t').map(trimmed) }
      : { kind: 'text' };
  }
  if (lines.some((line) => line.includes('\t'))) return { kind: 'block' };
  return { kind: 'column', texts: lines.map(trimmed) };
}

/** Which texts go where, from a row downwards. An empty cell leaves what stands there; what has no row left is left over. */
export function spread(
  texts: readonly string[],
  addresses: readonly string[],
  from: string,
): {
  readonly placed: readonly { readonly address: string; readonly text: string }[];
  readonly left: number;
} {
  const start = addresses.indexOf(from);
  const rows = start === -1 ? [] : addresses.slice(start);
  const placed = rows.slice(0, texts.length).flatMap((address, index) => {
    const text = texts[index] ?? '';
    return text === '' ? [] : [{ address, text }];
  });
  const left = texts.slice(rows.length).filter((text) => text !== '').length;
  return { placed, left };
}

function trimmed(text: string): string {
  return text.trim();
}
