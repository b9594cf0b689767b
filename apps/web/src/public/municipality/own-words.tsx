import type { PageExplanation } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import { formatQuarter } from '@ijkpunt/ui';
import { municipalityTexts } from './municipality.texts.ts';

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
  // Municipalities write in Dutch, whichever language the page is read in.
  return (
    <div>
      <h4>{`${formatQuarter(quarter, language)}: ${about}`}</h4>
      <blockquote className="caution own-words" lang="nl">
        {paragraphsOf(text).map((paragraph, position) => (
          <p key={position}>{paragraph}</p>
        ))}
      </blockquote>
    </div>
  );
}

function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
