import type { RouteObject } from 'react-router';
import { KeysPage } from './account/keys-page.tsx';
import { RULE_ROUTES } from './catalogue/rule-routes.tsx';
import { OwnComparisonPage } from './comparisons/own-comparison-page.tsx';
import { ReleasesPage } from './publication/releases-page.tsx';
import { MonitorPage } from './rounds/monitor-page.tsx';
import { RoundsPage } from './rounds/rounds-page.tsx';
import { StartPage } from './rounds/start-page.tsx';
import { SignInPage } from './session/sign-in-page.tsx';
import { SignedIn } from './session/signed-in.tsx';
import { behind } from './shell/behind.tsx';
import { BrokenPage } from './shell/broken-page.tsx';
import { NotFoundPage } from './shell/not-found-page.tsx';
import { Shell } from './shell/shell.tsx';
import { DeliveriesPage } from './submissions/deliveries-page.tsx';
import { DeliveryPage } from './submissions/delivery-page.tsx';
import { UPLOAD_ROUTES } from './uploads/upload-routes.tsx';

/** Every page behind the login, with what it asks of who opens it. */
export const ROUTES: RouteObject[] = [
  {
    element: <Shell />,
    errorElement: <BrokenPage />,
    children: [
      { path: '/werkplek/aanmelden', element: <SignInPage /> },
      {
        path: '/werkplek',
        element: (
          <SignedIn>
            <StartPage />
          </SignedIn>
        ),
      },
      ...UPLOAD_ROUTES,
      behind('deliveries.read', '/werkplek/leveringen', <DeliveriesPage />),
      behind('deliveries.read', '/werkplek/leveringen/:delivery', <DeliveryPage />),
      behind('comparisons.read', '/werkplek/vergelijking', <OwnComparisonPage />),
      behind('keys.manage', '/werkplek/sleutels', <KeysPage />),
      behind('releases.read', '/beheer', <ReleasesPage />),
      behind('rounds.read', '/beheer/uitvragen', <RoundsPage />),
      behind('rounds.read', '/beheer/uitvragen/:benchmark/:quarter', <MonitorPage />),
      ...RULE_ROUTES,
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];
