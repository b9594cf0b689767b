import type { Indicator, Language } from '@ijkpunt/model';
import { valueTexts } from '../values/values.texts.ts';

interface IndicatorHeadProps {
  readonly indicator: Pick<Indicator, 'label' | 'explanation' | 'direction'>;
  readonly language: Language;
  /** The heading that fits where it stands: the first of its own page, a lower one in a preview. */
  readonly as?: 'h1' | 'h3';
}

/** What an indicator is called, what it is in one sentence, and what is better. */
export function IndicatorHead({ indicator, language, as: Heading = 'h1' }: IndicatorHeadProps) {
  return (
    <>
      <Heading>{indicator.label[language]}</Heading>
      <p className="lead">{indicator.explanation[language]}</p>
      <p>{valueTexts[language].direction[indicator.direction]}</p>
    </>
  );
}
