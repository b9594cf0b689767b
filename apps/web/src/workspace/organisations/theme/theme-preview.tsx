import { tokensOf, type Mode, type Theme } from '@ijkpunt/contract';
import { Alert, Button, FormField, FormLabel, TextBox } from '@ijkpunt/ui';
import { useId, type CSSProperties } from 'react';
import { useTexts } from '../../words/language.ts';
import { THEME_TEXTS } from './theme.texts.ts';

/** A piece of a page as it would look, in one way of looking. It is a picture: nothing in it does anything. */
export function ThemePreview({ theme, mode }: { readonly theme: Theme; readonly mode: Mode }) {
  const texts = useTexts(THEME_TEXTS);
  const id = useId();
  const worn = { ...tokensOf(theme), colorScheme: mode } as CSSProperties;
  return (
    <div className="themed theme-preview" style={worn} inert>
      <div className="panel">
        <h4>{texts.previewHead}</h4>
        <p>
          {texts.previewText} <a href="/methode">{texts.previewLink}</a>
        </p>
        <Alert kind="warning">
          <p>{texts.previewNotice}</p>
        </Alert>
        <FormField>
          <FormLabel htmlFor={id}>{texts.previewField}</FormLabel>
          <TextBox id={id} type="text" defaultValue={texts.previewValue} />
        </FormField>
        <p className="steps">
          <Button>{texts.previewButton}</Button>
          <Button appearance="secondary">{texts.previewOther}</Button>
        </p>
      </div>
    </div>
  );
}
