import { Inject, Injectable } from '@nestjs/common';
import type { Role } from '@ijkpunt/contract';
import { Database, noteAudit, Refusal, type Transaction } from '../../platform/index.ts';
import type { ActingPerson } from '../acting-person.ts';
import { AuditLog } from '../audit-log.service.ts';
import { PeopleService } from '../people.service.ts';
import { Provider, type Claims, type Departure } from './provider.ts';
import { SignOnSettingsService, type OpenSignOn } from './sign-on-settings.service.ts';
import { contactIn, rolesTold, sawSecondFactor } from './told-by-claims.ts';

/** Somebody who came back from the provider of an organisation. */
export interface Return {
  readonly organisation: string;
  readonly came: URL;
  readonly departure: Departure;
}

/** Who signed in by it, and whether the provider saw a second factor. */
export interface SignedOn {
  readonly person: ActingPerson;
  readonly secondFactor: boolean;
}

/** Single sign-on: an organisation vouches for its people, at its own provider, for itself alone. */
@Injectable()
export class SignOn {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SignOnSettingsService) private readonly settings: SignOnSettingsService,
    @Inject(Provider) private readonly provider: Provider,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(AuditLog) private readonly audit: AuditLog,
  ) {}

  /** The organisations that have one. */
  open(): Promise<readonly { readonly organisation: string; readonly name: string }[]> {
    return this.database.outside(
      async (tx) =>
        (await tx.query(`select organisation, name from organisations.open_sign_ons()`)) as {
          organisation: string;
          name: string;
        }[],
    );
  }

  /** Where to send somebody, and what to hold against what comes back. */
  async departure(organisation: string, returnAddress: string) {
    return this.provider.departure(await this.settings.openOf(organisation), returnAddress);
  }

  /**
   * Signs in who the provider vouches for. Their roles are those that it tells now, where the organisation says so.
   *
   * @param insist throws when what the provider saw is not enough for somebody with these roles
   */
  async signIn(back: Return, insist: (signedOn: SignedOn) => void): Promise<SignedOn> {
    try {
      return await this.judged(back, insist);
    } catch (error) {
      await this.refused(back.organisation);
      throw error;
    }
  }

  /** In the log of the organisation whose sign-on it was. */
  private async refused(organisation: string): Promise<void> {
    const about = { step: 'sign-on' };
    await this.database.withinOrganisation(organisation, (tx) =>
      noteAudit(tx, { kind: 'sign-in-refused', organisation, about }),
    );
  }

  private async judged(back: Return, insist: (signedOn: SignedOn) => void): Promise<SignedOn> {
    const settings = await this.settings.openOf(back.organisation);
    const claims = await this.provider.claims(settings, back.came, back.departure);
    const person = await this.personOf(back.organisation, settings, claims);
    const signedOn = { person, secondFactor: sawSecondFactor(claims) };
    insist(signedOn);
    await this.audit.note(person, 'signed-in', { step: 'sign-on' });
    return signedOn;
  }

  /** Links the identity there to somebody who is signed in here: they come in by either from now on. */
  async link(person: ActingPerson, back: Return): Promise<void> {
    const { organisation } = back;
    const settings = await this.settings.openOf(organisation);
    const { sub } = await this.provider.claims(settings, back.came, back.departure);
    if ((await this.people.acting(person.id, organisation)) === undefined)
      throw new Refusal('sign-on-unknown');
    await this.database.withinOrganisation(organisation, async (tx) => {
      const linked = (await tx.query(
        `insert into organisations.outside_identity (organisation, issuer, subject, person) values ($1, $2, $3, $4)
         on conflict do nothing returning person`,
        [organisation, settings.issuer, sub, person.id],
      )) as unknown[];
      const known = await personBehind(tx, settings.issuer, sub);
      if (linked.length === 0 && known !== person.id) throw new Refusal('sign-on-address-taken');
      await noteAudit(tx, { kind: 'sign-on-linked', organisation, person });
    });
  }

  private async personOf(organisation: string, settings: OpenSignOn, claims: Claims): Promise<ActingPerson> {
    const { issuer, rolesClaim, rolesOf } = settings;
    const told = rolesClaim === undefined ? undefined : rolesTold(claims, rolesClaim, rolesOf);
    if (told?.length === 0) throw new Refusal('sign-on-no-role');
    const known = await this.database.withinOrganisation(organisation, (tx) =>
      personBehind(tx, issuer, claims.sub),
    );
    const id = told === undefined ? known : await this.joined(organisation, { issuer, claims, roles: told });
    const person = id === undefined ? undefined : await this.people.acting(id, organisation);
    if (person === undefined) throw new Refusal('sign-on-unknown');
    return told === undefined ? person : this.withRoles(person, told);
  }

  /** Somebody whom the provider tells roles of belongs to the organisation, from the first time on. */
  private async joined(
    organisation: string,
    { issuer, claims, roles }: { issuer: string; claims: Claims; roles: readonly Role[] },
  ): Promise<string> {
    const contact = contactIn(claims);
    return this.database.withinOrganisation(organisation, async (tx) => {
      const known = await personBehind(tx, issuer, claims.sub);
      if (known === undefined && contact === undefined) throw new Refusal('sign-on-unknown');
      const [row] = (await tx.query(`select organisations.join_by_sign_on($1, $2, $3, $4, $5) as person`, [
        issuer,
        claims.sub,
        contact?.email ?? '',
        contact?.name ?? '',
        roles,
      ])) as [{ person: string | null }];
      if (row.person === null) throw new Refusal('sign-on-address-taken');
      if (known === undefined) {
        const person = { id: row.person, name: contact?.name ?? '' };
        await noteAudit(tx, { kind: 'sign-on-joined', organisation, person });
      }
      return row.person;
    });
  }

  /** Roles that changed there change here. The last administrator keeps that role: somebody has to let others in. */
  private async withRoles(person: ActingPerson, told: readonly Role[]): Promise<ActingPerson> {
    const same = person.roles.length === told.length && told.every((role) => person.roles.includes(role));
    if (same) return person;
    const organisation = person.organisation.id;
    await this.database.withinOrganisation(organisation, async (tx) => {
      const [row] = (await tx.query(`select organisations.set_roles($1, $2) as outcome`, [
        person.id,
        told,
      ])) as [{ outcome: string }];
      const roles = told.join(' ');
      if (row.outcome === 'done')
        await noteAudit(tx, { kind: 'roles-changed', organisation, person, about: { roles } });
    });
    return (await this.people.acting(person.id, organisation)) ?? person;
  }
}

/** Who somebody of a provider is here. */
async function personBehind(tx: Transaction, issuer: string, subject: string): Promise<string | undefined> {
  const rows = (await tx.query(
    `select person from organisations.outside_identity where issuer = $1 and subject = $2`,
    [issuer, subject],
  )) as { person: string }[];
  return rows[0]?.person;
}
