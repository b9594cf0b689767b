/** A key that was pressed in a field of the form. */
export interface Press {
  readonly key: string;
  readonly shift: boolean;
  readonly control: boolean;
  /** A list keeps its arrows to itself; so does a text of which only a part is selected keep Home and End. */
  readonly list: boolean;
  readonly wholeSelected: boolean;
}

/**
 * The row to which a key leads in the same column; undefined when the key keeps its own meaning, such as moving the
 * cursor in a text. At the first and last row it stays where it is.
 */
export function rowAfter(press: Press, addresses: readonly string[], from: string): string | undefined {
  const index = addresses.indexOf(from);
  if (index === -1) return undefined;
  const last = addresses.length - 1;
  const step = stepOf(press);
  if (step !== undefined) return addresses[Math.min(last, Math.max(0, index + step))];
  const toEnds = !press.list && (press.control || press.wholeSelected);
  if (press.key === 'Home' && toEnds) return addresses[0];
  if (press.key === 'End' && toEnds) return addresses[last];
  return undefined;
}

function stepOf({ key, shift, control, list }: Press): number | undefined {
  if (control) return undefined;
  if (key === 'Enter') return shift ? -1 : 1;
  if (list || shift) return undefined;
  if (key === 'ArrowDown') return 1;
  return key === 'ArrowUp' ? -1 : undefined;
}
