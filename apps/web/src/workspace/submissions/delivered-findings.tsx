import type { DeliveryInFullReply } from '@ijkpunt/contract';
import { byWhatTheyAsk } from '../validation/by-what-they-ask.ts';
import { ExplainedFindings } from '../validation/explained-findings.tsx';
import { FindingSteps } from '../validation/finding-steps.tsx';
import { Notices } from '../validation/findings.tsx';
import { measureLabels } from '../validation/measure-labels.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { SUBMISSIONS_TEXTS } from './submissions.texts.ts';
import { VERSIONS_TEXTS } from './versions.texts.ts';

/** What asks for attention: oddities with what the one who delivered says about them, and notices. */
export function DeliveredFindings({ delivery }: { readonly delivery: DeliveryInFullReply }) {
  const texts = useTexts(SUBMISSIONS_TEXTS);
  const labels = measureLabels(delivery, useLanguage());
  const { explanation, notice } = byWhatTheyAsk(delivery.findings);
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{useTexts(VERSIONS_TEXTS).attention}</h2>
      {delivery.findings.length === 0 ? <p>{texts.noFindings}</p> : null}
      <FindingSteps count={explanation.length} />
      <ExplainedFindings findings={explanation} labels={labels} />
      <Notices findings={notice} labels={labels} />
    </section>
  );
}
