import type { DeliveryInFullReply } from '@ijkpunt/contract';
import { useSearchParams } from 'react-router';
import { FiguresRead } from '../validation/figures-read.tsx';
import { ChangesSection } from './changes-section.tsx';
import { AGAINST } from './compare-form.tsx';
import { Decision } from './decision.tsx';
import { DefinitionChoices } from './definition-choices.tsx';
import { DeliveredFindings } from './delivered-findings.tsx';
import { PreviewSection } from './preview-section.tsx';
import { ReopenPanel } from './reopen-panel.tsx';
import { Story } from './story.tsx';
import { VersionsSection } from './versions-section.tsx';

/** A delivery in the order in which somebody decides: who, what is odd, what changed, what will show, how was counted. */
export function DeliveryContents({ delivery }: { readonly delivery: DeliveryInFullReply }) {
  const [search] = useSearchParams();
  const against = search.get(AGAINST) ?? undefined;
  return (
    <>
      <Story delivery={delivery} />
      <DeliveredFindings delivery={delivery} />
      <ChangesSection delivery={delivery} against={against} />
      <PreviewSection delivery={delivery} />
      <DefinitionChoices delivery={delivery} against={against} />
      <FiguresRead observations={delivery.observations} folded />
      <Decision delivery={delivery} />
      <ReopenPanel delivery={delivery} />
      <VersionsSection delivery={delivery} against={against} />
    </>
  );
}
