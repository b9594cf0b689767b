import type { RouteObject } from 'react-router';
import { ACCOUNT_ROUTES } from './account/account-routes.tsx';
import { INDICATOR_ROUTES } from './catalogue/indicators/indicator-routes.tsx';
import { REFERENCE_ROUTES } from './catalogue/reference-routes.tsx';
import { RULE_ROUTES } from './catalogue/rule-routes.tsx';
import { StartPage } from './rounds/start-page.tsx';
import { SESSION_ROUTES } from './session/session-routes.tsx';
import { SignedIn } from './session/signed-in.tsx';
import { behind } from './shell/behind.tsx';
import { BrokenPage } from './shell/broken-page.tsx';
import { later } from './shell/later.tsx';
import { NotFoundPage } from './shell/not-found-page.tsx';
import { Shell } from './shell/shell.tsx';
import { UPLOAD_ROUTES } from './uploads/upload-routes.tsx';

/** Every page behind the login, with what it asks of who opens it. */
export const ROUTES: RouteObject[] = [
  {
    element: <Shell />,
    errorElement: <BrokenPage />,
    children: [
      ...SESSION_ROUTES,
      {
        path: '/werkplek',
        element: (
          <SignedIn>
            <StartPage />
          </SignedIn>
        ),
      },
      ...UPLOAD_ROUTES,
      behind(
        'deliveries.read',
        '/werkplek/leveringen',
        later(async () => (await import('./submissions/deliveries-page.tsx')).DeliveriesPage),
      ),
      behind(
        'deliveries.read',
        '/werkplek/leveringen/:delivery',
        later(async () => (await import('./submissions/delivery-page.tsx')).DeliveryPage),
      ),
      behind(
        'comparisons.read',
        '/werkplek/vergelijking',
        later(async () => (await import('./comparisons/own-comparison-page.tsx')).OwnComparisonPage),
      ),
      behind(
        'comparison-groups.manage',
        '/werkplek/groepen',
        later(async () => (await import('./comparisons/groups/groups-page.tsx')).GroupsPage),
      ),
      behind(
        'comparisons.read',
        '/werkplek/groepen/:group',
        later(async () => (await import('./comparisons/groups/group-page.tsx')).GroupPage),
      ),
      behind(
        'figures.explore',
        '/beheer/verkennen',
        later(async () => (await import('./comparisons/explore/explore-page.tsx')).ExplorePage),
      ),
      behind(
        'recomputations.read',
        '/beheer/vergelijkingen',
        later(async () => (await import('./comparisons/recomputations-page.tsx')).RecomputationsPage),
      ),
      ...ACCOUNT_ROUTES,
      behind(
        'releases.read',
        '/beheer',
        later(async () => (await import('./publication/releases-page.tsx')).ReleasesPage),
      ),
      behind(
        'releases.read',
        '/beheer/publicaties/:release',
        later(async () => (await import('./publication/release-page.tsx')).ReleasePage),
      ),
      behind(
        'replies.read',
        '/werkplek/reacties',
        later(async () => (await import('./replies/replies-page.tsx')).RepliesPage),
      ),
      behind(
        'replies.read',
        '/werkplek/reacties/:release',
        later(async () => (await import('./replies/reply-page.tsx')).ReplyPage),
      ),
      behind(
        'rounds.read',
        '/beheer/uitvragen',
        later(async () => (await import('./rounds/rounds-page.tsx')).RoundsPage),
      ),
      behind(
        'rounds.read',
        '/beheer/uitvragen/:benchmark/:quarter',
        later(async () => (await import('./rounds/monitor-page.tsx')).MonitorPage),
      ),
      ...INDICATOR_ROUTES,
      {
        path: '/werkplek/stijl',
        element: later(async () => (await import('./style/style-page.tsx')).StylePage),
      },
      ...RULE_ROUTES,
      ...REFERENCE_ROUTES,
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];
