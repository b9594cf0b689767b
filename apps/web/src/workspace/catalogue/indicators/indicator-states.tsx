import type { ListedIndicatorReply } from '@ijkpunt/contract';
import { useLanguage, useTexts } from '../../words/language.ts';
import { INDICATOR_ORIGIN_WORDS, INDICATORS_TEXTS } from './indicators.texts.ts';

interface IndicatorStatesProps {
  readonly indicator: Pick<ListedIndicatorReply, 'origin' | 'hasDraft' | 'shippedIsNewer'>;
}

/** How an indicator stands: as shipped or changed, with a draft, beside something newer. */
export function IndicatorStates({ indicator }: IndicatorStatesProps) {
  const texts = useTexts(INDICATORS_TEXTS);
  const language = useLanguage();
  const { origin, hasDraft, shippedIsNewer } = indicator;
  return (
    <p className="rule-states">
      <span className={origin === 'changed' ? 'state working' : 'state'}>
        {INDICATOR_ORIGIN_WORDS[origin][language]}
      </span>
      {hasDraft ? <span className="state requested">{texts.draft}</span> : null}
      {shippedIsNewer ? <span className="state requested">{texts.shippedNewer}</span> : null}
    </p>
  );
}
