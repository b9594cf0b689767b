import type { PersonReply } from '@ijkpunt/contract';
import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { begin, end, readVisitor, SESSION_KEY, type Visitor } from '../../server/session.ts';

/** The one who is signed in. Given by the guard; no page behind it lives without. */
export const SignedInPerson = createContext<PersonReply | undefined>(undefined);

/** The person behind the screen. */
export function usePerson(): PersonReply {
  const person = use(SignedInPerson);
  if (person === undefined) throw new Error('A page of the workspace stands outside the guard.');
  return person;
}

/**
 * Who visits, if anybody. Asked once: a page that is later refused says so itself. Only somebody who can act for others is asked
 * again on coming back to this window: in another one they may have turned to another municipality or organisation.
 */
export function useVisitor() {
  const client = useQueryClient();
  return useQuery({
    queryKey: SESSION_KEY,
    queryFn: async () => {
      const visitor = await readVisitor();
      if (isElsewhere(client.getQueryData(SESSION_KEY), visitor)) forgetTheRest(client);
      return visitor;
    },
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: ({ state }) => (mayChangeElsewhere(state.data) ? 'always' : false),
    refetchOnReconnect: false,
  });
}

/** Whether a visitor acts for another organisation than this screen was drawn for. */
export function isElsewhere(before: Visitor | undefined, now: Visitor): boolean {
  if (before === undefined || before === 'nobody' || now === 'nobody') return false;
  return before.organisation.name !== now.organisation.name;
}

/** Forgets everything but who visits: it was read for another person or organisation. */
export function forgetTheRest(client: QueryClient): void {
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] });
}

function mayChangeElsewhere(visitor: Visitor | undefined): boolean {
  return (
    visitor !== undefined &&
    visitor !== 'nobody' &&
    (visitor.actsFor.length > 0 || visitor.organisations.length > 1)
  );
}

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: begin,
    onSuccess: (person) => {
      client.setQueryData(SESSION_KEY, person);
    },
  });
}

/** Signs out and forgets everything that this person saw. */
export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: end,
    onSuccess: () => {
      client.setQueryData(SESSION_KEY, 'nobody');
      forgetTheRest(client);
    },
  });
}
