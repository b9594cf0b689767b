import type { RecomputationReply } from '@ijkpunt/contract';
import { Button } from '@ijkpunt/ui';
import { may } from '../../server/session.ts';
import { usePerson } from '../session/use-session.ts';
import { Answer } from '../shell/answer.tsx';
import { Page } from '../shell/page.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { fill } from '../words/fill.ts';
import { momentInWords, numberInWords, quarterInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { RECOMPUTATIONS_TEXTS } from './recomputations.texts.ts';
import { useRecompute, useRecomputations, type ComparableReply } from './use-recomputations.ts';

/** What has been compared, what is out of date, and how long it takes to compute it anew. */
export function RecomputationsPage() {
  const texts = useTexts(RECOMPUTATIONS_TEXTS);
  return (
    <Page title={texts.title}>
      <p className="lead">{texts.lead}</p>
      <Answer of={useRecomputations()}>
        {(all) => all.map((one) => <Comparable key={one.benchmark.slug} comparable={one} />)}
      </Answer>
    </Page>
  );
}

function Comparable({ comparable }: { readonly comparable: ComparableReply }) {
  const language = useLanguage();
  const [latest, ...past] = comparable.recomputations;
  return (
    <section className="panel">
      <h2>{comparable.benchmark.title[language]}</h2>
      <Computed comparable={comparable} />
      {latest === undefined ? null : <Latest latest={latest} />}
      <Actions comparable={comparable} latest={latest} />
      <Past past={latest?.state === 'done' ? comparable.recomputations : past} />
    </section>
  );
}

function Computed({
  comparable: { quarters, newest, computedAt, methodVersion },
}: {
  readonly comparable: ComparableReply;
}) {
  const texts = useTexts(RECOMPUTATIONS_TEXTS);
  const language = useLanguage();
  if (newest === undefined || computedAt === undefined) return <p>{texts.nothing}</p>;
  return (
    <p>
      {fill(texts.computed, {
        quarters,
        newest: quarterInWords(newest, language),
        moment: momentInWords(computedAt, language),
        method: methodVersion ?? '',
      })}
    </p>
  );
}

/** What was found to be out of date, or how far the computation is. */
function Latest({ latest }: { readonly latest: RecomputationReply }) {
  const texts = useTexts(RECOMPUTATIONS_TEXTS);
  const language = useLanguage();
  const { state, stale, estimatedMilliseconds = 0, done, total, changed } = latest;
  if (state === 'requested') return <p role="status">{texts.looking}</p>;
  if (state === 'estimated') {
    if (stale.length === 0) return <p role="status">{texts.upToDate}</p>;
    const quarters = stale.map((quarter) => quarterInWords(quarter, language)).join(', ');
    const seconds = numberInWords(Math.max(1, Math.ceil(estimatedMilliseconds / 1000)), language, 0);
    return <p role="status">{fill(texts.stale, { quarters, seconds })}</p>;
  }
  if (state === 'done') return null;
  return (
    <div className="progress">
      <p role="status" aria-live="polite">
        {fill(texts.running, { done, total, changed })}
      </p>
      <progress aria-label={texts.progress} {...(total > 0 ? { value: done, max: total } : {})} />
    </div>
  );
}

interface ActionsProps {
  readonly comparable: ComparableReply;
  readonly latest: RecomputationReply | undefined;
}

function Actions({ comparable: { benchmark }, latest }: ActionsProps) {
  const texts = useTexts(RECOMPUTATIONS_TEXTS);
  const language = useLanguage();
  const { look, start } = useRecompute();
  if (!may(usePerson(), 'recomputations.start')) return null;
  const named = { benchmark: benchmark.title[language] };
  const startable = latest?.state === 'estimated' && latest.stale.length > 0 ? latest : undefined;
  const busy = latest !== undefined && latest.state !== 'estimated' && latest.state !== 'done';
  const error = look.error ?? start.error;
  return (
    <>
      {error === null ? null : <ProblemNotice error={error} />}
      <p>
        {startable === undefined ? null : (
          <Button
            aria-label={fill(texts.startOf, named)}
            disabled={start.isPending}
            onClick={() => start.mutate(startable.id)}
          >
            {texts.start}
          </Button>
        )}{' '}
        <Button
          appearance="secondary"
          aria-label={fill(texts.lookOf, named)}
          disabled={busy || look.isPending}
          onClick={() => look.mutate(benchmark.slug)}
        >
          {texts.look}
        </Button>
      </p>
    </>
  );
}

function Past({ past }: { readonly past: readonly RecomputationReply[] }) {
  const texts = useTexts(RECOMPUTATIONS_TEXTS);
  const language = useLanguage();
  if (past.length === 0) return null;
  return (
    <>
      <h3>{texts.past}</h3>
      <ul>
        {past.map(({ id, requestedAt, requestedBy, state, changed }) => (
          <li key={id}>
            {fill(texts.line, {
              moment: momentInWords(requestedAt, language),
              name: requestedBy,
              state: fill(texts.states[state], { changed }),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
