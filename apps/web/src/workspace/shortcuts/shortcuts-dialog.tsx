import { Button, CheckBox, ChoiceLabel } from '@ijkpunt/ui';
import { useId } from 'react';
import { SHELL_TEXTS } from '../shell/shell.texts.ts';
import { useOpened } from '../shell/use-opened.ts';
import { fill } from '../words/fill.ts';
import { useTexts } from '../words/language.ts';
import { Keys } from './keys.tsx';
import type { Deed, Shortcut } from './shortcuts.ts';
import { SHORTCUTS_TEXTS } from './shortcuts.texts.ts';
import { switchShortcuts, useSwitchedOn } from './switched.ts';

interface ShortcutsDialogProps {
  readonly shortcuts: readonly Shortcut[];
  /** Names of pages by their address. */
  readonly names: ReadonlyMap<string, string>;
  readonly onClose: () => void;
}

/** What each key does, and the switch of those of one sign. */
export function ShortcutsDialog({ shortcuts, names, onClose }: ShortcutsDialogProps) {
  const texts = useTexts(SHORTCUTS_TEXTS);
  const shell = useTexts(SHELL_TEXTS);
  const heading = useId();
  const dialog = useOpened();
  return (
    <dialog ref={dialog} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{texts.title}</h2>
      <p>{texts.lead}</p>
      <dl className="shortcut-list">
        {shortcuts.map(({ keys, deed }) => (
          <Row key={keys.join(' ')} keys={keys} words={inWords(deed, names, texts)} />
        ))}
      </dl>
      <h3>{texts.always}</h3>
      <dl className="shortcut-list">
        <Row keys={['Ctrl', 'K']} words={texts.searchToo} between="+" />
        <Row keys={['Ctrl', 'Enter']} words={texts.save} between="+" />
      </dl>
      <Switch />
      <p className="steps">
        <Button appearance="secondary" onClick={() => dialog.current?.close()}>
          {shell.close}
        </Button>
      </p>
    </dialog>
  );
}

interface RowProps {
  readonly keys: readonly string[];
  readonly words: string;
  readonly between?: string;
}

function Row({ keys, words, between }: RowProps) {
  return (
    <div>
      <dt>
        <Keys of={keys} {...(between === undefined ? {} : { between })} />
      </dt>
      <dd>{words}</dd>
    </div>
  );
}

function Switch() {
  const texts = useTexts(SHORTCUTS_TEXTS);
  const hint = useId();
  const on = useSwitchedOn();
  return (
    <>
      <ChoiceLabel>
        <CheckBox
          checked={on}
          aria-describedby={hint}
          onChange={({ currentTarget }) => switchShortcuts(currentTarget.checked)}
        />
        {texts.switch}
      </ChoiceLabel>
      <p className="small" id={hint}>
        {texts.switchHint}
      </p>
    </>
  );
}

function inWords(
  deed: Deed,
  names: ReadonlyMap<string, string>,
  texts: Readonly<(typeof SHORTCUTS_TEXTS)['nl']>,
): string {
  return deed.kind === 'go'
    ? fill(texts.go, { page: names.get(deed.path) ?? deed.path })
    : texts.deeds[deed.kind];
}
