import type { IndicatorInCatalogueReply, IndicatorSettingsReply } from '@ijkpunt/contract';
import { Alert, Button } from '@ijkpunt/ui';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { fill } from '../../words/fill.ts';
import { momentInWords } from '../../words/in-words.ts';
import { useLanguage, useTexts } from '../../words/language.ts';
import { IndicatorChanges } from './indicator-changes.tsx';
import { IndicatorImpact } from './indicator-impact.tsx';
import { IndicatorPreview } from './indicator-preview.tsx';
import { INDICATORS_TEXTS } from './indicators.texts.ts';
import { useActivate, useDropDraft, useWeigh } from './use-catalogue.ts';

interface IndicatorDraftProps {
  readonly indicator: IndicatorInCatalogueReply;
  readonly mayWrite: boolean;
}

/**
 * The draft of an indicator: how it will look, what is otherwise, what that changes, and what can be done with it. What was
 * saved or put to work takes the focus, for the button that did it may be gone.
 */
export function IndicatorDraft({ indicator, mayWrite }: IndicatorDraftProps) {
  const texts = useTexts(INDICATORS_TEXTS);
  const activating = useActivate({ benchmark: indicator.benchmark.slug, code: indicator.code });
  const { draft } = indicator;
  const madeAt = indicator.versions.find(({ state }) => state === 'draft')?.madeAt;
  const box = useRef<HTMLDivElement>(null);
  const shown = useRef(madeAt);
  useEffect(() => {
    if (shown.current !== madeAt) box.current?.focus();
    shown.current = madeAt;
  }, [madeAt]);
  return (
    <div className="rule-draft" ref={box} tabIndex={-1}>
      {activating.isError ? <ProblemNotice error={activating.error} /> : null}
      {activating.isSuccess && draft === undefined ? (
        <Alert kind="ok" role="status">
          <p>
            {texts.atWorkNow} <Link to="/beheer/vergelijkingen">{texts.toRecomputations}</Link>
          </p>
        </Alert>
      ) : null}
      {draft === undefined ? null : (
        <Draft
          indicator={indicator}
          draft={draft}
          mayWrite={mayWrite}
          activating={activating.isPending}
          onActivate={() => activating.mutate()}
        />
      )}
    </div>
  );
}

interface DraftProps extends IndicatorDraftProps {
  readonly draft: IndicatorSettingsReply;
  readonly activating: boolean;
  readonly onActivate: () => void;
}

function Draft({ indicator, draft, mayWrite, activating, onActivate }: DraftProps) {
  const texts = useTexts(INDICATORS_TEXTS);
  const { atWork, benchmark } = indicator;
  return (
    <section className="panel" aria-labelledby="draft">
      <h2 id="draft">{texts.draft}</h2>
      <WrittenBy indicator={indicator} />
      <h3>{texts.changes}</h3>
      <IndicatorChanges before={atWork} after={draft} questions={benchmark.profileQuestions} />
      <IndicatorPreview indicator={indicator} draft={draft} />
      <IndicatorImpact indicator={indicator} draft={draft} />
      {mayWrite ? <Steps indicator={indicator} activating={activating} onActivate={onActivate} /> : null}
    </section>
  );
}

function WrittenBy({ indicator: { versions } }: Pick<IndicatorDraftProps, 'indicator'>) {
  const texts = useTexts(INDICATORS_TEXTS);
  const language = useLanguage();
  const written = versions.find(({ state }) => state === 'draft');
  if (written === undefined) return null;
  const { madeBy: name, madeAt, reason } = written;
  return (
    <>
      <p>{fill(texts.why, { reason })}</p>
      <p className="small">{fill(texts.draftBy, { name, moment: momentInWords(madeAt, language) })}</p>
    </>
  );
}

type StepsProps = Pick<DraftProps, 'indicator' | 'activating' | 'onActivate'>;

function Steps({ indicator, activating, onActivate }: StepsProps) {
  const texts = useTexts(INDICATORS_TEXTS);
  const place = { benchmark: indicator.benchmark.slug, code: indicator.code };
  const weighing = useWeigh(place);
  const dropping = useDropDraft(place);
  const { state, ofDraft = false } = indicator.weighing ?? {};
  const isWeighed = ofDraft && state === 'done';
  return (
    <>
      {weighing.isError ? <ProblemNotice error={weighing.error} /> : null}
      {dropping.isError ? <ProblemNotice error={dropping.error} /> : null}
      {isWeighed ? null : <p className="small">{texts.weighHint}</p>}
      <p className="steps">
        {isWeighed ? (
          <Button disabled={activating} onClick={onActivate}>
            {texts.activate}
          </Button>
        ) : null}
        <Button
          appearance={isWeighed ? 'secondary' : undefined}
          disabled={weighing.isPending || (ofDraft && state === 'requested')}
          onClick={() => weighing.mutate()}
        >
          {ofDraft ? texts.weighAgain : texts.weigh}
        </Button>
        <Button
          appearance="secondary"
          disabled={dropping.isPending || activating}
          onClick={() => dropping.mutate()}
        >
          {texts.drop}
        </Button>
      </p>
    </>
  );
}
