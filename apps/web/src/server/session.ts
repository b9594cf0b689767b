import { signIn, signOut, whoAmI, type Permission, type PersonReply } from '@ijkpunt/contract';
import { call } from './call.ts';
import { Problem } from './problem.ts';

/** Who is signed in; nobody is an answer too. */
export type Visitor = PersonReply | 'nobody';

/** Place of the visitor in the query cache. */
export const SESSION_KEY = ['session'] as const;

/** Asks who is signed in. */
export async function readVisitor(): Promise<Visitor> {
  try {
    return await call(whoAmI, {});
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-signed-in') return 'nobody';
    throw error;
  }
}

/** Signs someone in. */
export function begin(body: {
  readonly email: string;
  readonly password: string;
  readonly code?: string | undefined;
}): Promise<PersonReply> {
  return call(signIn, { body });
}

/** Signs the visitor out. */
export async function end(): Promise<void> {
  await call(signOut, {});
}

/** Whether this person may do something. The server decides; the screen only leaves out what would be refused. */
export function may(person: Pick<PersonReply, 'permissions'>, permission: Permission): boolean {
  return person.permissions.includes(permission);
}
