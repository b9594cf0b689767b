import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Database, Doorbell, type Transaction } from '../../platform/index.ts';
import { letterAsked } from './letter.jobs.ts';
import type { Noticed } from './letter-texts.ts';

/** Somebody whose account a letter is about. */
interface Account {
  readonly id: string;
  readonly email: string;
}

/** Asks for letters to people. The worker writes and sends them. */
@Injectable()
export class Letters {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Doorbell) private readonly doorbell: Doorbell,
  ) {}

  /** Somebody forgot the password of this address. Does the same whether or not anybody has it: the worker finds out. */
  forgotten(email: string): Promise<void> {
    return this.database.outside((tx) => this.ask(tx, { kind: 'password-reset', email }));
  }

  /** Somebody wants to be reached at another address: the letter goes there, and counts once its link is opened. */
  toNewAddress({ id }: Account, email: string): Promise<void> {
    return this.database.outside((tx) => this.ask(tx, { kind: 'email-change', email, person: id }));
  }

  /** Tells somebody what is changed in their account in this transaction, so that they hear of it when it was not them. */
  notice(tx: Transaction, { id, email }: Account, about: Noticed): Promise<void> {
    return this.ask(tx, { kind: 'notice', email, person: id, about });
  }

  /** Rings for a letter that was written down in this transaction. */
  ring(tx: Transaction, letter: string): Promise<void> {
    return this.doorbell.ring(tx, letterAsked, { letter });
  }

  private async ask(tx: Transaction, { kind, email, person, about }: Asked): Promise<void> {
    const letter = randomUUID();
    const values = [letter, kind, email, person ?? null, about ?? null];
    await tx.query(`select organisations.ask_letter($1, $2, $3, $4, $5)`, values);
    await this.ring(tx, letter);
  }
}

interface Asked {
  readonly kind: 'password-reset' | 'email-change' | 'notice';
  readonly email: string;
  readonly person?: string;
  readonly about?: Noticed;
}
