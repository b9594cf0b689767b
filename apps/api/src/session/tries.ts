import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Database, poolOf, Refusal } from '@ijkpunt/backend';
import { networkOf } from './network.ts';

const QUARTER_OF_AN_HOUR = 15 * 60;
const HOUR = 60 * 60;

/** Wrong tries for one account from one address before there is anything to wait for. */
const FREE = 5;
/** Tries from one address, whatever the account. */
const OF_ADDRESS = 100;
/** Tries for one account from browsers that it does not know. */
const OF_ACCOUNT = 60;
/** Letters in an hour that are asked for from one address, and for one account: nobody's mailbox is flooded from here. */
const LETTERS_OF_ADDRESS = 30;
const LETTERS_TO_ACCOUNT = 5;

/** Somebody who tries to sign in. */
export interface Trying {
  /** Absent where nothing says whose account it is: then the network alone is counted, and nobody waits for a colleague. */
  readonly email?: string | undefined;
  /** Network address. */
  readonly address: string;
  /** The account was signed in to from this browser before. */
  readonly known: boolean;
}

/** Somebody who is signed in, and is asked for a password or code of their own account. */
export function tryingAt(
  request: Request,
  { id }: { readonly id: string },
): Trying & { readonly email: string } {
  return { email: `code of ${id}`, address: networkOf(request.ip), known: true };
}

/**
 * Slows down whoever keeps trying, and locks nobody out: the wait doubles with each wrong try, up to a quarter of an hour.
 * Each try is counted before it is judged, so that many at once are many. Counters stand in the database under hashes.
 */
@Injectable()
export class Tries {
  private readonly pair: RateLimiterPostgres;
  private readonly gate: RateLimiterPostgres;
  private readonly ofAddress: RateLimiterPostgres;
  private readonly ofAccount: RateLimiterPostgres;
  private readonly letters: RateLimiterPostgres;
  private readonly ofLetters: RateLimiterPostgres;

  constructor(@Inject(Database) database: Database) {
    const counter = counterIn(database);
    this.pair = counter('pair', { points: Number.MAX_SAFE_INTEGER, duration: HOUR });
    this.gate = counter('gate', { points: 1, duration: QUARTER_OF_AN_HOUR });
    this.ofAddress = counter('address', { points: OF_ADDRESS, duration: QUARTER_OF_AN_HOUR });
    this.ofAccount = counter('account', { points: OF_ACCOUNT, duration: QUARTER_OF_AN_HOUR });
    this.letters = counter('letters', { points: LETTERS_OF_ADDRESS, duration: HOUR });
    this.ofLetters = counter('letter', { points: LETTERS_TO_ACCOUNT, duration: HOUR });
  }

  /** Counts a try before it is judged, and no more once it turned out right. Refuses it when there is something to wait for. */
  async judging<T>(trying: Trying, judge: () => Promise<T>): Promise<T> {
    await this.count(trying);
    const right = await judge();
    await this.forgive(trying);
    return right;
  }

  /** Counts who tries something that says nothing of whose account it is, such as a link, by their network. */
  judgingNetwork<T>(request: Request, judge: () => Promise<T>): Promise<T> {
    return this.judging({ address: networkOf(request.ip), known: true }, judge);
  }

  /** Counts somebody who asks for a letter; each counts, whether or not anybody has the address. */
  async asking({ email, address }: { readonly email: string; readonly address: string }): Promise<void> {
    await taken(this.letters, hashed(address));
    await taken(this.ofLetters, hashed(email.toLowerCase()));
  }

  private async count({ email, address, known }: Trying): Promise<void> {
    if (email !== undefined) await this.insistOnNoWait(hashed(email.toLowerCase(), address));
    await taken(this.ofAddress, hashed(address));
    if (email === undefined) return;
    if (!known) await taken(this.ofAccount, hashed(email.toLowerCase()));
    await this.lengthenWait(hashed(email.toLowerCase(), address));
  }

  private async insistOnNoWait(pair: string): Promise<void> {
    const waiting = await this.gate.get(pair);
    if (waiting !== null && waiting.consumedPoints > 0) refuse(waiting.msBeforeNext);
  }

  private async lengthenWait(pair: string): Promise<void> {
    const { consumedPoints } = await this.pair.consume(pair);
    if (consumedPoints <= FREE) return;
    const wait = Math.min(QUARTER_OF_AN_HOUR, 2 ** (consumedPoints - FREE));
    await taken(this.gate, pair, { customDuration: wait });
  }

  private async forgive({ email, address, known }: Trying): Promise<void> {
    await this.ofAddress.reward(hashed(address), 1);
    if (email === undefined) return;
    const pair = hashed(email.toLowerCase(), address);
    await Promise.all([this.pair.delete(pair), this.gate.delete(pair)]);
    if (!known) await this.ofAccount.reward(hashed(email.toLowerCase()), 1);
  }
}

function counterIn(database: Database) {
  return (keyPrefix: string, limits: { readonly points: number; readonly duration: number }) =>
    new RateLimiterPostgres({
      ...limits,
      keyPrefix,
      storeClient: poolOf(database),
      storeType: 'pool',
      schemaName: 'platform',
      tableName: 'tries',
      tableCreated: true,
    });
}

async function taken(
  limiter: RateLimiterPostgres,
  key: string,
  options: { readonly customDuration?: number } = {},
): Promise<void> {
  try {
    await limiter.consume(key, 1, options);
  } catch (error) {
    if (error instanceof RateLimiterRes) refuse(error.msBeforeNext);
    throw error;
  }
}

function refuse(milliseconds: number): never {
  throw new Refusal('too-many-tries', { seconds: Math.max(1, Math.ceil(milliseconds / 1000)) });
}

function hashed(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}
