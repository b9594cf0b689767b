import { EXAMPLE_THEMES, HOUSE_THEME, MODES, type Theme, type ThemeReply } from '@ijkpunt/contract';
import { Alert, Button } from '@ijkpunt/ui';
import { useState } from 'react';
import { usePerson } from '../../session/use-session.ts';
import { Answer } from '../../shell/answer.tsx';
import { Page } from '../../shell/page.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { fill } from '../../words/fill.ts';
import { momentInWords } from '../../words/in-words.ts';
import { useLanguage, useTexts } from '../../words/language.ts';
import '../organisations.css';
import { ColourFields, ShapeFields } from './theme-fields.tsx';
import { isSame, outcomeOf, shortcomings } from './theme-draft.ts';
import { ThemePreview } from './theme-preview.tsx';
import { THEME_TEXTS } from './theme.texts.ts';
import { useRemoveTheme, useSaveTheme, useTheme } from './use-theme.ts';

/** Where an administrator chooses the colours of the organisation. */
export function ThemePage() {
  const texts = useTexts(THEME_TEXTS);
  return (
    <Page title={texts.title} above={usePerson().organisation.name}>
      <p className="lead">{texts.lead}</p>
      <p>{texts.where}</p>
      <Answer of={useTheme()}>{(kept) => <ThemeForm kept={kept} />}</Answer>
    </Page>
  );
}

function ThemeForm({ kept }: { readonly kept: ThemeReply }) {
  const texts = useTexts(THEME_TEXTS);
  const worn = kept.theme ?? HOUSE_THEME;
  const [theme, setTheme] = useState<Theme>(worn);
  const { save, remove, busy, error, said } = useChanges(setTheme);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save(theme);
      }}
    >
      <Since kept={kept} />
      <Beginnings onChoose={setTheme} />
      <section aria-labelledby="colours">
        <h2 id="colours">{texts.colours}</h2>
        <ColourFields theme={theme} onChange={setTheme} />
        <ShapeFields theme={theme} onChange={setTheme} />
      </section>
      <Previews theme={theme} />
      <Legibility theme={theme} />
      {error === null ? null : <ProblemNotice error={error} />}
      <p className="steps">
        <Button type="submit" disabled={busy !== undefined}>
          {busy === 'saving' ? texts.busy : texts.save}
        </Button>
        {kept.theme === undefined ? null : (
          <Button appearance="secondary" disabled={busy !== undefined} onClick={remove}>
            {texts.remove}
          </Button>
        )}
      </p>
      <p role="status">{said !== undefined && isSame(theme, worn) ? texts[said] : ''}</p>
    </form>
  );
}

/** Saves and removes; what is said is of the last of the two. */
function useChanges(onRemoved: (theme: Theme) => void) {
  const saving = useSaveTheme();
  const removing = useRemoveTheme();
  const save = (theme: Theme) => {
    removing.reset();
    saving.mutate(theme);
  };
  const remove = () => {
    saving.reset();
    removing.mutate(undefined, { onSuccess: () => onRemoved(HOUSE_THEME) });
  };
  return { save, remove, ...outcomeOf(saving, removing) };
}

function Since({ kept: { changedBy, changedAt } }: { readonly kept: ThemeReply }) {
  const texts = useTexts(THEME_TEXTS);
  const language = useLanguage();
  if (changedBy === undefined || changedAt === undefined) return null;
  return (
    <p className="small">
      {fill(texts.since, { name: changedBy, time: momentInWords(changedAt, language) })}
    </p>
  );
}

function Beginnings({ onChoose }: { readonly onChoose: (theme: Theme) => void }) {
  const texts = useTexts(THEME_TEXTS);
  const all = [
    { name: texts.house, theme: HOUSE_THEME },
    ...Object.entries(EXAMPLE_THEMES).map(([key, theme]) => ({
      name: texts.examples[key as keyof typeof EXAMPLE_THEMES],
      theme,
    })),
  ];
  return (
    <section aria-labelledby="begin">
      <h2 id="begin">{texts.begin}</h2>
      <p>{texts.beginLead}</p>
      <p className="steps">
        {all.map(({ name, theme }) => (
          <Button key={name} appearance="secondary" onClick={() => onChoose(theme)}>
            {name}
          </Button>
        ))}
      </p>
    </section>
  );
}

function Previews({ theme }: { readonly theme: Theme }) {
  const texts = useTexts(THEME_TEXTS);
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{texts.preview}</h2>
      <div className="theme-previews">
        {MODES.map((mode) => (
          <div key={mode}>
            <h3>{texts.modes[mode]}</h3>
            <ThemePreview theme={theme} mode={mode} />
          </div>
        ))}
      </div>
    </section>
  );
}

/** What cannot be read, said while choosing: it would be refused. */
function Legibility({ theme }: { readonly theme: Theme }) {
  const texts = useTexts(THEME_TEXTS);
  const language = useLanguage();
  const lacking = shortcomings(theme, texts, new Intl.NumberFormat(language, { maximumFractionDigits: 1 }));
  return (
    <Alert kind={lacking.length === 0 ? 'ok' : 'error'} role="status">
      <p>{lacking.length === 0 ? texts.legible : <strong>{texts.notLegible}</strong>}</p>
      {lacking.length === 0 ? null : (
        <ul>
          {lacking.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
