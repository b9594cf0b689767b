import type { IndicatorInCatalogueReply } from '@ijkpunt/contract';
import { useLanguage, useTexts } from '../../words/language.ts';
import { INDICATORS_TEXTS } from './indicators.texts.ts';

/** The measures above and below the line with their definitions: to read alone. */
export function MadeOf({
  indicator: { indicator, measures },
}: {
  readonly indicator: IndicatorInCatalogueReply;
}) {
  const texts = useTexts(INDICATORS_TEXTS);
  const { numerator, denominator } = indicator;
  const isMean = denominator?.taken === 'mean-of-opening-and-closing';
  const of = (codes: readonly string[]) => measures.filter(({ code }) => codes.includes(code));
  return (
    <section aria-labelledby="made-of">
      <h2 id="made-of">{texts.madeOf}</h2>
      <p className="small">{texts.madeOfHint}</p>
      <h3>{texts.above}</h3>
      <MeasureList measures={of(numerator)} />
      {denominator === undefined ? null : (
        <>
          <h3>{isMean ? `${texts.below}: ${texts.onMean}` : texts.below}</h3>
          <MeasureList measures={of(denominator.measures)} />
        </>
      )}
    </section>
  );
}

function MeasureList({ measures }: Pick<IndicatorInCatalogueReply, 'measures'>) {
  const language = useLanguage();
  return (
    <ul className="plain-list">
      {measures.map(({ code, label, definition }) => (
        <li key={code}>
          <span className="code">{code}</span> <strong>{label[language]}</strong>: {definition[language]}
        </li>
      ))}
    </ul>
  );
}
