import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { KEY_OVERLAP_DAYS, PERMISSIONS_OF_KEY, type KeyScope } from '@ijkpunt/contract';
import {
  Clock,
  Database,
  noteAudit,
  Refusal,
  screenText,
  type Scope,
  type Transaction,
} from '../platform/index.ts';
import { toActor, type ActingPerson, type ActorRow } from './acting-person.ts';
import { aYearAfter, isSecretOf, latestExpiry, newKey, prefixOf } from './api-key.ts';

/** A key as it is listed; the secret is nowhere. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly scope: KeyScope;
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly expiresOn: string;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

const LISTED = `id, name, prefix, scope, made_by_name as "madeBy", made_at as "madeAt", expires_on::text as "expiresOn",
  last_used_at as "lastUsedAt", revoked_at as "revokedAt"`;

const MINUTE = 60_000;

/** Keys for programs: made by an administrator, working for one organisation, until they expire or are revoked. */
@Injectable()
export class KeysService {
  /** When a use of a key was last written down, so that not every call writes. */
  private readonly noted = new Map<string, number>();

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  list(scope: Scope): Promise<readonly ApiKey[]> {
    return this.database.within(
      scope,
      async (tx) =>
        (await tx.query(`select ${LISTED} from organisations.api_key order by made_at desc, id`)) as ApiKey[],
    );
  }

  /** Makes a key. What this answers is the only place where the secret is ever told. */
  async make(
    scope: Scope,
    { name, expiresOn, scope: wide = 'deliver' }: Omit<WantedKey, 'scope'> & { readonly scope?: KeyScope },
  ): Promise<ApiKey & { readonly secret: string }> {
    screenText(name, 'name');
    const today = this.clock.today();
    if (expiresOn < today || expiresOn > latestExpiry(today))
      throw new Refusal('input-invalid', { from: today, until: latestExpiry(today) });
    return this.database.within(scope, async (tx) => {
      const made = await inserted(tx, scope, { name, expiresOn, scope: wide });
      const { organisation, person } = scope;
      await noteAudit(tx, { kind: 'key-made', organisation, person, about: { key: made.prefix, name } });
      return made;
    });
  }

  /**
   * Makes another key for the same, a year long; the one before goes on for two weeks at most, so that the program can be told of the
   * new one without standing still. One that works no more is not replaced.
   */
  replace(scope: Scope, id: string): Promise<ApiKey & { readonly secret: string }> {
    const today = this.clock.today();
    return this.database.within(scope, async (tx) => {
      const [ending] = (await tx.query(
        `update organisations.api_key set expires_on = least(expires_on, $2::date + ${KEY_OVERLAP_DAYS})
          where id = $1 and revoked_at is null and expires_on >= $2 returning ${LISTED}`,
        [id, today],
      )) as [ApiKey[], number];
      const [before] = ending;
      if (before === undefined) throw new Refusal('key-not-found', { key: id });
      const { name, scope: wide } = before;
      const made = await inserted(tx, scope, { name, expiresOn: aYearAfter(today), scope: wide });
      const { organisation, person } = scope;
      const about = { key: before.prefix, by: made.prefix, name };
      await noteAudit(tx, { kind: 'key-replaced', organisation, person, about });
      return made;
    });
  }

  /** Takes a key back: from now on it opens nothing. Taking it back twice changes nothing. */
  revoke(scope: Scope, id: string): Promise<void> {
    return this.database.within(scope, async (tx) => {
      const [revoked] = (await tx.query(
        `update organisations.api_key set revoked_at = coalesce(revoked_at, now()) where id = $1 returning prefix, name`,
        [id],
      )) as [Pick<ApiKey, 'prefix' | 'name'>[], number];
      const [key] = revoked;
      if (key === undefined) throw new Refusal('key-not-found', { key: id });
      const { organisation, person } = scope;
      const about = { key: key.prefix, name: key.name };
      await noteAudit(tx, { kind: 'key-revoked', organisation, person, about });
    });
  }

  /** Who comes with this secret; undefined when it is wrong, expired or revoked, without telling which. */
  async actingWith(secret: string): Promise<ActingPerson | undefined> {
    const prefix = prefixOf(secret);
    if (prefix === undefined) return undefined;
    const [facts] = await this.database.outside(
      async (tx) => (await tx.query(`select * from organisations.key_facts($1)`, [prefix])) as KeyFacts[],
    );
    if (facts === undefined || !isSecretOf(secret, facts.hash)) return undefined;
    await this.noteUse(facts);
    return withKey(facts);
  }

  private async noteUse({ id, organisation }: KeyFacts): Promise<void> {
    const now = this.clock.now();
    const last = this.noted.get(id);
    if (last !== undefined && now.getTime() - last < MINUTE) return;
    this.noted.set(id, now.getTime());
    await this.database.withinOrganisation(organisation, (tx) =>
      tx.query(
        `update organisations.api_key set last_used_at = $2
          where id = $1 and (last_used_at is null or last_used_at < $2::timestamptz - interval '1 minute')`,
        [id, now],
      ),
    );
  }
}

/** What a key is asked for. */
export interface WantedKey {
  readonly name: string;
  /** The last day that it works. */
  readonly expiresOn: string;
  readonly scope: KeyScope;
}

async function inserted(
  tx: Transaction,
  { organisation, person }: Scope,
  { name, expiresOn, scope }: WantedKey,
): Promise<ApiKey & { readonly secret: string }> {
  const { prefix, hash, secret } = newKey();
  const values = [randomUUID(), organisation, name, prefix, hash, person.id, person.name, expiresOn, scope];
  const [made] = (await tx.query(
    `insert into organisations.api_key (id, organisation, name, prefix, hash, made_by, made_by_name, expires_on, scope)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning ${LISTED}`,
    values,
  )) as [ApiKey];
  return { ...made, secret };
}

type KeyFacts = Pick<ActorRow, 'name' | 'organisation' | 'organisation_name' | 'kind' | 'municipality'> & {
  readonly id: string;
  readonly hash: string;
  readonly scope: KeyScope;
};

function withKey({ id, hash: _hash, name, scope, ...facts }: KeyFacts): ActingPerson {
  const actor = toActor({ ...facts, person: id, name: `Sleutel ${name}`, email: '', roles: ['reporter'] });
  return { ...actor, only: PERMISSIONS_OF_KEY[scope] };
}
