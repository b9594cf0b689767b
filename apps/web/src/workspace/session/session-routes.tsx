import type { RouteObject } from 'react-router';
import { later } from '../shell/later.tsx';
import { SignInPage } from './sign-in-page.tsx';

const link = (path: string, kind: 'invitation' | 'password-reset' | 'email-change'): RouteObject => ({
  path,
  element: later(async () => {
    const { LinkPage } = await import('./links/link-page.tsx');
    return () => <LinkPage kind={kind} />;
  }),
});

/** Where somebody arrives who is not signed in. */
export const SESSION_ROUTES: readonly RouteObject[] = [
  { path: '/werkplek/aanmelden', element: <SignInPage /> },
  {
    path: '/werkplek/wachtwoord-vergeten',
    element: later(async () => (await import('./links/forgotten-page.tsx')).ForgottenPage),
  },
  {
    path: '/werkplek/aanmelden/terug/:organisation',
    element: later(async () => (await import('./sign-on-return-page.tsx')).SignOnReturnPage),
  },
  link('/werkplek/uitnodiging', 'invitation'),
  link('/werkplek/nieuw-wachtwoord', 'password-reset'),
  link('/werkplek/nieuw-adres', 'email-change'),
];
