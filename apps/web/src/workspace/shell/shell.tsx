import { Outlet, ScrollRestoration } from 'react-router';
import { useTexts } from '../words/language.ts';
import { Header } from './header.tsx';
import { SHELL_TEXTS } from './shell.texts.ts';

/** What stands around every page of the workspaces. */
export function Shell() {
  const texts = useTexts(SHELL_TEXTS);
  return (
    <>
      <a className="skip" href="#content">
        {texts.skip}
      </a>
      <Header />
      <main className="content" id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <ScrollRestoration />
    </>
  );
}
