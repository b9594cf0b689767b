import { Navigate, useLocation } from 'react-router';
import type { PersonReply } from '@ijkpunt/contract';
import type { ReactNode } from 'react';
import { useWornTheme } from '../organisations/theme/wear-theme.ts';
import { Answer } from '../shell/answer.tsx';
import { SignedInPerson, useVisitor } from './use-session.ts';
import { signInThenBackTo } from './way-back.ts';

/** Where a second factor is made. */
const ACCOUNT = '/werkplek/account';

/**
 * The guard of the workspaces: nobody passes unknown, and who signs in comes back here. Who needs a second factor makes it
 * first. Whoever turns to another
 * municipality begins the page anew: what was typed and read belonged to the one before.
 */
export function SignedIn({ children }: { readonly children: ReactNode }) {
  const visitor = useVisitor();
  const { pathname, search } = useLocation();
  return (
    <Answer of={visitor}>
      {(person) =>
        person === 'nobody' ? (
          <Navigate to={signInThenBackTo(pathname + search)} replace />
        ) : person.needsSecondFactor && pathname !== ACCOUNT ? (
          <Navigate to={ACCOUNT} replace />
        ) : (
          <AsPerson key={person.organisation.name} person={person}>
            {children}
          </AsPerson>
        )
      }
    </Answer>
  );
}

interface AsPersonProps {
  readonly person: PersonReply;
  readonly children: ReactNode;
}

/** Pages as this person sees them, in the colours of their organisation. */
function AsPerson({ person, children }: AsPersonProps) {
  useWornTheme();
  return <SignedInPerson value={person}>{children}</SignedInPerson>;
}
