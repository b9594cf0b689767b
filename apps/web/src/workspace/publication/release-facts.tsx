import { addressIn, readDraftPage, type ReleaseInFullReply, type ReleaseReply } from '@ijkpunt/contract';
import { addressOf } from '../../server/address.ts';
import { Term } from '../shell/term.tsx';
import { fill } from '../words/fill.ts';
import { momentInWords, numberInWords, quarterInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { PUBLICATION_TEXTS, standingOf } from './publication.texts.ts';
import { Particulars } from './release-list.tsx';
import { ReleaseProgress } from './release-progress.tsx';
import { RELEASE_PAGE_TEXTS } from './release-page.texts.ts';
import { isRunning } from './release-state.ts';

interface ReleaseFactsProps {
  readonly full: ReleaseInFullReply;
}

const WITH_DRAFT: readonly ReleaseReply['state'][] = ['draft', 'in-reply', 'reviewed', 'scheduled'];

/** Where a release stands, in words, and what was settled about it. */
export function ReleaseFacts({ full }: ReleaseFactsProps) {
  const texts = useTexts(RELEASE_PAGE_TEXTS);
  const language = useLanguage();
  const { release } = full;
  const { words, className } = standingOf(release);
  return (
    <section className="panel">
      <p className={className} role="status">
        {words[language]}
      </p>
      {isRunning(release) ? <ReleaseProgress release={release} /> : null}
      <Moments full={full} />
      <Particulars release={release} />
      <Term code="provisional" />
      {WITH_DRAFT.includes(release.state) ? (
        <p>
          <DraftLink release={release.id} path={addressIn(language, '/')}>
            {texts.draftStart}
          </DraftLink>
        </p>
      ) : null}
      {release.state === 'released' ? (
        <p>
          <a href="/publicaties">{texts.toLog}</a>
        </p>
      ) : null}
    </section>
  );
}

function Moments({ full: { release, approvals } }: ReleaseFactsProps) {
  const texts = useTexts(PUBLICATION_TEXTS);
  const own = useTexts(RELEASE_PAGE_TEXTS);
  const language = useLanguage();
  const when = (moment: string): string => momentInWords(moment, language);
  const { requestedBy: name, requestedAt, releasedAt, finalUntil, changed } = release;
  const sentences = [
    fill(texts.requested, { name, moment: when(requestedAt) }),
    ...approvals.map(({ by, at }) => fill(own.approvedBy, { name: by, moment: when(at) })),
    ...(releasedAt === undefined ? [] : [fill(texts.releasedAt, { moment: when(releasedAt) })]),
    ...(finalUntil === undefined
      ? []
      : [fill(own.finalUntilIs, { quarter: quarterInWords(finalUntil, language) })]),
    ...(changed === undefined ? [] : [fill(own.changed, inFigures(changed, language))]),
  ];
  return (
    <ul className="plain-list small">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function inFigures(
  counts: NonNullable<ReleaseReply['changed']>,
  language: ReturnType<typeof useLanguage>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [name, numberInWords(count, language)]),
  );
}

interface DraftLinkProps {
  readonly release: string;
  readonly path: string;
  readonly children: string;
}

/** Opens a page of the draft beside this one: the security headers keep it out of a frame. */
export function DraftLink({ release, path, children }: DraftLinkProps) {
  const texts = useTexts(RELEASE_PAGE_TEXTS);
  return (
    <a href={addressOf(readDraftPage, { release }, { path })} target="_blank" rel="noreferrer">
      {children}
      <span className="unseen"> ({texts.newTab})</span>
    </a>
  );
}
