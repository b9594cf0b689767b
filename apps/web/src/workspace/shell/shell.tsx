import { Outlet, ScrollRestoration } from 'react-router';
import { useVisitor } from '../session/use-session.ts';
import { TourRegion } from '../tour/tour-region.tsx';
import { useTexts } from '../words/language.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { SHELL_TEXTS } from './shell.texts.ts';
import { WayFinder } from './way-finder.tsx';

/** What stands around every page of the workspaces; for who is signed in with what helps to find the way. */
export function Shell() {
  const texts = useTexts(SHELL_TEXTS);
  const { data: visitor = 'nobody' } = useVisitor();
  const person = visitor === 'nobody' || visitor.needsSecondFactor ? undefined : visitor;
  return (
    <WayFinder person={person}>
      <a className="skip" href="#content">
        {texts.skip}
      </a>
      <Header />
      {person === undefined ? null : <TourRegion person={person} />}
      <main className="content" id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
      <ScrollRestoration />
    </WayFinder>
  );
}
