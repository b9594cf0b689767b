import type { SavedViewReply } from '@ijkpunt/contract';
import { Button, FormLabel, TextBox } from '@ijkpunt/ui';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { AskFirst } from '../shell/ask-first.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { fill } from '../words/fill.ts';
import { useTexts } from '../words/language.ts';
import { SAVED_VIEWS_TEXTS } from './saved-views.texts.ts';
import { useChangeViews } from './use-saved-views.ts';

interface SavedViewRowProps {
  readonly view: SavedViewReply;
}

/** One view: opened by its name; one's own is renamed, shared and removed too. */
export function SavedViewRow({ view }: SavedViewRowProps) {
  const texts = useTexts(SAVED_VIEWS_TEXTS);
  const [renaming, setRenaming] = useState(false);
  if (renaming) return <Rename view={view} onDone={() => setRenaming(false)} />;
  return (
    <li className="saved-view">
      <Link to={view.address}>{view.name}</Link>
      {view.own ? null : <span className="small">{fill(texts.of, { name: view.savedBy })}</span>}
      {view.own && view.shared ? <span className="small">{texts.isShared}</span> : null}
      {view.own ? <Actions view={view} onRename={() => setRenaming(true)} /> : null}
    </li>
  );
}

function Actions({ view, onRename }: SavedViewRowProps & { readonly onRename: () => void }) {
  const { id, name, shared } = view;
  const texts = useTexts(SAVED_VIEWS_TEXTS);
  const { change, remove } = useChangeViews();
  const error = change.error ?? remove.error;
  return (
    <span className="steps">
      <Button appearance="secondary" aria-label={fill(texts.renameOf, { name })} onClick={onRename}>
        {texts.rename}
      </Button>
      <Button
        appearance="secondary"
        aria-label={fill(shared ? texts.unshareOf : texts.shareOf, { name })}
        disabled={change.isPending}
        onClick={() => change.mutate({ id, name, shared: !shared })}
      >
        {shared ? texts.unshare : texts.shareNow}
      </Button>
      <AskFirst
        busy={remove.isPending}
        button={texts.remove}
        label={fill(texts.removeOf, { name })}
        title={fill(texts.removeTitle, { name })}
        text={texts.removeText}
        no={texts.keep}
        onConfirm={() => remove.mutate(id)}
      />
      {error === null ? null : <ProblemNotice error={error} />}
    </span>
  );
}

function Rename({ view, onDone }: SavedViewRowProps & { readonly onDone: () => void }) {
  const texts = useTexts(SAVED_VIEWS_TEXTS);
  const { change } = useChangeViews();
  const [name, setName] = useState(view.name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate({ id: view.id, name, shared: view.shared }, { onSuccess: onDone });
  };
  return (
    <li>
      <form className="saved-view" onSubmit={submit}>
        {change.error === null ? null : <ProblemNotice error={change.error} />}
        <FormLabel htmlFor={`view-${view.id}`}>{texts.newName}</FormLabel>
        <TextBox
          id={`view-${view.id}`}
          type="text"
          required
          maxLength={80}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button type="submit" disabled={change.isPending}>
          {texts.save}
        </Button>
        <Button appearance="secondary" onClick={onDone}>
          {texts.cancel}
        </Button>
      </form>
    </li>
  );
}
