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
  link('/werkplek/uitnodiging', 'invitation'),
  link('/werkplek/nieuw-wachtwoord', 'password-reset'),
  link('/werkplek/nieuw-adres', 'email-change'),
];
