import { useEffect, useRef } from 'react';
import { isField, isPlain } from './is-typing.ts';
import { pressed, type Begun, type Deed, type Shortcut } from './shortcuts.ts';
import { isSwitchedOn } from './switched.ts';

/** Listens to the keyboard as long as there is something to do. Behind an open dialog nothing is done. */
export function useShortcuts(shortcuts: readonly Shortcut[], act: (deed: Deed) => void): void {
  const begun = useRef<Begun>(undefined);
  useEffect(() => {
    if (shortcuts.length === 0) return;
    const hear = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]') !== null) return;
      if (isSearchAnywhere(event)) {
        event.preventDefault();
        act({ kind: 'search' });
        return;
      }
      if (!isSwitchedOn() || !isPlain(event) || isField(event.target)) return;
      const next = pressed(begun.current, { key: event.key, at: event.timeStamp }, shortcuts);
      begun.current = next.begun;
      if (next.deed === undefined) return;
      event.preventDefault();
      act(next.deed);
    };
    document.addEventListener('keydown', hear);
    document.addEventListener('keydown', saveOnCtrlEnter);
    return () => {
      document.removeEventListener('keydown', hear);
      document.removeEventListener('keydown', saveOnCtrlEnter);
    };
  }, [shortcuts, act]);
}

function isSearchAnywhere(event: KeyboardEvent): boolean {
  return (
    (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k'
  );
}

/** Sends a form of which the field says that it may, as its button would. A form that decides something is not among them. */
function saveOnCtrlEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  if (!(event.target instanceof HTMLTextAreaElement)) return;
  const form = event.target.form;
  if (form?.dataset['saves'] === undefined) return;
  event.preventDefault();
  form.requestSubmit();
}
