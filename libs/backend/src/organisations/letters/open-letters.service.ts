import { Inject, Injectable } from '@nestjs/common';
import type { AuditKind, Role } from '@ijkpunt/contract';
import { Database, noteAudit, Refusal, type Transaction } from '../../platform/index.ts';
import type { ActingPerson } from '../acting-person.ts';
import { AuditLog } from '../audit-log.service.ts';
import { newPasswordHash } from '../password/new-password.ts';
import { PeopleService } from '../people.service.ts';
import type { Noticed } from './letter-texts.ts';
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
    const hash = wanted === undefined ? null : await hashFor(letter, wanted);
    const person = await this.use(`organisations.accept_invitation($1, $2)`, [hashOfSecret(secret), hash]);
    const joined = await this.people.acting(person, letter.organisation ?? undefined);
    await this.audit.note(joined, 'invitation-accepted', { roles: (letter.roles ?? []).join(' ') });
  }

  /** Sets a new password, and signs the person out everywhere: whoever knew the one before may be signed in with it. */
  async resetPassword(secret: string, wanted: string): Promise<void> {
    const hash = await hashFor(await this.behind(secret), wanted);
    const changed = await this.use(`organisations.use_reset($1, $2)`, [hashOfSecret(secret), hash]);
    await this.tell(await this.people.acting(changed), 'password-reset', 'password-changed');
  }

  /** From now on the person signs in with the new address. The one before is told. */
  async confirmAddress(secret: string): Promise<void> {
    const { person: id } = await this.behind(secret);
    const before = id === null ? undefined : await this.people.acting(id);
    await this.use(`organisations.use_email_change($1)`, [hashOfSecret(secret)]);
    await this.tell(before, 'email-changed', 'email-changed');
  }

  /** Tells the person and notes it; of whoever belongs to no organisation any more it is noted alone. */
  private async tell(person: ActingPerson | undefined, kind: AuditKind, about: Noticed): Promise<void> {
    if (person === undefined) return this.audit.note(undefined, kind);
    const organisation = person.organisation.id;
    await this.database.withinOrganisation(organisation, async (tx) => {
      await this.letters.notice(tx, person, about);
      await noteAudit(tx, { kind, organisation, person });
    });
  }

  private async behind(secret: string): Promise<LetterRow> {
    const rows = await this.ask(`select * from organisations.letter_behind($1)`, [hashOfSecret(secret)]);
    const [row] = rows as LetterRow[];
    if (row === undefined) throw new Refusal('link-not-valid');
    return row;
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

function hashFor(
  { email, name, organisation_name: organisation }: LetterRow,
  wanted: string,
): Promise<string> {
  return newPasswordHash(wanted, [email, name, organisation]);
}
