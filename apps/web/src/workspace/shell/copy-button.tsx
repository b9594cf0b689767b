import { Button, type ButtonAppearance } from '@ijkpunt/ui';
import { useState } from 'react';
import { useTexts } from '../words/language.ts';
import { copied, type Copying } from './copied.ts';
import { SHELL_TEXTS } from './shell.texts.ts';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  /** What to do when the browser refuses. */
  readonly otherwise: string;
  readonly appearance?: ButtonAppearance | undefined;
}

/** Copies a text, and says whether that worked. */
export function CopyButton({ text, label, otherwise, appearance }: CopyButtonProps) {
  const texts = useTexts(SHELL_TEXTS);
  const [last, setLast] = useState<{ readonly text: string; readonly copying: Copying }>();
  const copy = async () => setLast({ text, copying: await copied(text, navigator) });
  const said = { copied: texts.copied, refused: `${texts.notCopied} ${otherwise}` };
  return (
    <>
      <Button appearance={appearance} onClick={() => void copy()}>
        {label}
      </Button>
      <span role="status">{last?.text === text ? said[last.copying] : ''}</span>
    </>
  );
}
