import type { Permission } from '@ijkpunt/contract';
import type { ReactNode } from 'react';
import type { RouteObject } from 'react-router';
import { SignedIn } from '../session/signed-in.tsx';
import { Allowed } from './allowed.tsx';

/** A page behind the login, with what it asks of who opens it. */
export function behind(permission: Permission, path: string, page: ReactNode): RouteObject {
  const element = (
    <SignedIn>
      <Allowed to={permission}>{page}</Allowed>
    </SignedIn>
  );
  return { path, element };
}
