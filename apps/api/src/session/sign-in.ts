import type { Request } from 'express';
import 'express-session';
import passport from 'passport';
import { Strategy } from 'passport-local';
import { Refusal, type ActingPerson, type PeopleService } from '@ijkpunt/backend';
import type { ActingAs } from './acting-as.ts';

/** Teaches passport how people sign in here, and how a session becomes a person again. */
export function teachPassport(people: PeopleService, as: ActingAs): typeof passport {
  passport.use(
    new Strategy({ usernameField: 'email', passwordField: 'password' }, (email, password, done) => {
      people.signIn(email, password).then(
        (person) => done(null, person),
        (error: unknown) => (error instanceof Refusal ? done(null, false) : done(error)),
      );
    }),
  );
  passport.serializeUser((user, done) => done(null, (user as ActingPerson).id));
  passport.deserializeUser((request: Request, id: string, done: Done) => {
    // Read anew at every request: a role or an agreement that was taken away is gone at once.
    as.now(request, id).then(
      (person) => done(null, person ?? false),
      (error: unknown) => done(error),
    );
  });
  return passport;
}

type Done = (error: unknown, user?: ActingPerson | false) => void;

/** Checks the password and starts a new session: an id from before signing in does not survive it. */
export async function signInto(request: Request): Promise<ActingPerson> {
  const person = await new Promise<ActingPerson | undefined>((resolve, reject) => {
    const judge = passport.authenticate('local', (error: unknown, user: ActingPerson | false | null) => {
      if (error) reject(error instanceof Error ? error : new Error(String(error)));
      else resolve(user || undefined);
    }) as (request: Request) => void;
    judge(request);
  });
  if (person === undefined) throw new Refusal('wrong-credentials');
  await new Promise<void>((resolve, reject) => {
    request.logIn(person, (error?: Error) => (error ? reject(error) : resolve()));
  });
  return person;
}

/** Ends the session, here and in the database. */
export function signOutOf(request: Request): Promise<void> {
  return new Promise((resolve, reject) => {
    request.logOut((error?: Error) => {
      if (error) reject(error);
      else request.session.destroy((failed?: Error) => (failed ? reject(failed) : resolve()));
    });
  });
}
