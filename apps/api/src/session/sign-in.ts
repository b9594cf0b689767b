import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import 'express-session';
import { Passport, type PassportStatic } from 'passport';
import { Strategy } from 'passport-local';
import {
  Refusal,
  SignInService,
  SignOn,
  type ActingPerson,
  type Return,
  type SignedOn,
} from '@ijkpunt/backend';
import { ActingAs } from './acting-as.ts';
import { browserName } from './browser-name.ts';
import { networkOf } from './network.ts';
import { SESSION_SETTINGS, type SessionSettings } from './settings.ts';
import { Tries } from './tries.ts';

/** How people sign in here, and how a session becomes a person again. */
@Injectable()
export class SignIn {
  /** Of this program alone: the one that the package shares would keep the people of whoever taught it first. */
  readonly passport: PassportStatic = new Passport() as PassportStatic;

  constructor(
    @Inject(SignInService) private readonly signIns: SignInService,
    @Inject(SignOn) private readonly signOns: SignOn,
    @Inject(ActingAs) private readonly as: ActingAs,
    @Inject(Tries) private readonly tries: Tries,
    @Inject(SESSION_SETTINGS) private readonly settings: SessionSettings,
  ) {
    const fields = { usernameField: 'email', passwordField: 'password', passReqToCallback: true } as const;
    this.passport.use(
      new Strategy(fields, ({ body }: Request, email, password, done) => {
        const { code } = body as { code?: string };
        signIns.signIn({ email, password, code }).then((person) => done(null, person), done);
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

  /** Counts the try, judges it, and starts a new session: an id from before signing in does not survive it. */
  async into(request: Request, response: Response, email: string): Promise<ActingPerson> {
    const { browsers } = this.settings;
    const trying = { email, address: networkOf(request.ip), known: browsers.isOf(request, email) };
    const person = await this.tries.judging(trying, () => this.judged(request));
    return this.begin(request, response, person);
  }

  /** Starts the session of somebody who was found to be who they are. */
  async begin(request: Request, response: Response, person: ActingPerson): Promise<ActingPerson> {
    await new Promise<void>((resolve, reject) => {
      request.logIn(person, (error?: Error) => (error ? reject(error) : resolve()));
    });
    request.session.organisation = person.organisation.id;
    request.session.begunAt = new Date().toISOString();
    request.session.browser = browserName(request.get('user-agent'));
    this.settings.browsers.mark(response, person.email);
    return this.as.held(person);
  }

  /** Signs in who holds a passkey. */
  async withPasskey(request: Request, response: Response, answer: Answer): Promise<ActingPerson> {
    const person = await this.tries.judgingNetwork(request, () => this.signIns.signInWithPasskey(answer));
    return this.begin(request, response, person);
  }

  /** Where to send somebody to sign in at the provider of an organisation. */
  toProvider(request: Request, organisation: string, returnAddress: string) {
    return this.tries.judgingNetwork(request, () => this.signOns.departure(organisation, returnAddress));
  }

  /** Signs in who the provider of an organisation vouches for. */
  async bySignOn(request: Request, response: Response, back: Return): Promise<ActingPerson> {
    const insist = ({ person, secondFactor }: SignedOn): void => {
      const { needsSecondFactor } = this.as.heldBySignOn(person, { secondFactor });
      if (needsSecondFactor === true) throw new Refusal('sign-on-without-factor');
    };
    const { person, secondFactor } = await this.tries.judgingNetwork(request, () =>
      this.signOns.signIn(back, insist),
    );
    await this.begin(request, response, person);
    request.session.signedOn = { secondFactor };
    return this.as.heldBySignOn(person, { secondFactor });
  }

  private judged(request: Request): Promise<ActingPerson> {
    return new Promise((resolve, reject) => {
      const told = (error: unknown, user: ActingPerson | false | null): void => {
        if (error) reject(error instanceof Error ? error : new Error(String(error)));
        else if (user) resolve(user);
        else reject(new Refusal('wrong-credentials'));
      };
      const judge = this.passport.authenticate('local', told) as (request: Request) => void;
      judge(request);
    });
  }
}

/** Who comes in by a session, and as whom. */
export const SESSION_PROVIDERS = [ActingAs, Tries, SignIn];

type Answer = Parameters<SignInService['signInWithPasskey']>[0];

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
