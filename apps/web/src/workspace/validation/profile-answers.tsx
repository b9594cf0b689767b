import type { ProfileQuestionReply } from '@ijkpunt/contract';
import { useLanguage, useTexts } from '../words/language.ts';
import { VALIDATION_TEXTS } from './validation.texts.ts';

interface ProfileAnswersProps {
  readonly questions: readonly ProfileQuestionReply[];
  readonly profile: Readonly<Record<string, string>>;
}

/** The answers about definitions, to read; with what each does to the comparison. */
export function ProfileAnswers({ questions, profile }: ProfileAnswersProps) {
  const texts = useTexts(VALIDATION_TEXTS);
  const language = useLanguage();
  return (
    <dl className="answers">
      {questions.map(({ code, question, answers, standard }) => {
        const answer = answers.find((known) => known.code === profile[code]);
        return (
          <div key={code}>
            <dt>{question[language]}</dt>
            <dd>
              {answer?.label[language] ?? texts.noAnswer}
              {answer?.code === standard ? <span className="mark">{texts.standard}</span> : null}
              {answer === undefined || answer.grade === 'A' ? null : (
                <span className={`part grade-${answer.grade.toLowerCase()}`}>
                  {texts.consequences[answer.grade]}
                </span>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
