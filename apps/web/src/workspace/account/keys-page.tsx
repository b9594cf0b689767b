import { usePerson } from '../session/use-session.ts';
import { Answer } from '../shell/answer.tsx';
import { Page } from '../shell/page.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { useTexts } from '../words/language.ts';
import { KeyList } from './key-list.tsx';
import { KEYS_TEXTS } from './keys.texts.ts';
import { MadeKey } from './made-key.tsx';
import { NewKeyForm } from './new-key-form.tsx';
import { useKeys, useMakeKey, useReplaceKey } from './use-keys.ts';
import './account.css';

/** The keys with which programs of the organisation deliver. */
export function KeysPage() {
  const texts = useTexts(KEYS_TEXTS);
  const making = useMakeKey();
  const replacing = useReplaceKey();
  const made = making.data ?? replacing.data;
  const onStored = () => {
    making.reset();
    replacing.reset();
  };
  return (
    <Page title={texts.title} above={usePerson().organisation.name}>
      <p className="lead">{texts.lead}</p>
      {replacing.isError ? <ProblemNotice error={replacing.error} /> : null}
      {made === undefined ? (
        <NewKeyForm busy={making.isPending} error={making.error} onMake={(wanted) => making.mutate(wanted)} />
      ) : (
        <MadeKey made={made} onStored={onStored} />
      )}
      <h2>{texts.keys}</h2>
      <Answer of={useKeys()}>
        {(keys) => <KeyList keys={keys} now={new Date()} onReplace={replacing.mutate} />}
      </Answer>
    </Page>
  );
}
