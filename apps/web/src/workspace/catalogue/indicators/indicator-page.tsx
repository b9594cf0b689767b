import type { IndicatorInCatalogueReply } from '@ijkpunt/contract';
import { Alert } from '@ijkpunt/ui';
import { Link, useParams } from 'react-router';
import { may } from '../../../server/session.ts';
import { usePerson } from '../../session/use-session.ts';
import { Answer } from '../../shell/answer.tsx';
import { BenchmarkName } from '../../shell/benchmark-name.tsx';
import { Page } from '../../shell/page.tsx';
import { useLanguage, useTexts } from '../../words/language.ts';
import { ChangeIndicator } from './change-indicator.tsx';
import { IndicatorChanges } from './indicator-changes.tsx';
import { IndicatorDraft } from './indicator-draft.tsx';
import { IndicatorStates } from './indicator-states.tsx';
import { IndicatorVersions } from './indicator-versions.tsx';
import { INDICATORS_TEXTS } from './indicators.texts.ts';
import { MadeOf } from './made-of.tsx';
import { useIndicator } from './use-catalogue.ts';

/** One indicator: how it stands, its draft with what that changes, the form, what it is made of, and its versions. */
export function IndicatorPage() {
  const { benchmark = '', indicator: code = '' } = useParams();
  const texts = useTexts(INDICATORS_TEXTS);
  const indicator = useIndicator({ benchmark, code });
  const language = useLanguage();
  const known = indicator.data;
  const title = known === undefined ? texts.title : `${code} ${known.atWork.label[language]}`;
  const above = known === undefined ? undefined : <BenchmarkName benchmark={known.benchmark} />;
  return (
    <Page title={title} above={above}>
      <p>
        <Link to="/beheer/catalogus">{texts.toCatalogue}</Link>
      </p>
      <Answer of={indicator}>{(found) => <Known indicator={found} />}</Answer>
    </Page>
  );
}

function Known({ indicator }: { readonly indicator: IndicatorInCatalogueReply }) {
  const texts = useTexts(INDICATORS_TEXTS);
  const language = useLanguage();
  const mayWrite = may(usePerson(), 'catalogue.manage');
  return (
    <>
      <p className="lead">{indicator.atWork.explanation[language]}</p>
      <IndicatorStates indicator={indicator} />
      <NewerShipped indicator={indicator} />
      <IndicatorDraft indicator={indicator} mayWrite={mayWrite} />
      {mayWrite ? <ChangeIndicator indicator={indicator} /> : <p className="small">{texts.readOnly}</p>}
      <MadeOf indicator={indicator} />
      <IndicatorVersions indicator={indicator} mayWrite={mayWrite} />
    </>
  );
}

/** What is shipped was changed since the version at work was written: that stays, and is looked at once more. */
function NewerShipped({ indicator }: { readonly indicator: IndicatorInCatalogueReply }) {
  const texts = useTexts(INDICATORS_TEXTS);
  const { shippedBefore, shipped, benchmark } = indicator;
  if (shippedBefore === undefined) return null;
  return (
    <Alert role="region" kind="warning" aria-labelledby="newer">
      <h2 id="newer">{texts.shippedNewerTitle}</h2>
      <p>{texts.shippedNewerText}</p>
      <IndicatorChanges before={shippedBefore} after={shipped} questions={benchmark.profileQuestions} />
    </Alert>
  );
}
