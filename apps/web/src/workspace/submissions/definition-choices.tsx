import type { DeliveryInFullReply } from '@ijkpunt/contract';
import { Alert } from '@ijkpunt/ui';
import { ProfileAnswers } from '../validation/profile-answers.tsx';
import { Term } from '../shell/term.tsx';
import { fill } from '../words/fill.ts';
import { quarterInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { changedChoices, type ChangedChoice } from './changed-choices.ts';
import { useChanges } from './use-versions.ts';
import { useDelivery } from './use-submissions.ts';
import { VERSIONS_TEXTS } from './versions.texts.ts';

interface DefinitionChoicesProps {
  readonly delivery: DeliveryInFullReply;
  readonly against: string | undefined;
}

/** How was counted, with what was counted otherwise before: that breaks a series. */
export function DefinitionChoices({ delivery, against }: DefinitionChoicesProps) {
  const texts = useTexts(VERSIONS_TEXTS);
  const other = useChanges(delivery.id, against).data?.against;
  const before = useDelivery(other?.id).data;
  return (
    <section aria-labelledby="profile">
      <h2 id="profile">{texts.choices}</h2>
      <Term code="definitions" />
      {before === undefined ? null : <Changed delivery={delivery} before={before} />}
      <ProfileAnswers asked={delivery} profile={delivery.profile} />
    </section>
  );
}

interface ChangedProps {
  readonly delivery: Pick<DeliveryInFullReply, 'profile' | 'profileQuestions' | 'measureGroups'>;
  readonly before: Pick<DeliveryInFullReply, 'profile' | 'quarter' | 'version'>;
}

/** The choices that differ from those of another delivery. */
export function Changed({ delivery, before }: ChangedProps) {
  const texts = useTexts(VERSIONS_TEXTS);
  const language = useLanguage();
  const changed = changedChoices(delivery, before.profile, delivery.profile);
  const count = changed.length;
  const then = { quarter: quarterInWords(before.quarter, language), version: before.version };
  if (count === 0) return <p>{fill(texts.choicesSame, then)}</p>;
  return (
    <Alert kind="warning">
      <p>{fill(count === 1 ? texts.choiceChanged : texts.choicesChanged, { count, ...then })}</p>
      <ul>
        {changed.map((choice) => (
          <Choice key={`${choice.question.code}@${choice.group?.code ?? ''}`} choice={choice} />
        ))}
      </ul>
    </Alert>
  );
}

function Choice({ choice: { question, group, was, is } }: { readonly choice: ChangedChoice }) {
  const texts = useTexts(VERSIONS_TEXTS);
  const language = useLanguage();
  const labelOf = (code: string | undefined): string =>
    question.answers.find((answer) => answer.code === code)?.label[language] ?? texts.noAnswer;
  return (
    <li>
      {question.question[language]} {group === undefined ? null : `${group.label[language]}: `}
      <strong>{labelOf(is)}</strong> <span className="mark">{texts.changed}</span>
      <span className="note">{fill(texts.wasBefore, { answer: labelOf(was) })}</span>
    </li>
  );
}
