import { Inject, Injectable } from '@nestjs/common';
import { PublisherDatabase, type Transaction } from '../../platform/index.ts';
import { newKeyPair, type KeyPair, type PublicKey } from './signing.ts';

/** A public key with when it signed. */
export interface PublishedKey extends PublicKey {
  readonly createdAt: string;
  /** Null: it signs now. */
  readonly retiredAt: string | null;
}

/** The key that signs now, with its private half; made when there is none. For the publisher alone. */
export async function currentKey(tx: Transaction): Promise<KeyPair> {
  const known = await storedKey(tx);
  if (known !== undefined) return known;
  await lockKeys(tx);
  // Somebody else may have made one while we waited.
  const meanwhile = await storedKey(tx);
  return meanwhile ?? storeNewKey(tx);
}

async function storedKey(tx: Transaction): Promise<KeyPair | undefined> {
  const [row] = (await tx.query(
    `select id, public_key as "publicKey", private_key as "privateKey" from publication.signing_key where retired_at is null`,
  )) as KeyPair[];
  return row;
}

async function storeNewKey(tx: Transaction): Promise<KeyPair> {
  const pair = newKeyPair();
  await tx.query(`insert into publication.signing_key (id, public_key, private_key) values ($1, $2, $3)`, [
    pair.id,
    pair.publicKey,
    pair.privateKey,
  ]);
  return pair;
}

async function lockKeys(tx: Transaction): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('signing-key', 0))`);
}

/** All public keys, the oldest first: what a retired key signed is checked with it for ever. */
export const PUBLISHED_KEYS = `
  select id, public_key as "publicKey", created_at as "createdAt", retired_at as "retiredAt"
    from publication.signing_key order by created_at`;

interface KeyRow extends PublicKey {
  readonly createdAt: Date;
  readonly retiredAt: Date | null;
}

/** A row of the keys as everybody may read it. */
export function publishedKey({ id, publicKey, createdAt, retiredAt }: KeyRow): PublishedKey {
  return {
    id,
    publicKey,
    createdAt: createdAt.toISOString(),
    retiredAt: retiredAt === null ? null : retiredAt.toISOString(),
  };
}

/** The keys that sign releases, for who keeps the system. */
@Injectable()
export class SigningKeys {
  constructor(@Inject(PublisherDatabase) private readonly database: PublisherDatabase) {}

  list(): Promise<readonly PublishedKey[]> {
    return this.database.within(async (tx) => {
      return ((await tx.query(PUBLISHED_KEYS)) as KeyRow[]).map(publishedKey);
    });
  }

  /** From now on another key signs; what the one before signed stays as it is. Returns the id of the new one. */
  rotate(): Promise<string> {
    return this.database.within(async (tx) => {
      await lockKeys(tx);
      await tx.query(
        `update publication.signing_key set retired_at = clock_timestamp() where retired_at is null`,
      );
      // Pages that wait for their moment name the key that signed until now: they are baked again before they come out.
      await tx.query(`update publication.draft set made_with = ''`);
      return (await storeNewKey(tx)).id;
    });
  }
}
