import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import 'express-session';
import { Passport, type PassportStatic } from 'passport';
import { Strategy } from 'passport-local';
import { PeopleService, Refusal, type ActingPerson } from '@ijkpunt/backend';
import { ActingAs } from './acting-as.ts';

/** How people sign in here, and how a session becomes a person again. */
@Injectable()
export class SignIn {
  /** Of this program alone: the one that the package shares would keep the people of whoever taught it first. */
  readonly passport: PassportStatic = new Passport() as PassportStatic;

  constructor(@Inject(PeopleService) people: PeopleService, @Inject(ActingAs) as: ActingAs) {
    this.passport.use(
      new Strategy({ usernameField: 'email', passwordField: 'password' }, (email, password, done) => {
        people.signIn(email, password).then(
          (person) => done(null, person),
          (error: unknown) => (error instanceof Refusal ? done(null, false) : done(error)),
        );
      }),
    );
    this.passport.serializeUser((user, done) => done(null, (user as ActingPerson).id));
    this.passport.deserializeUser((request: Request, id: string, done: Done) => {
      // Read anew at every request: a role or an agreement that was taken away is gone at once.
      as.now(request, id).then(
        (person) => done(null, person ?? false),
        (error: unknown) => done(error),
      );
    });
  }

  /** Checks the password and starts a new session: an id from before signing in does not survive it. */
  async into(request: Request): Promise<ActingPerson> {
    const person = await this.judged(request);
    if (person === undefined) throw new Refusal('wrong-credentials');
    await new Promise<void>((resolve, reject) => {
      request.logIn(person, (error?: Error) => (error ? reject(error) : resolve()));
    });
    return person;
  }

  private judged(request: Request): Promise<ActingPerson | undefined> {
    return new Promise((resolve, reject) => {
      const told = (error: unknown, user: ActingPerson | false | null): void => {
        if (error) reject(error instanceof Error ? error : new Error(String(error)));
        else resolve(user || undefined);
      };
      const judge = this.passport.authenticate('local', told) as (request: Request) => void;
      judge(request);
    });
  }
}

/** Who comes in by a session, and as whom. */
export const SESSION_PROVIDERS = [ActingAs, SignIn];

type Done = (error: unknown, user?: ActingPerson | false) => void;

/** Ends the session, here and in the database. */
export function signOutOf(request: Request): Promise<void> {
  return new Promise((resolve, reject) => {
    request.logOut((error?: Error) => {
      if (error) reject(error);
      else request.session.destroy((failed?: Error) => (failed ? reject(failed) : resolve()));
    });
  });
}
