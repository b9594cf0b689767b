import { Inject, Injectable } from '@nestjs/common';
import { Clock, Database, Refusal, type Transaction } from '../../platform/index.ts';

/** A passkey as it is kept. */
export interface KeptPasskey {
  readonly id: string;
  readonly person: string;
  readonly credential: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly name: string;
  readonly madeAt: Date;
  readonly lastUsedAt: Date | null;
}

const READ = `select id, person, credential, public_key as "publicKey", counter::int as counter, transports, name,
                     made_at as "madeAt", last_used_at as "lastUsedAt" from organisations.passkey`;

/** The rows of passkeys: read and written by whose they are. */
@Injectable()
export class PasskeyRows {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  of(person: string): Promise<readonly KeptPasskey[]> {
    return this.read(`${READ} where person = $1 order by made_at, id`, person);
  }

  async byCredential(credential: string): Promise<KeptPasskey | undefined> {
    return (await this.read(`${READ} where credential = $1`, credential))[0];
  }

  /** A device answers with the same passkey twice when it is asked twice: that is not a second one. */
  async keep(tx: Transaction, passkey: Omit<KeptPasskey, 'madeAt' | 'lastUsedAt'>): Promise<void> {
    const { id, person, credential, publicKey, counter, transports, name } = passkey;
    const made = (await tx.query(
      `insert into organisations.passkey (id, person, credential, public_key, counter, transports, name, made_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (credential) do nothing returning id`,
      [id, person, credential, Buffer.from(publicKey), counter, transports, name, this.clock.now()],
    )) as unknown[];
    if (made.length === 0) throw new Refusal('passkey-wrong');
  }

  /** Whether there was one to take away. */
  async remove(tx: Transaction, person: string, id: string): Promise<boolean> {
    const [removed] = (await tx.query(
      `delete from organisations.passkey where person = $1 and id = $2 returning id`,
      [person, id],
    )) as [unknown[], number];
    return removed.length > 0;
  }

  async used(id: string, counter: number): Promise<void> {
    await this.database.outside((tx) =>
      tx.query(`update organisations.passkey set counter = $2, last_used_at = $3 where id = $1`, [
        id,
        counter,
        this.clock.now(),
      ]),
    );
  }

  private read(sql: string, value: string): Promise<readonly KeptPasskey[]> {
    return this.database.outside(async (tx) => (await tx.query(sql, [value])) as KeptPasskey[]);
  }
}
