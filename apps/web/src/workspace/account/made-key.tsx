import { Alert, Button, FormField, FormLabel, TextBox } from '@ijkpunt/ui';
import { useEffect, useRef, useState } from 'react';
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
      <CopyButton secret={made.secret} />
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

function CopyButton({ secret }: { readonly secret: string }) {
  const texts = useTexts(KEYS_TEXTS);
  const [copying, setCopying] = useState<'copied' | 'notCopied'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret);
      setCopying('copied');
    } catch {
      // A browser without a clipboard, or that was told no, leaves the copying to hand and eye.
      setCopying('notCopied');
    }
  };
  return (
    <p className="steps">
      <Button onClick={() => void copy()}>{texts.copy}</Button>
      <span role="status">{copying === undefined ? '' : texts[copying]}</span>
    </p>
  );
}
