import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { Database, noteAudit, Refusal, screenText } from '../../platform/index.ts';
import type { ActingPerson } from '../acting-person.ts';
import { Letters } from '../letters/letters.service.ts';
import { PeopleService } from '../people.service.ts';
import { PasskeyRows, type KeptPasskey } from './passkey-rows.ts';

/** For which site passkeys are made: they work there and nowhere else. */
export interface PasskeySite {
  /** The host of the address that people use. */
  readonly id: string;
  readonly origin: string;
}

export const PASSKEY_SITE = Symbol('passkey site');

/** What a browser answered to what was asked of it. */
export interface Answered<Response> {
  readonly challenge: string;
  readonly response: Response;
}

const MOST_PASSKEYS = 10;

/** Passkeys (WebAuthn level 3): made on a device, unlocked there, and known here by their public half alone. */
@Injectable()
export class Passkeys {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(PasskeyRows) private readonly rows: PasskeyRows,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(Letters) private readonly letters: Letters,
    @Inject(PASSKEY_SITE) private readonly site: PasskeySite,
  ) {}

  /** What the browser is asked for a new one: to be unlocked by its owner, and found without a name. */
  async askNew({ id, email, name }: ActingPerson): Promise<PublicKeyCredentialCreationOptionsJSON> {
    const there = await this.rows.of(id);
    if (there.length >= MOST_PASSKEYS) throw new Refusal('passkeys-enough', { most: MOST_PASSKEYS });
    return generateRegistrationOptions({
      rpName: 'IJkpunt',
      rpID: this.site.id,
      userID: new TextEncoder().encode(id),
      userName: email,
      userDisplayName: name,
      attestationType: 'none',
      excludeCredentials: there.map(({ credential }) => ({ id: credential })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
  }

  /** Keeps a new one, once its device signed what was asked. */
  async add(
    person: ActingPerson,
    { challenge, response, name }: Answered<RegistrationResponseJSON> & { readonly name: string },
  ): Promise<void> {
    screenText(name, 'name');
    const made = await verified(() =>
      verifyRegistrationResponse({ response, expectedChallenge: challenge, ...this.expected() }),
    );
    if (!made.verified || made.registrationInfo === undefined) throw new Refusal('passkey-wrong');
    const { id: credential, publicKey, counter, transports = [] } = made.registrationInfo.credential;
    await this.database.withinOrganisation(person.organisation.id, async (tx) => {
      const kept = { id: randomUUID(), person: person.id, credential, publicKey, counter, transports, name };
      await this.rows.keep(tx, kept);
      await this.letters.notice(tx, person, 'passkey-added');
      await noteAudit(tx, { kind: 'passkey-added', organisation: person.organisation.id, person });
    });
  }

  list(person: string): Promise<readonly KeptPasskey[]> {
    return this.rows.of(person);
  }

  async remove(person: ActingPerson, id: string): Promise<void> {
    await this.database.withinOrganisation(person.organisation.id, async (tx) => {
      if (!(await this.rows.remove(tx, person.id, id))) throw new Refusal('passkey-not-found');
      await this.letters.notice(tx, person, 'passkey-removed');
      await noteAudit(tx, { kind: 'passkey-removed', organisation: person.organisation.id, person });
    });
  }

  /** What the browser is asked to sign in with: whichever passkey of this site its owner picks. */
  askSignIn(): Promise<PublicKeyCredentialRequestOptionsJSON> {
    return generateAuthenticationOptions({ rpID: this.site.id, userVerification: 'required' });
  }

  /** Who holds the passkey that signed; a refusal when it is not known, not unlocked, of another site, or a copy. */
  async holder({ challenge, response }: Answered<AuthenticationResponseJSON>): Promise<ActingPerson> {
    const kept = await this.rows.byCredential(response.id);
    if (kept === undefined) throw new Refusal('passkey-wrong');
    const { credential: id, publicKey, counter, transports } = kept;
    const credential = { id, publicKey: new Uint8Array(publicKey), counter, transports: [...transports] };
    const expected = { expectedChallenge: challenge, ...this.expected(), credential };
    const found = await verified(() => verifyAuthenticationResponse({ response, ...expected }));
    if (!found.verified) throw new Refusal('passkey-wrong');
    await this.rows.used(kept.id, found.authenticationInfo.newCounter);
    const person = await this.people.acting(kept.person);
    if (person === undefined) throw new Refusal('passkey-wrong');
    return person;
  }

  private expected() {
    const { origin, id } = this.site;
    return { expectedOrigin: origin, expectedRPID: id, requireUserVerification: true };
  }
}

/** The library throws what is wrong, in words for its user; nobody at a door is told more than that it is wrong. */
async function verified<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch {
    throw new Refusal('passkey-wrong');
  }
}
