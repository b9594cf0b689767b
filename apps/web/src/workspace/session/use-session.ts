import type { PersonReply } from '@ijkpunt/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { begin, end, readVisitor, SESSION_KEY } from '../../server/session.ts';

/** The one who is signed in. Given by the guard; no page behind it lives without. */
export const SignedInPerson = createContext<PersonReply | undefined>(undefined);

/** The person behind the screen. */
export function usePerson(): PersonReply {
  const person = use(SignedInPerson);
  if (person === undefined) throw new Error('A page of the workspace stands outside the guard.');
  return person;
}

/** Who visits, if anybody. Asked once: a page that is later refused says so itself. */
export function useVisitor() {
  return useQuery({
    queryKey: SESSION_KEY,
    queryFn: readVisitor,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
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
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] });
    },
  });
}
