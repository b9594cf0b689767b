import { Fragment } from 'react';
import { useTexts } from '../words/language.ts';
import { SHORTCUTS_TEXTS } from './shortcuts.texts.ts';
import { useSwitchedOn } from './switched.ts';

interface KeysProps {
  readonly of: readonly string[];
  readonly between?: string;
}

/** Keys as they stand on a keyboard. */
export function Keys({ of: keys, between }: KeysProps) {
  const texts = useTexts(SHORTCUTS_TEXTS);
  return keys.map((key, place) => (
    <Fragment key={key}>
      {place === 0 ? null : <span className="small"> {between ?? texts.then} </span>}
      <kbd>{key}</kbd>
    </Fragment>
  ));
}

/** The key of what stands before it, as long as it works. */
export function KeyHint({ of: key }: { readonly of: string }) {
  return useSwitchedOn() ? <Hint>{key}</Hint> : null;
}

/** The keys that save what is written in a field of the same form. They hold Ctrl, so they always work. */
export function SaveHint() {
  return <Hint>Ctrl+Enter</Hint>;
}

/** For eyes only: for others the element names its keys itself. */
function Hint({ children }: { readonly children: string }) {
  return (
    <kbd className="key-hint" aria-hidden="true">
      {children}
    </kbd>
  );
}
