import { Inject, Injectable } from '@nestjs/common';
import type { Role } from '@ijkpunt/contract';
import { Database, Refusal, type Transaction } from '../../platform/index.ts';
import { AuditLog } from '../audit-log.service.ts';
import { passwordFault } from '../password/password-fault.ts';
import { passwordHash, PeopleService } from '../people.service.ts';
import { Letters } from './letters.service.ts';
import { hashOfSecret } from './link-secret.ts';

/** What is behind a link, for whoever has it. */
export interface OpenedLetter {
  readonly kind: 'invitation' | 'password-reset' | 'email-change';
  readonly email: string;
  readonly name: string;
  readonly organisation: string | undefined;
  readonly roles: readonly Role[];
  /** Somebody has an account with this address. */
  readonly known: boolean;
}

interface LetterRow extends Omit<OpenedLetter, 'organisation' | 'roles'> {
  readonly organisation_name: string | null;
  readonly organisation: string | null;
  readonly roles: readonly Role[] | null;
  readonly person: string | null;
}

/** Links in letters: opened by whoever has them, each once. */
@Injectable()
export class OpenLetters {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(AuditLog) private readonly audit: AuditLog,
    @Inject(Letters) private readonly letters: Letters,
  ) {}

  /** What a link is for; a refusal when it is too old, used, taken back or never was. */
  async look(secret: string): Promise<OpenedLetter> {
    const { kind, email, name, organisation_name: organisation, roles, known } = await this.behind(secret);
    return { kind, email, name, organisation: organisation ?? undefined, roles: roles ?? [], known };
  }

  /** Joins an organisation. Who has no account yet chooses a password; who has one keeps it, and gives none. */
  async accept(secret: string, password: string | undefined): Promise<void> {
    const letter = await this.behind(secret);
    const wanted = letter.known ? undefined : (password ?? '');
    const hash = wanted === undefined ? null : await this.newHash(wanted, letter);
    const person = await this.use(`organisations.accept_invitation($1, $2)`, [hashOfSecret(secret), hash]);
    const joined = await this.people.acting(person, letter.organisation ?? undefined);
    await this.audit.note(joined, 'invitation-accepted', { roles: (letter.roles ?? []).join(' ') });
  }

  /** Sets a new password, and signs the person out everywhere: whoever knew the one before may be signed in with it. */
  async resetPassword(secret: string, wanted: string): Promise<void> {
    const hash = await this.newHash(wanted, await this.behind(secret));
    const changed = await this.use(`organisations.use_reset($1, $2)`, [hashOfSecret(secret), hash]);
    await this.database.outside((tx) =>
      tx.query(`delete from platform.session where sess #>> '{passport,user}' = $1`, [changed]),
    );
    const person = await this.people.acting(changed);
    await this.audit.note(person, 'password-reset');
    if (person !== undefined) await this.letters.notice(person, 'password-changed');
  }

  /** From now on the person signs in with the new address. The one before is told. */
  async confirmAddress(secret: string): Promise<void> {
    const { person: id } = await this.behind(secret);
    const before = id === null ? undefined : await this.people.acting(id);
    await this.use(`organisations.use_email_change($1)`, [hashOfSecret(secret)]);
    await this.audit.note(before, 'email-changed');
    if (before !== undefined) await this.letters.notice(before, 'email-changed');
  }

  private async behind(secret: string): Promise<LetterRow> {
    const rows = await this.ask(`select * from organisations.letter_behind($1)`, [hashOfSecret(secret)]);
    const [row] = rows as LetterRow[];
    if (row === undefined) throw new Refusal('link-not-valid');
    return row;
  }

  private async newHash(
    wanted: string,
    { email, name, organisation_name: organisation }: LetterRow,
  ): Promise<string> {
    const own = [email, name, organisation ?? ''].filter((text) => text !== '');
    const fault = passwordFault(wanted, own);
    if (fault !== undefined) throw new Refusal('password-weak', { fault });
    return passwordHash(wanted);
  }

  /** Uses a link up; of two at once, one finds that it was used. Answers whose it was. */
  private async use(what: string, values: readonly unknown[]): Promise<string> {
    const [row] = (await this.ask(`select ${what} as person`, values)) as [{ person: string | null }];
    if (row.person === null) throw new Refusal('link-not-valid');
    return row.person;
  }

  private ask(sql: string, values: readonly unknown[]): Promise<unknown[]> {
    const work = async (tx: Transaction): Promise<unknown[]> =>
      (await tx.query(sql, [...values])) as unknown[];
    return this.database.outside(work);
  }
}
