import type { RouteObject } from 'react-router';
import { SignedIn } from '../session/signed-in.tsx';
import { behind } from '../shell/behind.tsx';
import { later } from '../shell/later.tsx';

/** One's own account, and what an administrator keeps. */
export const ACCOUNT_ROUTES: readonly RouteObject[] = [
  {
    path: '/werkplek/account',
    element: <SignedIn>{later(async () => (await import('./account-page.tsx')).AccountPage)}</SignedIn>,
  },
  behind(
    'people.manage',
    '/werkplek/mensen',
    later(async () => (await import('../organisations/people/people-page.tsx')).PeoplePage),
  ),
  behind(
    'organisations.manage',
    '/beheer/organisaties',
    later(async () => (await import('../organisations/all/organisations-page.tsx')).OrganisationsPage),
  ),
  behind(
    'agreements.manage',
    '/werkplek/samenwerking',
    later(async () => (await import('../organisations/agreements/agreements-page.tsx')).AgreementsPage),
  ),
  behind(
    'sign-on.manage',
    '/werkplek/eenmalig-aanmelden',
    later(async () => (await import('../organisations/sign-on/sign-on-page.tsx')).SignOnPage),
  ),
  behind(
    'theme.manage',
    '/werkplek/huisstijl',
    later(async () => (await import('../organisations/theme/theme-page.tsx')).ThemePage),
  ),
  behind(
    'keys.manage',
    '/werkplek/sleutels',
    later(async () => (await import('./keys-page.tsx')).KeysPage),
  ),
  behind(
    'audit.read',
    '/werkplek/logboek',
    later(async () => (await import('./audit-page.tsx')).AuditPage),
  ),
];
