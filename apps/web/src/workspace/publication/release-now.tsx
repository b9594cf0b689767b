import type { ReleaseInFullReply } from '@ijkpunt/contract';
import { Alert } from '@ijkpunt/ui';
import { isAboutText } from './about-text.ts';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { fill } from '../words/fill.ts';
import { useTexts } from '../words/language.ts';
import { ApproveForm } from './approve-form.tsx';
import { OpenForReplyForm } from './open-for-reply-form.tsx';
import { RELEASE_PAGE_TEXTS } from './release-page.texts.ts';
import { isRunning } from './release-state.ts';
import { StepButton } from './step-button.tsx';
import { useTakeStep } from './use-release.ts';
import { WithdrawForm } from './withdraw-form.tsx';

interface ReleaseNowProps {
  readonly full: ReleaseInFullReply;
  readonly mayManage: boolean;
}

/** What can be done with a release now; who may only read along is told what it waits for. */
export function ReleaseNow({ full, mayManage }: ReleaseNowProps) {
  const texts = useTexts(RELEASE_PAGE_TEXTS);
  const isWithdrawable = full.release.state === 'released' && full.release.withdrawn === undefined;
  const isIdle = full.steps.length === 0 && !isWithdrawable;
  return (
    <section className="panel" aria-labelledby="now">
      <h2 id="now">{texts.now}</h2>
      <Refused full={full} />
      {isIdle ? <p>{isRunning(full.release) ? texts.workerBusy : texts.nothingToDo}</p> : null}
      {!isIdle && !mayManage ? <p>{texts.readOnly}</p> : null}
      {mayManage ? <Steps full={full} isWithdrawable={isWithdrawable} /> : null}
    </section>
  );
}

function Refused({ full: { release } }: Pick<ReleaseNowProps, 'full'>) {
  const texts = useTexts(RELEASE_PAGE_TEXTS);
  if (release.state !== 'refused' && release.state !== 'failed') return null;
  return (
    <Alert kind="error">
      <p>{release.state === 'refused' ? texts.whyRefused : texts.whyFailed}</p>
    </Alert>
  );
}

interface StepsProps {
  readonly full: ReleaseInFullReply;
  readonly isWithdrawable: boolean;
}

function ApprovalsAsked({ full: { approvals, approvalsAsked } }: Pick<ReleaseNowProps, 'full'>) {
  const texts = useTexts(RELEASE_PAGE_TEXTS);
  return <p>{fill(texts.approvalsAsked, { asked: approvalsAsked, given: approvals.length })}</p>;
}

function Steps({ full, isWithdrawable }: StepsProps) {
  const { release, steps } = full;
  const taking = useTakeStep(release.id);
  const has = (step: string): boolean => steps.includes(step);
  const take = { busy: taking.isPending, onTake: taking.mutate };
  return (
    <>
      {taking.isError && !isAboutText(taking.error) ? <ProblemNotice error={taking.error} /> : null}
      {has('open-for-reply') ? <OpenForReplyForm {...take} /> : null}
      {has('close-for-reply') ? <StepButton step="close-for-reply" {...take} /> : null}
      {has('approve') && full.approvalsAsked > 1 ? <ApprovalsAsked full={full} /> : null}
      {has('approve') ? <ApproveForm {...take} /> : null}
      {has('unschedule') ? <StepButton step="unschedule" {...take} /> : null}
      {has('retry') ? <StepButton step="retry" {...take} /> : null}
      {has('abandon') ? <StepButton step="abandon" {...take} /> : null}
      {isWithdrawable ? <WithdrawForm number={release.number} error={taking.error} {...take} /> : null}
    </>
  );
}
