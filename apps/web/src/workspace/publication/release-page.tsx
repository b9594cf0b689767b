import type { ReleaseInFullReply } from '@ijkpunt/contract';
import { Link, useParams } from 'react-router';
import { may } from '../../server/session.ts';
import { usePerson } from '../session/use-session.ts';
import { Answer } from '../shell/answer.tsx';
import { BenchmarkName } from '../shell/benchmark-name.tsx';
import { Page } from '../shell/page.tsx';
import { fill } from '../words/fill.ts';
import { useTexts } from '../words/language.ts';
import { AskedSection } from './asked-section.tsx';
import { DisclosureSection } from './disclosure-section.tsx';
import { PUBLICATION_TEXTS } from './publication.texts.ts';
import { ReleaseFacts } from './release-facts.tsx';
import { ReleaseLine } from './release-line.tsx';
import { ReleaseNow } from './release-now.tsx';
import { RELEASE_PAGE_TEXTS } from './release-page.texts.ts';
import { useRelease } from './use-release.ts';
import './publication.css';

/** One release for who decides about it: where it is, what can be done, who replied, what is hidden and why. */
export function ReleasePage() {
  const texts = useTexts(RELEASE_PAGE_TEXTS);
  const names = useTexts(PUBLICATION_TEXTS);
  const { release = '' } = useParams();
  const query = useRelease(release);
  const mayManage = may(usePerson(), 'releases.manage');
  const title =
    query.data === undefined ? names.title : fill(names.number, { number: query.data.release.number });
  const above = query.data === undefined ? undefined : <BenchmarkName benchmark={query.data.benchmark} />;
  return (
    <Page title={title} above={above}>
      <p>
        <Link to="/beheer">{texts.back}</Link>
      </p>
      <Answer of={query}>{(full) => <ReleaseInFull full={full} mayManage={mayManage} />}</Answer>
    </Page>
  );
}

interface ReleaseInFullProps {
  readonly full: ReleaseInFullReply;
  readonly mayManage: boolean;
}

/** All that is known of a release. */
export function ReleaseInFull({ full, mayManage }: ReleaseInFullProps) {
  return (
    <>
      <ReleaseLine release={full.release} />
      <ReleaseFacts full={full} />
      <ReleaseNow full={full} mayManage={mayManage} />
      <AskedSection full={full} />
      <DisclosureSection full={full} />
    </>
  );
}
