import { Inject, Injectable } from '@nestjs/common';
import type { OrganisationKind, SignOnSettings } from '@ijkpunt/contract';
import { Clock, Database, noteAudit, Refusal, type Scope } from '../../platform/index.ts';
import { insistOnRoles } from '../people/people-here.service.ts';
import { seal, unseal } from '../second-factor/sealed.ts';
import { Provider, type ProviderSettings } from './provider.ts';

/** The key under which the secrets of providers are sealed. */
export const SIGN_ON_KEY = Symbol('sign-on key');

/** The settings as an administrator sees them. */
export interface KeptSignOn extends SignOnSettings {
  readonly savedBy: string;
  readonly savedAt: Date;
}

/** The settings with which people are sent to the provider. */
export type OpenSignOn = SignOnSettings & ProviderSettings;

interface SignOnRow extends Omit<KeptSignOn, 'rolesClaim'> {
  readonly rolesClaim: string | null;
  readonly sealed: string;
}

const READ = `select issuer, client_id as "clientId", sealed_secret as sealed, roles_claim as "rolesClaim",
                     roles_of as "rolesOf", saved_by_name as "savedBy", saved_at as "savedAt"
                from organisations.sign_on`;

/** How an organisation lets its people sign in by its own provider. */
@Injectable()
export class SignOnSettingsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Provider) private readonly provider: Provider,
    @Inject(SIGN_ON_KEY) private readonly key: Buffer,
  ) {}

  async read(scope: Scope): Promise<KeptSignOn | undefined> {
    const row = await this.rowOf(scope.organisation);
    if (row === undefined) return undefined;
    const { sealed: _secret, rolesClaim, ...kept } = row;
    return { ...kept, rolesClaim: rolesClaim ?? undefined };
  }

  /** Saves the settings once the provider answered. Without a secret the one that is kept stays, for the same provider. */
  async save(
    scope: Scope,
    { secret: given, ...settings }: SignOnSettings & { readonly secret?: string | undefined },
    kind: OrganisationKind,
  ): Promise<void> {
    insistOnRoles(Object.keys(settings.rolesOf) as (keyof typeof settings.rolesOf)[], kind);
    const { organisation, person } = scope;
    const secret = given ?? (await this.keptSecret(organisation, settings));
    const { issuer, clientId, rolesClaim, rolesOf } = settings;
    await this.provider.insistOnLife({ issuer, clientId, secret });
    const sealed = seal(secret, { key: this.key, owner: organisation });
    await this.database.within(scope, async (tx) => {
      await tx.query(
        `insert into organisations.sign_on (organisation, issuer, client_id, sealed_secret, roles_claim, roles_of,
                                            saved_by_name, saved_at)
         values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8)
         on conflict (organisation) do update set issuer = excluded.issuer, client_id = excluded.client_id,
           sealed_secret = excluded.sealed_secret, roles_claim = excluded.roles_claim, roles_of = excluded.roles_of,
           saved_by_name = excluded.saved_by_name, saved_at = excluded.saved_at`,
        [
          organisation,
          issuer,
          clientId,
          sealed,
          rolesClaim ?? null,
          JSON.stringify(rolesOf),
          person.name,
          this.clock.now(),
        ],
      );
      await noteAudit(tx, { kind: 'sign-on-set', organisation, person, about: { issuer } });
    });
  }

  remove(scope: Scope): Promise<void> {
    const { organisation, person } = scope;
    return this.database.within(scope, async (tx) => {
      await tx.query(`delete from organisations.sign_on where organisation = $1`, [organisation]);
      await noteAudit(tx, { kind: 'sign-on-removed', organisation, person });
    });
  }

  /** The settings of an organisation, for whoever is sent to its provider. */
  async openOf(organisation: string): Promise<OpenSignOn> {
    const row = await this.rowOf(organisation);
    if (row === undefined) throw new Refusal('sign-on-not-found');
    const { issuer, clientId, rolesClaim, rolesOf, sealed } = row;
    const secret = unseal(sealed, { key: this.key, owner: organisation });
    return { issuer, clientId, secret, rolesOf, rolesClaim: rolesClaim ?? undefined };
  }

  /** A secret is for one provider: it is not sent to another one that somebody fills in. */
  private async keptSecret(
    organisation: string,
    { issuer, clientId }: Pick<SignOnSettings, 'issuer' | 'clientId'>,
  ): Promise<string> {
    const row = await this.rowOf(organisation);
    if (row === undefined || row.issuer !== issuer || row.clientId !== clientId)
      throw new Refusal('sign-on-secret-missing');
    return unseal(row.sealed, { key: this.key, owner: organisation });
  }

  private async rowOf(organisation: string): Promise<SignOnRow | undefined> {
    const rows = await this.database.withinOrganisation(
      organisation,
      async (tx) => (await tx.query(`${READ} where organisation = $1`, [organisation])) as SignOnRow[],
    );
    return rows[0];
  }
}
