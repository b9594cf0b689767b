import type { PageBenchmark } from '@ijkpunt/contract';
import type { Indicator, Language } from '@ijkpunt/model';
import { measureLabel } from '../values/figure-in-words.ts';
import { questionOf } from '../values/reason-in-words.ts';
import { indicatorTexts } from './indicator.texts.ts';

interface DefinitionProps {
  readonly wording: {
    readonly indicator: Indicator;
    readonly benchmark: Pick<PageBenchmark, 'measures' | 'profileQuestions' | 'measureGroups'>;
    readonly language: Language;
  };
}

/** What is divided by what, what must be answered alike, and what the figure does not say. */
export function Definition({ wording }: DefinitionProps) {
  const { indicator, language } = wording;
  const text = indicatorTexts[language];
  const named = (codes: readonly string[]): string =>
    codes.map((code) => measureLabel(code, wording)).join(' + ');
  const { denominator } = indicator;
  return (
    <div className="definition">
      <h3>{text.definition}</h3>
      <dl>
        <dt>{denominator === undefined ? text.counted : text.above}</dt>
        <dd>{named(indicator.numerator)}</dd>
        {denominator && (
          <>
            <dt>{text.below}</dt>
            <dd>
              {named(denominator.measures)} (
              {denominator.taken === 'same-period' ? text.samePeriod : text.mean})
            </dd>
          </>
        )}
      </dl>
      {indicator.profileQuestions.length > 0 && <p>{text.mustMatch}</p>}
      <ul>
        {indicator.profileQuestions.map((code) => (
          <li key={code}>{questionOf(code, wording).words}</li>
        ))}
      </ul>
      <p className="caution">
        <strong>{text.caution}</strong> {indicator.caution[language]}
      </p>
    </div>
  );
}
