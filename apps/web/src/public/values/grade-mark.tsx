import type { IndicatorFigure } from '@ijkpunt/model';
import type { Wording } from './figure-in-words.ts';
import { reasonInWords } from './reason-in-words.ts';
import { valueTexts } from './values.texts.ts';

interface GradeReasonsProps {
  readonly value: IndicatorFigure;
  readonly name: string;
  readonly wording: Wording;
}

/** The letter B with its meaning. */
export function GradeMark({ language }: Pick<Wording, 'language'>) {
  return (
    <abbr className="grade" title={valueTexts[language].gradeB}>
      B
    </abbr>
  );
}

/** Why a value is compared with care: every small difference as a sentence. Nothing for grade A. */
export function GradeReasons({ value, name, wording }: GradeReasonsProps) {
  const { benchmark, language } = wording;
  if (value.grade === 'A') return null;
  return (
    <div className="grade-reasons">
      <p>
        <GradeMark language={language} /> {valueTexts[language].gradeBWhy}
      </p>
      <ul>
        {value.reasons.map((reason) => {
          const sentence = reasonInWords(reason, { name, benchmark, language });
          return <li key={sentence}>{sentence}</li>;
        })}
      </ul>
    </div>
  );
}
