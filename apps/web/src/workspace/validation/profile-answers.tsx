import type { ProfileQuestionReply } from '@ijkpunt/contract';
import { useLanguage, useTexts } from '../words/language.ts';
import { draftOf, placesIn, type Asked } from './profile-draft.ts';
import { VALIDATION_TEXTS } from './validation.texts.ts';
import './profile.css';

interface ProfileAnswersProps {
  readonly asked: Asked;
  readonly profile: Readonly<Record<string, string>>;
}

/** The answers about definitions, to read; with what each does to the comparison, and per group where these differ. */
export function ProfileAnswers({ asked, profile }: ProfileAnswersProps) {
  const language = useLanguage();
  const draft = draftOf(profile, asked);
  const places = placesIn(draft, asked);
  return (
    <dl className="answers">
      {asked.profileQuestions.map((question) => (
        <div key={question.code}>
          <dt>{question.question[language]}</dt>
          {places
            .filter((place) => place.question === question)
            .map(({ key, group }) => (
              <dd key={key}>
                {group === undefined ? null : <span className="group">{group.label[language]}: </span>}
                <Answer question={question} code={draft.answers[key]} />
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}

interface AnswerProps {
  readonly question: ProfileQuestionReply;
  readonly code: string | undefined;
}

function Answer({ question: { answers, standard }, code }: AnswerProps) {
  const texts = useTexts(VALIDATION_TEXTS);
  const language = useLanguage();
  const answer = answers.find((known) => known.code === code);
  return (
    <>
      {answer?.label[language] ?? texts.noAnswer}
      {answer?.code === standard ? <span className="mark">{texts.standard}</span> : null}
      {answer === undefined || answer.grade === 'A' ? null : (
        <span className={`part grade-${answer.grade.toLowerCase()}`}>{texts.consequences[answer.grade]}</span>
      )}
    </>
  );
}
