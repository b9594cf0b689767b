import type { ProfileQuestionReply } from '@ijkpunt/contract';
import { useLanguage, useTexts } from '../words/language.ts';
import { VALIDATION_TEXTS } from './validation.texts.ts';

interface ProfileQuestionProps {
  readonly question: ProfileQuestionReply;
  readonly answer: string | undefined;
  readonly onAnswer: (code: string) => void;
}

/** One question about the definition, and what the chosen answer does to the comparison. */
export function ProfileQuestion({ question, answer, onAnswer }: ProfileQuestionProps) {
  const texts = useTexts(VALIDATION_TEXTS);
  const language = useLanguage();
  const grade = question.answers.find(({ code }) => code === answer)?.grade ?? 'A';
  return (
    <fieldset id={`profile-${question.code}`} tabIndex={-1}>
      <legend>{question.question[language]}</legend>
      {question.answers.map(({ code, label }) => (
        <label key={code} className="choice">
          <input
            type="radio"
            name={question.code}
            value={code}
            checked={code === answer}
            onChange={() => onAnswer(code)}
          />
          <span>
            {label[language]}
            {code === question.standard ? <span className="mark">{texts.standard}</span> : null}
          </span>
        </label>
      ))}
      <p className={`small grade-${grade.toLowerCase()}`} role="status">
        {texts.consequences[grade]}
      </p>
    </fieldset>
  );
}
