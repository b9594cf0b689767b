import type { PageExplanation } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import { formatQuarter } from '@ijkpunt/ui';
import { municipalityTexts } from './municipality.texts.ts';
import { OwnText } from './own-text.tsx';

interface OwnWordsProps {
  readonly id: string;
  readonly name: string;
  readonly explanations: readonly PageExplanation[];
  readonly language: Language;
}

/** What the municipality says about its figures, marked as its own words; nothing when it said nothing. */
export function OwnWords({ id, name, explanations, language }: OwnWordsProps) {
  if (explanations.length === 0) return null;
  const text = municipalityTexts[language].ownWords;
  return (
    <section className="indicator" aria-labelledby={id}>
      <h3 id={id}>{text.title}</h3>
      <p className="explanation">{text.lead(name)}</p>
      {explanations.map((explanation, position) => (
        <Explanation key={position} explanation={explanation} language={language} />
      ))}
    </section>
  );
}

interface ExplanationProps {
  readonly explanation: PageExplanation;
  readonly language: Language;
}

function Explanation({ explanation: { quarter, measure, text }, language }: ExplanationProps) {
  const about = measure?.[language] ?? municipalityTexts[language].ownWords.whole;
  return (
    <div>
      <h4>{`${formatQuarter(quarter, language)}: ${about}`}</h4>
      <OwnText text={text} />
    </div>
  );
}
