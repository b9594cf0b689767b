import { Inject, Injectable } from '@nestjs/common';
import { generateSecret, generateURI, verify } from 'otplib';
import { Clock, Database, noteAudit, Refusal, type Transaction } from '../../platform/index.ts';
import type { ActingPerson } from '../acting-person.ts';
import { Letters } from '../letters/letters.service.ts';
import { hashOfCode, newRecoveryCodes } from './recovery-codes.ts';
import { seal, unseal } from './sealed.ts';

/** The key under which secrets are sealed. */
export const SEALING_KEY = Symbol('sealing key');

/** Seconds that the clock of a telephone may be off, either way. */
const TOLERANCE = 30;

/** What the app is handed, once. */
export interface NewFactor {
  readonly secret: string;
  /** The same as an address, for an app that reads it from a picture. */
  readonly address: string;
}

interface FactorRow {
  readonly sealed: string;
  readonly confirmed: boolean;
  readonly lastStep: number;
}

/** Second factors: codes of an app (TOTP, RFC 6238), each of which works once, and recovery codes for who lost it. */
@Injectable()
export class SecondFactor {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(SEALING_KEY) private readonly key: Buffer,
    @Inject(Letters) private readonly letters: Letters,
  ) {}

  /** How many recovery codes are left; undefined when there is no second factor. */
  left(person: string): Promise<number | undefined> {
    return this.database.outside(async (tx) => {
      if ((await rowOf(tx, person))?.confirmed !== true) return undefined;
      const [row] = (await tx.query(
        `select count(*)::int as left from organisations.recovery_code where person = $1 and used_at is null`,
        [person],
      )) as [{ left: number }];
      return row.left;
    });
  }

  /** Makes a new secret. It counts for nothing until a code of it comes back; one that counts already stays until then. */
  async start({ id, email }: ActingPerson): Promise<NewFactor> {
    if ((await this.left(id)) !== undefined) throw new Refusal('second-factor-there');
    const secret = generateSecret();
    const sealed = seal(secret, { key: this.key, owner: id });
    await this.database.outside((tx) =>
      tx.query(
        `insert into organisations.second_factor (person, sealed_secret) values ($1, $2)
         on conflict (person) do update set sealed_secret = excluded.sealed_secret
          where organisations.second_factor.confirmed_at is null`,
        [id, sealed],
      ),
    );
    return { secret, address: generateURI({ issuer: 'IJkpunt', label: email, secret }) };
  }

  /** The app has it: from now on signing in asks for a code. Answers the recovery codes, which are told nowhere else. */
  confirm(person: ActingPerson, code: string): Promise<readonly string[]> {
    return this.changing(person, async (tx) => {
      const row = await rowOf(tx, person.id, 'for update');
      if (row === undefined) throw new Refusal('second-factor-not-started');
      if (row.confirmed) throw new Refusal('second-factor-there');
      if (!(await this.isRight(tx, person.id, { row, code }))) throw new Refusal('second-factor-wrong');
      await tx.query(`update organisations.second_factor set confirmed_at = $2 where person = $1`, [
        person.id,
        this.clock.now(),
      ]);
      const codes = newRecoveryCodes();
      await tx.query(`insert into organisations.recovery_code (person, hash) select $1, unnest($2::text[])`, [
        person.id,
        codes.map((one) => hashOfCode(person.id, one)),
      ]);
      await this.letters.notice(tx, person, 'second-factor-set');
      await note(tx, person, 'second-factor-set');
      return codes;
    });
  }

  /** Takes it away again, with a code of it. */
  remove(person: ActingPerson, code: string): Promise<void> {
    return this.changing(person, async (tx) => {
      if ((await this.judgedIn(tx, person, code)) === 'wrong') throw new Refusal('second-factor-wrong');
      await tx.query(`delete from organisations.second_factor where person = $1`, [person.id]);
      await this.letters.notice(tx, person, 'second-factor-removed');
      await note(tx, person, 'second-factor-removed');
    });
  }

  /** Whether a code is right: of the app, or a recovery code. Either works once. */
  judged(person: ActingPerson, code: string): Promise<'app' | 'recovery' | 'wrong'> {
    return this.changing(person, (tx) => this.judgedIn(tx, person, code));
  }

  private async judgedIn(
    tx: Transaction,
    person: ActingPerson,
    code: string,
  ): Promise<'app' | 'recovery' | 'wrong'> {
    const row = await rowOf(tx, person.id, 'for update');
    if (row?.confirmed !== true) return 'wrong';
    if (await this.isRight(tx, person.id, { row, code })) return 'app';
    const [used] = (await tx.query(
      `update organisations.recovery_code set used_at = $3 where person = $1 and hash = $2 and used_at is null
       returning hash`,
      [person.id, hashOfCode(person.id, code), this.clock.now()],
    )) as [unknown[], number];
    if (used.length === 0) return 'wrong';
    await note(tx, person, 'recovery-code-used');
    return 'recovery';
  }

  /** Whether it is a code of the app that was not used before; from now on it was. */
  private async isRight(
    tx: Transaction,
    person: string,
    { row, code }: { readonly row: FactorRow; readonly code: string },
  ): Promise<boolean> {
    const token = code.replaceAll(/\s/gu, '');
    if (!/^\d{6}$/u.test(token)) return false;
    const secret = unseal(row.sealed, { key: this.key, owner: person });
    const epoch = Math.floor(this.clock.now().getTime() / 1000);
    const used = { afterTimeStep: row.lastStep };
    const found = await verify({ secret, token, epoch, epochTolerance: TOLERANCE, ...used });
    if (!found.valid || !('timeStep' in found)) return false;
    await tx.query(`update organisations.second_factor set last_step = $2 where person = $1`, [
      person,
      found.timeStep,
    ]);
    return true;
  }

  /** In the organisation of the person: what is changed is noted in its log. */
  private changing<T>({ organisation }: ActingPerson, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.database.withinOrganisation(organisation.id, work);
  }
}

async function rowOf(
  tx: Transaction,
  person: string,
  lock: 'for update' | '' = '',
): Promise<FactorRow | undefined> {
  const rows = (await tx.query(
    `select sealed_secret as sealed, confirmed_at is not null as confirmed, last_step::int as "lastStep"
       from organisations.second_factor where person = $1 ${lock}`,
    [person],
  )) as FactorRow[];
  return rows[0];
}

async function note(
  tx: Transaction,
  person: ActingPerson,
  kind: 'second-factor-set' | 'second-factor-removed' | 'recovery-code-used',
): Promise<void> {
  await noteAudit(tx, { kind, organisation: person.organisation.id, person });
}
