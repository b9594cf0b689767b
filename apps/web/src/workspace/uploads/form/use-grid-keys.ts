import { useRef, type ClipboardEvent, type FocusEvent, type KeyboardEvent } from 'react';
import { LONGEST, type Typed } from './draft-cells.ts';
import { focusField, placeOf } from './field-place.ts';
import { rowAfter } from './moves.ts';
import { readPaste, spread } from './pasted.ts';

/** What a paste came to, for who cannot see where the figures went. */
type PasteOutcome = 'block' | { readonly count: number; readonly left: number };

interface Grid {
  /** The rows that can be seen, from top to bottom. */
  readonly addresses: readonly string[];
  readonly onType: (typed: readonly Typed[]) => void;
  readonly onPasted: (outcome: PasteOutcome) => void;
}

type Table = HTMLTableElement;

/** Keys and pastes of all fields of a table, heard in one place. */
export function useGridKeys(grid: Grid) {
  const before = useRef<Typed>(undefined);
  const onFocus = ({ target }: FocusEvent<Table>) => {
    const place = placeOf(target);
    if (place !== undefined) before.current = { ...bare(place), text: place.element.value };
  };
  const onKeyDown = (event: KeyboardEvent<Table>) => {
    const place = placeOf(event.target);
    if (place === undefined || event.nativeEvent.isComposing) return;
    const { address, field, element } = place;
    if (event.key === 'Escape' && before.current?.address === address && before.current.field === field)
      grid.onType([before.current]);
    const to = rowAfter(pressOf(event, element), grid.addresses, address);
    if (to === undefined) return;
    event.preventDefault();
    focusField({ address: to, field });
  };
  return { onFocus, onKeyDown, onPaste: (event: ClipboardEvent<Table>) => paste(event, grid) };
}

function paste(event: ClipboardEvent<Table>, { addresses, onType, onPasted }: Grid): void {
  const place = placeOf(event.target);
  const read = readPaste(event.clipboardData.getData('text/plain'));
  if (place?.field !== 'value' || read.kind === 'text') return;
  event.preventDefault();
  if (read.kind === 'block') return onPasted('block');
  const { placed, left } = spread(read.texts, addresses, place.address);
  onType(
    placed.map(({ address, text }) => ({ address, field: 'value', text: text.slice(0, LONGEST.value) })),
  );
  onPasted({ count: placed.length, left });
}

function bare({ address, field }: Pick<Typed, 'address' | 'field'>) {
  return { address, field };
}

function pressOf(event: KeyboardEvent, element: HTMLInputElement | HTMLSelectElement) {
  const { key, shiftKey, ctrlKey, metaKey } = event;
  const list = element instanceof HTMLSelectElement;
  const wholeSelected =
    !list && element.selectionStart === 0 && element.selectionEnd === element.value.length;
  return { key, shift: shiftKey, control: ctrlKey || metaKey, list, wholeSelected };
}
