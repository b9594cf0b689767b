import { randomUUID } from 'node:crypto';
import { Client, Pool } from 'pg';
import { afterAll, inject } from 'vitest';
import { PASSWORDS, type DatabaseRole } from './roles.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the test databases are made, by whom, and of which template. */
    postgres: { readonly adminUrl: string; readonly template: string };
  }
}

/** A row as the driver gives it. */
export type Row = Record<string, unknown>;

/** A database of its own for one test file. */
export interface TestDatabase {
  readonly name: string;
  readonly adminUrl: string;
  url(role: DatabaseRole): string;
  /** Asks as the administrator, past every wall: to plant and to look. */
  ask<R = Row>(sql: string, values?: readonly unknown[]): Promise<R[]>;
  /** Asks under a role, in one transaction, as one organisation when given. */
  askAs(role: DatabaseRole, question: Question): Promise<Row[]>;
  /** Id of the organisation that is a municipality. */
  organisationOf(municipality: string): Promise<string>;
}

export interface Question {
  readonly sql: string;
  readonly values?: readonly unknown[];
  readonly organisation?: string | undefined;
  /** Takes back what it did. */
  readonly undo?: boolean;
}

/** Makes a database of the template and drops it after the file. Call it at the top of a test file. */
export async function aDatabase(): Promise<TestDatabase> {
  const { template } = inject('postgres');
  return open(`template ${template}`);
}

/** Makes a database with nothing in it: for what has to begin at the beginning. */
export function anEmptyDatabase(): Promise<TestDatabase> {
  return open('template template0');
}

async function open(origin: string): Promise<TestDatabase> {
  const { adminUrl } = inject('postgres');
  const name = `ijkpunt_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(adminUrl, `create database ${name} ${origin}`);
  const address = new URL(adminUrl);
  address.pathname = `/${name}`;
  const pool = new Pool({ connectionString: address.href, max: 3 });
  // Dropping the database cuts whoever was left behind.
  pool.on('error', () => undefined);
  afterAll(async () => {
    await pool.end();
    await onServer(adminUrl, `drop database ${name} with (force)`);
  });
  return describeDatabase(name, address.href, pool);
}

function describeDatabase(name: string, adminUrl: string, pool: Pool): TestDatabase {
  const ask = async <R = Row>(sql: string, values: readonly unknown[] = []): Promise<R[]> =>
    (await pool.query(sql, [...values])).rows as R[];
  const url = (role: DatabaseRole): string => {
    const address = new URL(adminUrl);
    address.username = `ijkpunt_${role}`;
    address.password = PASSWORDS[role];
    return address.href;
  };
  return {
    name,
    adminUrl,
    url,
    ask,
    askAs: (role, question) => askOnce(url(role), question),
    async organisationOf(municipality) {
      const found = await ask<{ id: string }>(
        `select id from organisations.organisation where municipality = $1`,
        [municipality],
      );
      if (found[0] === undefined) throw new Error(`${municipality} is no municipality`);
      return found[0].id;
    },
  };
}

async function askOnce(
  url: string,
  { sql, values = [], organisation, undo = false }: Question,
): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    if (organisation !== undefined)
      await client.query(`select set_config('app.organisation', $1, true)`, [organisation]);
    const { rows } = await client.query(sql, [...values]);
    await client.query(undo ? 'rollback' : 'commit');
    return rows as Row[];
  } finally {
    await client.end();
  }
}

async function onServer(adminUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
