import { HOUSE_THEME, tokensOf } from '@ijkpunt/contract';
import { Alert, Button, buttonClass, type AlertKind, type ButtonAppearance } from '@ijkpunt/ui';
import type { ReactNode } from 'react';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../words/language.ts';
import { StyleChoices, StyleFields } from './style-fields.tsx';
import { StyleFigures } from './style-figures.tsx';
import { STYLE_TEXTS } from './style.texts.ts';
import './style.css';

const APPEARANCES: readonly ButtonAppearance[] = ['primary', 'secondary', 'subtle'];
const KINDS: readonly AlertKind[] = ['info', 'ok', 'warning', 'error'];
const STATES = ['plain', 'findings-open', 'refused', 'accepted'] as const;

/** Every control and building block in every state, for who builds. */
export function StylePage() {
  const texts = useTexts(STYLE_TEXTS);
  return (
    <Page title={texts.title}>
      <p className="lead">{texts.lead}</p>
      <Part id="buttons" title={texts.buttons}>
        <Buttons />
      </Part>
      <Part id="fields" title={texts.fields}>
        <StyleFields />
      </Part>
      <Part id="choices" title={texts.choices}>
        <StyleChoices />
      </Part>
      <Part id="notices" title={texts.notices}>
        {KINDS.map((kind) => (
          <Alert key={kind} kind={kind}>
            <p>
              <strong>{kind}.</strong> {texts.kinds[kind]}
            </p>
          </Alert>
        ))}
      </Part>
      <Part id="states" title={texts.states}>
        <States />
      </Part>
      <StyleFigures />
      <Part id="tokens" title={texts.colours}>
        <Tokens />
      </Part>
    </Page>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

function Part({ id, title, children }: PartProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Buttons() {
  const texts = useTexts(STYLE_TEXTS);
  return APPEARANCES.map((appearance) => (
    <p key={appearance} className="steps">
      <Button appearance={appearance}>{texts.appearances[appearance]}</Button>
      <Button appearance={appearance} disabled>
        {texts.appearances[appearance]}, {texts.disabled}
      </Button>
      <Button appearance={appearance} aria-pressed>
        {texts.appearances[appearance]}, {texts.pressed}
      </Button>
      <a className={buttonClass(appearance)} href="#buttons">
        {texts.asLink}
      </a>
    </p>
  ));
}

function States() {
  const texts = useTexts(STYLE_TEXTS);
  return (
    <>
      {STATES.map((state) => (
        <p key={state} className={`state ${state}`}>
          {texts.stateWords[state]}
        </p>
      ))}
      <p>
        <span className="mark">{texts.mark}</span> <span className="mark invented">{texts.invented}</span>
      </p>
    </>
  );
}

/** What a theme sets, with a piece of each colour. */
function Tokens() {
  const texts = useTexts(STYLE_TEXTS);
  return (
    <ul className="plain-list" aria-label={texts.token}>
      {Object.keys(tokensOf(HOUSE_THEME))
        .filter((token) => token.includes('color'))
        .map((token) => (
          <li key={token}>
            <span className="swatch" style={{ background: `var(${token})` }} aria-hidden="true" />{' '}
            <code>{token}</code>
          </li>
        ))}
    </ul>
  );
}
