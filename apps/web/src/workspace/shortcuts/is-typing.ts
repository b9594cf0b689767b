const FIELDS =
  'input, textarea, select, [contenteditable], [role="combobox"], [role="listbox"], [role="grid"]';

/** What of a press is looked at to tell whether it is of a shortcut. */
export interface Press {
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
  readonly defaultPrevented: boolean;
}

/** Whether a press can be of a shortcut of one sign: those with Ctrl or Alt are of the browser, those in a field are text. */
export function isPlain({ ctrlKey, metaKey, altKey, isComposing, defaultPrevented }: Press): boolean {
  return !ctrlKey && !metaKey && !altKey && !isComposing && !defaultPrevented;
}

/** Whether somebody types there. */
export function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(FIELDS) !== null;
}
