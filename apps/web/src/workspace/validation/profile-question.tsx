import type { ProfileQuestionReply } from '@ijkpunt/contract';
import { answerKey } from '@ijkpunt/model';
import { Button, ChoiceLabel, RadioButton } from '@ijkpunt/ui';
import { useLanguage, useTexts } from '../words/language.ts';
import { fieldOfAnswer, groupsOf, type Asked, type ProfileDraft } from './profile-draft.ts';
import { VALIDATION_TEXTS } from './validation.texts.ts';

interface ProfileQuestionProps {
  readonly question: ProfileQuestionReply;
  readonly asked: Asked;
  readonly draft: ProfileDraft;
  readonly onAnswer: (key: string, code: string) => void;
  readonly onToggle: () => void;
}

/** One question about the definition: answered once, or for each group of measures apart. */
export function ProfileQuestion({ question, asked, draft, onAnswer, onToggle }: ProfileQuestionProps) {
  const texts = useTexts(VALIDATION_TEXTS);
  const language = useLanguage();
  const { code } = question;
  const field = fieldOfAnswer(code);
  const groups = groupsOf(code, asked);
  const apart = draft.apart.has(code);
  const choice = (key: string) => (
    <Choice question={question} name={key} answer={draft.answers[key]} onAnswer={onAnswer} />
  );
  return (
    <fieldset id={field} tabIndex={-1}>
      <legend id={`${field}-asked`}>{question.question[language]}</legend>
      {apart ? null : choice(code)}
      {(apart ? groups : []).map((group) => (
        <fieldset
          key={group.code}
          id={fieldOfAnswer(answerKey(code, group.code))}
          className="for-group"
          tabIndex={-1}
        >
          <legend>{group.label[language]}</legend>
          {choice(answerKey(code, group.code))}
        </fieldset>
      ))}
      {groups.length === 0 ? null : (
        <Button appearance="subtle" aria-describedby={`${field}-asked`} onClick={onToggle}>
          {apart ? texts.alikeForAll : texts.differsPerGroup}
        </Button>
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly question: ProfileQuestionReply;
  /** The place that is answered. */
  readonly name: string;
  readonly answer: string | undefined;
  readonly onAnswer: (key: string, code: string) => void;
}

/** The answers to choose from, and what the chosen one does to the comparison. */
function Choice({ question, name, answer, onAnswer }: ChoiceProps) {
  const texts = useTexts(VALIDATION_TEXTS);
  const language = useLanguage();
  const grade = question.answers.find(({ code }) => code === answer)?.grade ?? 'A';
  return (
    <>
      {question.answers.map(({ code, label }) => (
        <ChoiceLabel key={code}>
          <RadioButton
            name={name}
            value={code}
            checked={code === answer}
            onChange={() => onAnswer(name, code)}
          />
          <span>
            {label[language]}
            {code === question.standard ? <span className="mark">{texts.standard}</span> : null}
          </span>
        </ChoiceLabel>
      ))}
      <p className={`small grade-${grade.toLowerCase()}`} role="status">
        {texts.consequences[grade]}
      </p>
    </>
  );
}
