import { Alert, Button, FormField, FormLabel, TextBox } from '@ijkpunt/ui';
import { useEffect, useRef } from 'react';
import { CopyButton } from '../shell/copy-button.tsx';
import { fill } from '../words/fill.ts';
import { useTexts } from '../words/language.ts';
import { KEYS_TEXTS } from './keys.texts.ts';

interface MadeKeyProps {
  readonly made: { readonly name: string; readonly secret: string };
  readonly onStored: () => void;
}

/** The secret of a key that was just made: this is the only time that anybody sees it. */
export function MadeKey({ made, onStored }: MadeKeyProps) {
  const texts = useTexts(KEYS_TEXTS);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Alert role="region" kind="ok" aria-labelledby="made-key">
      <h2 id="made-key" ref={heading} tabIndex={-1}>
        {fill(texts.made, { name: made.name })}
      </h2>
      <p>{texts.madeText}</p>
      <SecretField secret={made.secret} />
      <p className="steps">
        <CopyButton text={made.secret} label={texts.copy} otherwise={texts.copyYourself} />
      </p>
      <p className="steps">
        <Button appearance="secondary" onClick={onStored}>
          {texts.hide}
        </Button>
      </p>
    </Alert>
  );
}

function SecretField({ secret }: { readonly secret: string }) {
  const texts = useTexts(KEYS_TEXTS);
  return (
    <FormField>
      <FormLabel htmlFor="secret">{texts.secret}</FormLabel>
      <TextBox
        id="secret"
        type="text"
        className="secret"
        readOnly
        value={secret}
        spellCheck={false}
        autoComplete="off"
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </FormField>
  );
}
