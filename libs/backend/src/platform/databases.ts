import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { keepingPlans } from './kept-plans.ts';
import type { Scope } from './scope.ts';
import { gatheringFor, transact, type Transaction } from './transaction.ts';

/** Tables that are read and written as whole rows. */
export type Entities = readonly EntityTarget<ObjectLiteral>[];

/** Opens a pool of connections under one database role. */
export async function connect(url: string, size: number, entities: Entities = []): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url,
    entities: entities as (new () => ObjectLiteral)[],
    synchronize: false,
    poolSize: size,
    // An idle transaction holds locks that others wait for; a statement that never ends holds a connection.
    extra: {
      onConnect: keepingPlans(),
      statement_timeout: 60_000,
      idle_in_transaction_session_timeout: 30_000,
    },
  });
  return source.initialize();
}

/** The pool under a database, for a library that wants one of its own making. */
export function poolOf({ source }: Pick<Database, 'source'>): Pool {
  return (source.driver as unknown as { master: Pool }).master;
}

/** Opens a transaction without a tenant: tenant rows stay invisible. */
const BEGIN = { opening: 'begin' };

/**
 * The last moments of a load may be lost with the machine, whole transactions at a time. Its statements come thousands of
 * times with values that are alike, so that to plan them for each value anew is in vain.
 */
const AS_A_LOAD = 'set local synchronous_commit = off; set local plan_cache_mode = force_generic_plan';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function openingFor(organisation: string): string {
  // The value becomes part of a statement, so nothing but an id may pass.
  if (!UUID.test(organisation)) throw new Error('an organisation is named by its id');
  // "local" ends the setting with the transaction; on the session it would travel back into the pool.
  return `begin; set local app.organisation = '${organisation}'`;
}

/** What requests read and write, under role `app`: Postgres itself shows the rows of one organisation only. */
@Injectable()
export class Database implements OnApplicationShutdown {
  constructor(readonly source: DataSource) {}

  within<T>(scope: Scope, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.withinOrganisation(scope.organisation, work);
  }

  /** For a job, which knows the organisation and has nobody who acts. */
  withinOrganisation<T>(organisation: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const around = gatheringFor(organisation);
    if (around !== undefined) return work(around);
    return transact(this.source, { opening: openingFor(organisation) }, work);
  }

  /**
   * For a load, which does many small things for one organisation and does them anew when it was cut short: every
   * transaction of that organisation that is asked for within becomes part of one, which stands or falls as a whole. Its
   * end is not waited for on the disk. Whoever asks outside of any organisation in between has another connection, so keep
   * no more than half of the pool busy with these.
   */
  gathered<T>(organisation: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const opening = `${openingFor(organisation)}; ${AS_A_LOAD}`;
    return transact(this.source, { opening, gathers: organisation }, work);
  }

  /** Reads and writes what belongs to no tenant: sign-in, catalogue, rounds. Tenant rows stay invisible. */
  outside<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return transact(this.source, BEGIN, work);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.source.destroy();
  }
}

/** Role `comparer`: reads accepted rows of all municipalities, writes comparisons. */
@Injectable()
export class ComparerDatabase implements OnApplicationShutdown {
  constructor(readonly source: DataSource) {}

  within<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return transact(this.source, BEGIN, work);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.source.destroy();
  }
}

/** Role `publisher`: reads comparisons, writes publications. */
@Injectable()
export class PublisherDatabase implements OnApplicationShutdown {
  constructor(readonly source: DataSource) {}

  within<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return transact(this.source, BEGIN, work);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.source.destroy();
  }
}

/** Role `reader`: released publications and nothing else. What serves the public uses this one. */
@Injectable()
export class ReaderDatabase implements OnApplicationShutdown {
  constructor(readonly source: DataSource) {}

  within<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return transact(this.source, BEGIN, work);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.source.destroy();
  }
}
