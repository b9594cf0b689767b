import type { Permission } from '@ijkpunt/contract';
import type { ReactNode } from 'react';
import type { RouteObject } from 'react-router';
import { OwnComparisonPage } from './comparisons/own-comparison-page.tsx';
import { ReleasesPage } from './publication/releases-page.tsx';
import { StartPage } from './rounds/start-page.tsx';
import { SignInPage } from './session/sign-in-page.tsx';
import { SignedIn } from './session/signed-in.tsx';
import { Allowed } from './shell/allowed.tsx';
import { BrokenPage } from './shell/broken-page.tsx';
import { NotFoundPage } from './shell/not-found-page.tsx';
import { Shell } from './shell/shell.tsx';
import { DeliveriesPage } from './submissions/deliveries-page.tsx';
import { DeliveryPage } from './submissions/delivery-page.tsx';
import { NewUploadPage } from './uploads/new-upload-page.tsx';
import { UploadPage } from './uploads/upload-page.tsx';

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
      behind('uploads.create', '/werkplek/uploads/nieuw', <NewUploadPage />),
      behind('uploads.read', '/werkplek/uploads/:upload', <UploadPage />),
      behind('deliveries.read', '/werkplek/leveringen', <DeliveriesPage />),
      behind('deliveries.read', '/werkplek/leveringen/:delivery', <DeliveryPage />),
      behind('comparisons.read', '/werkplek/vergelijking', <OwnComparisonPage />),
      behind('releases.read', '/beheer', <ReleasesPage />),
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];

function behind(permission: Permission, path: string, page: ReactNode): RouteObject {
  const element = (
    <SignedIn>
      <Allowed to={permission}>{page}</Allowed>
    </SignedIn>
  );
  return { path, element };
}
