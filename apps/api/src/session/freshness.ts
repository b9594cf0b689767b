import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import 'express-session';
import { Clock, Refusal } from '@ijkpunt/backend';

declare module 'express-session' {
  interface SessionData {
    /** What a browser was asked to sign with a passkey, and when. */
    question?: { readonly challenge: string; readonly askedAt: string };
    /** Who was sent to the provider of an organisation, and what to hold against what comes back. */
    departure?: Departure & { readonly leftAt: string };
  }
}

/** Somebody who was sent to the provider of an organisation. */
export interface Departure {
  readonly organisation: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** How one signs in is changed by who signed in this short ago: a session that was left open is not enough. */
const FRESH = 30 * 60 * 1000;

const FIVE_MINUTES = 5 * 60 * 1000;
const TEN_MINUTES = 10 * 60 * 1000;

/** What holds for a short time in a session: that somebody has just signed in, and what a browser was asked. */
@Injectable()
export class Freshness {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /** Refuses who signed in too long ago, or by the sign-on of one organisation: that opens no other ways in. */
  insist(request: Request): void {
    if (request.session.signedOn !== undefined) throw new Refusal('sign-on-session');
    this.insistRecent(request);
  }

  /** Refuses who signed in too long ago to let others in: a session that was left open is not enough. */
  insistRecent({ session }: Request): void {
    // Not a number either: of a session that does not say when it began.
    if (!(this.since(session.begunAt) < FRESH)) throw new Refusal('sign-in-anew');
  }

  /** Keeps what a browser is asked. A session of nobody, begun for this alone, ends with it. */
  asked({ session }: Request, challenge: string): void {
    session.question = { challenge, askedAt: this.clock.now().toISOString() };
    if (session.begunAt === undefined) session.cookie.maxAge = FIVE_MINUTES;
  }

  /** What the browser was asked, once: an answer that comes a second time answers nothing. */
  challengeOf({ session }: Request): string {
    const { question } = session;
    delete session.question;
    if (question === undefined || !(this.since(question.askedAt) < FIVE_MINUTES))
      throw new Refusal('passkey-wrong');
    return question.challenge;
  }

  /** Keeps what was agreed with a browser that is sent to a provider. */
  leaves({ session }: Request, departure: Departure): void {
    session.departure = { ...departure, leftAt: this.clock.now().toISOString() };
    if (session.begunAt === undefined) session.cookie.maxAge = TEN_MINUTES;
  }

  /** What was agreed, once: what comes back a second time fits nothing. */
  cameBack({ session }: Request): Departure {
    const { departure } = session;
    delete session.departure;
    if (departure === undefined || !(this.since(departure.leftAt) < TEN_MINUTES))
      throw new Refusal('sign-on-refused');
    const { leftAt: _past, ...agreed } = departure;
    return agreed;
  }

  private since(moment: string | undefined): number {
    return this.clock.now().getTime() - Date.parse(moment ?? '');
  }
}
