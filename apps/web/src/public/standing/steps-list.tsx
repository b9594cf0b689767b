import type { ExplainStep } from '@ijkpunt/model';
import type { Manner } from './amounts.ts';
import { stepInWords, type NameOf } from './steps-in-words.ts';
import { STEPS_TEXTS } from './steps.texts.ts';

interface StepsListProps {
  readonly steps: readonly ExplainStep[];
  readonly manner: Manner;
  readonly nameOf: NameOf;
  /** What is explained, for whoever hears the heading by itself. */
  readonly about: string;
  readonly year?: boolean;
}

/** A calculation to follow with a calculator, closed until somebody asks for it. */
export function StepsList({ steps, manner, nameOf, about, year = false }: StepsListProps) {
  const { heading, yearHeading } = STEPS_TEXTS[manner.language];
  if (steps.length === 0) return null;
  return (
    <details className="steps">
      <summary>
        {year ? yearHeading : heading}
        <span className="unseen">: {about}</span>
      </summary>
      <ol>
        {steps.map((step) => {
          const words = stepInWords(step, manner, nameOf);
          return <li key={words}>{words}</li>;
        })}
      </ol>
    </details>
  );
}
