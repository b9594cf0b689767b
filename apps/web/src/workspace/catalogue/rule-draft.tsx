import type { RuleListReply, RuleReply, RuleVersionReply } from '@ijkpunt/contract';
import { Alert, Button } from '@ijkpunt/ui';
import { useEffect, useRef } from 'react';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { fill } from '../words/fill.ts';
import { momentInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { ruleInWords } from './rule-in-words.ts';
import { draftOf, isRunning, isTried } from './rule-state.ts';
import { RULES_TEXTS } from './rules.texts.ts';
import { TrialProgress, TrialResult } from './trial-result.tsx';
import { useActivateRule, useTryRule } from './use-rules.ts';

interface RuleDraftProps {
  readonly rule: RuleReply;
  readonly list: RuleListReply;
  readonly mayWrite: boolean;
}

/**
 * The draft of a rule: what it does, what came of the trial, and what can be done with it. What was saved or put to work
 * takes the focus, for the button that did it may be gone.
 */
export function RuleDraft(props: RuleDraftProps) {
  const draft = draftOf(props.rule);
  const box = useRef<HTMLDivElement>(null);
  const shown = useRef(draft?.madeAt);
  useEffect(() => {
    if (shown.current !== draft?.madeAt) box.current?.focus();
    shown.current = draft?.madeAt;
  }, [draft?.madeAt]);
  return (
    <div className="rule-draft" ref={box} tabIndex={-1}>
      {draft === undefined ? <LastTrial rule={props.rule} /> : <Draft {...props} draft={draft} />}
    </div>
  );
}

function Draft({ rule, list, mayWrite, draft }: RuleDraftProps & { readonly draft: RuleVersionReply }) {
  const texts = useTexts(RULES_TEXTS);
  const language = useLanguage();
  const { madeBy: name, madeAt } = draft;
  return (
    <section className="panel" aria-labelledby="draft">
      <h2 id="draft">{texts.draft}</h2>
      <p className="rule-says">
        <DraftSays draft={draft} list={list} />
      </p>
      <p className="small">{fill(texts.draftBy, { name, moment: momentInWords(madeAt, language) })}</p>
      <Trial rule={rule} off={draft.does === 'switches-off'} />
      {mayWrite ? <DraftSteps rule={rule} benchmark={list.benchmark.slug} /> : null}
    </section>
  );
}

function DraftSays({ draft, list }: { readonly draft: RuleVersionReply; readonly list: RuleListReply }) {
  const texts = useTexts(RULES_TEXTS);
  const language = useLanguage();
  if (draft.does === 'switches-off') return texts.draftOff;
  if (draft.does === 'restores' || draft.content === undefined) return texts.draftRestores;
  return fill(texts.draftChecks, { rule: ruleInWords(draft.content, list, language) });
}

function Trial({ rule: { trial }, off }: { readonly rule: RuleReply; readonly off: boolean }) {
  const texts = useTexts(RULES_TEXTS);
  if (trial === undefined) return null;
  if (!trial.ofDraft)
    return (
      <Alert kind="warning">
        <p>{texts.changed}</p>
      </Alert>
    );
  if (isRunning(trial)) return <TrialProgress trial={trial} />;
  if (trial.state === 'failed') {
    return (
      <Alert kind="error" role="alert">
        <p>{texts.tryFailed}</p>
      </Alert>
    );
  }
  return <TrialResult trial={trial} off={off} title={texts.result} />;
}

/** What the working version came to when it was tried. */
function LastTrial({ rule: { trial, origin } }: { readonly rule: RuleReply }) {
  const texts = useTexts(RULES_TEXTS);
  if (trial?.state !== 'done') return null;
  return (
    <section className="panel">
      <TrialResult trial={trial} off={origin === 'switched-off'} title={texts.earlierResult} />
    </section>
  );
}

interface DraftStepsProps {
  readonly rule: RuleReply;
  readonly benchmark: string;
}

function DraftSteps({ rule: { code, trial }, benchmark }: DraftStepsProps) {
  const texts = useTexts(RULES_TEXTS);
  const trying = useTryRule({ benchmark, code });
  const activating = useActivateRule({ benchmark, code });
  const tried = isTried(trial);
  return (
    <>
      {trying.isError ? <ProblemNotice error={trying.error} /> : null}
      {activating.isError ? <ProblemNotice error={activating.error} /> : null}
      <p className="small">{tried ? texts.activateHint : texts.tryHint}</p>
      <p className="steps">
        {tried ? (
          <Button disabled={activating.isPending} onClick={() => activating.mutate()}>
            {texts.activate}
          </Button>
        ) : null}
        <Button
          appearance={tried ? 'secondary' : undefined}
          disabled={trying.isPending || (isRunning(trial) && trial?.ofDraft === true)}
          onClick={() => trying.mutate()}
        >
          {trial?.ofDraft === true ? texts.tryAgain : texts.try}
        </Button>
      </p>
    </>
  );
}
