import { isKeptAddress } from '@ijkpunt/contract';
import { Button, CheckBox, ChoiceLabel, FormField, FormLabel, TextBox } from '@ijkpunt/ui';
import { useState, type FormEvent } from 'react';
import { useLocation } from 'react-router';
import { may } from '../../server/session.ts';
import { usePerson } from '../session/use-session.ts';
import { CopyButton } from '../shell/copy-button.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { fill } from '../words/fill.ts';
import { useTexts } from '../words/language.ts';
import { SavedViewRow } from './saved-view-row.tsx';
import { SAVED_VIEWS_TEXTS } from './saved-views.texts.ts';
import { useChangeViews, useSavedViews } from './use-saved-views.ts';
import './saved-views.css';

/** What is looked at here can be kept under a name, and what was kept is opened again. */
export function SavedViews() {
  return may(usePerson(), 'views.manage') ? <Views /> : null;
}

function Views() {
  const texts = useTexts(SAVED_VIEWS_TEXTS);
  const { data: views = [], error } = useSavedViews();
  return (
    <details className="saved-views">
      <summary>{fill(texts.summary, { count: views.length })}</summary>
      {error === null ? null : <ProblemNotice error={error} />}
      {views.length === 0 ? <p>{texts.none}</p> : null}
      <ul className="plain-list">
        {views.map((view) => (
          <SavedViewRow key={view.id} view={view} />
        ))}
      </ul>
      <SaveHere />
    </details>
  );
}

interface Naming {
  readonly name: string;
  readonly shared: boolean;
}

/** Keeps this very page, with all that was chosen on it: who gets its address, and may come here, sees the same. */
function SaveHere() {
  const texts = useTexts(SAVED_VIEWS_TEXTS);
  const { pathname, search } = useLocation();
  const { save } = useChangeViews();
  const [naming, setNaming] = useState<Naming>({ name: '', shared: false });
  const address = pathname + search;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ ...naming, address }, { onSuccess: () => setNaming({ ...naming, name: '' }) });
  };
  if (!isKeptAddress(address)) return null;
  return (
    <form className="save-here" onSubmit={submit} aria-label={texts.saveTitle}>
      <h3>{texts.saveTitle}</h3>
      {save.error === null ? null : <ProblemNotice error={save.error} />}
      <NamingFields naming={naming} onNaming={setNaming} />
      <p className="steps">
        <Button type="submit" disabled={save.isPending}>
          {texts.save}
        </Button>
        <CopyButton
          text={new URL(address, location.origin).href}
          label={texts.copy}
          otherwise={texts.copyYourself}
          appearance="secondary"
        />
      </p>
      {save.isSuccess ? <p role="status">{texts.saved}</p> : null}
    </form>
  );
}

interface NamingFieldsProps {
  readonly naming: Naming;
  readonly onNaming: (naming: Naming) => void;
}

function NamingFields({ naming, onNaming }: NamingFieldsProps) {
  const texts = useTexts(SAVED_VIEWS_TEXTS);
  return (
    <>
      <FormField>
        <FormLabel htmlFor="view-name">{texts.name}</FormLabel>
        <TextBox
          id="view-name"
          type="text"
          required
          maxLength={80}
          autoComplete="off"
          value={naming.name}
          onChange={({ currentTarget }) => onNaming({ ...naming, name: currentTarget.value })}
        />
      </FormField>
      <ChoiceLabel>
        <CheckBox
          checked={naming.shared}
          onChange={({ currentTarget }) => onNaming({ ...naming, shared: currentTarget.checked })}
        />
        {texts.share}
      </ChoiceLabel>
    </>
  );
}
