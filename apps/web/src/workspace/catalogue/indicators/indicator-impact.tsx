import type { IndicatorInCatalogueReply, IndicatorSettingsReply } from '@ijkpunt/contract';
import { meansTheSame } from '@ijkpunt/model';
import { Alert } from '@ijkpunt/ui';
import { fill } from '../../words/fill.ts';
import { momentInWords, numberInWords } from '../../words/in-words.ts';
import { useLanguage, useTexts } from '../../words/language.ts';
import { impactInWords } from './impact-in-words.ts';
import { IMPACT_TEXTS } from './impact.texts.ts';

interface IndicatorImpactProps {
  readonly indicator: IndicatorInCatalogueReply;
  readonly draft: IndicatorSettingsReply;
}

/** What the draft changes, as it was counted; or that it is being counted, or has to be again. */
export function IndicatorImpact({ indicator, draft }: IndicatorImpactProps) {
  const texts = useTexts(IMPACT_TEXTS);
  const { weighing } = indicator;
  if (weighing === undefined) return null;
  if (!weighing.ofDraft)
    return (
      <Alert kind="warning">
        <p>{texts.changed}</p>
      </Alert>
    );
  if (weighing.state === 'requested')
    return (
      <div className="progress">
        <p role="status" aria-live="polite">
          {texts.counting}
        </p>
        <progress aria-label={texts.title} />
      </div>
    );
  if (weighing.result === undefined)
    return (
      <Alert kind="error" role="alert">
        <p>{texts.failed}</p>
      </Alert>
    );
  return <Counted indicator={indicator} draft={draft} result={weighing.result} at={weighing.doneAt ?? ''} />;
}

interface CountedProps extends IndicatorImpactProps {
  readonly result: NonNullable<NonNullable<IndicatorInCatalogueReply['weighing']>['result']>;
  readonly at: string;
}

function Counted({ indicator, draft, result, at }: CountedProps) {
  const texts = useTexts(IMPACT_TEXTS);
  const language = useLanguage();
  const { atWork, benchmark } = indicator;
  const { comparisons, quarters } = result;
  const said = impactInWords(result, { language, questions: benchmark.profileQuestions });
  return (
    <>
      <h3>{texts.title}</h3>
      <ul role="status">
        {said.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        <li>{meansTheSame(atWork, draft) ? texts.noRecompute : texts.recompute}</li>
      </ul>
      <p className="small">
        {fill(texts.countedAt, {
          moment: momentInWords(at, language),
          comparisons: comparisons === 0 ? '' : numberInWords(comparisons, language),
          quarters: numberInWords(quarters, language),
        })}
      </p>
    </>
  );
}
