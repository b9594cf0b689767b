import { runMigrations, type PgQueryable } from 'bullmq';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from './migrations/index.ts';

/** Passwords of the roles that sign in to the database; the owner cannot. */
export interface RolePasswords {
  readonly app: string;
  readonly comparer: string;
  readonly publisher: string;
  readonly reader: string;
}

/** A line to the database under the owner's name. */
export type OwnerClient = Pick<Client, 'query'>;

/** Two programs that prepare one database wait for each other; any number will do. */
const PREPARING = 1_764_000_000;

/**
 * Brings a database to the present: roles, schema, queue. Run by an administrator of the database before API and worker
 * start; may be run again at any time.
 */
export async function prepareDatabase(adminUrl: string, passwords: RolePasswords): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [PREPARING]);
    await makeRoles(client, passwords);
    await migrate(adminUrl);
    await prepareQueue(client);
  } finally {
    await client.end();
  }
}

/** Does something as the owner of the schema, in one transaction: loading what ships with the product. */
export async function asOwner(adminUrl: string, work: (client: OwnerClient) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('begin; set local role ijkpunt_owner');
    await work(client);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

async function makeRoles(client: Client, passwords: RolePasswords): Promise<void> {
  await makeRole(client, 'ijkpunt_owner', undefined);
  for (const [name, password] of Object.entries(passwords))
    await makeRole(client, `ijkpunt_${name}`, password);
  // What the queue's own statements name without a schema; everything of ours is named in full.
  for (const name of ['app', 'comparer', 'publisher'])
    await client.query(`alter role ijkpunt_${name} set search_path = bullmq`);
  const { rows } = await client.query<{ name: string }>('select current_database() as name');
  const database = client.escapeIdentifier(rows[0]?.name ?? '');
  await client.query(`grant ijkpunt_owner to current_user`);
  await client.query(`grant create on database ${database} to ijkpunt_owner`);
  await client.query(`revoke all on schema public from public`);
}

async function makeRole(client: Client, name: string, password: string | undefined): Promise<void> {
  const exists = await client.query('select 1 from pg_roles where rolname = $1', [name]);
  if (exists.rowCount === 0) await client.query(`create role ${name}`);
  const login = password === undefined ? 'nologin' : `login password ${client.escapeLiteral(password)}`;
  await client.query(`alter role ${name} with ${login} nosuperuser nocreatedb nocreaterole nobypassrls`);
}

/** Migrations run as the owner of the schema, who cannot sign in and bypasses no policy. */
async function migrate(adminUrl: string): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url: adminUrl,
    migrations: MIGRATIONS,
    migrationsTableName: 'ijkpunt_migration',
    poolSize: 1,
    extra: { options: '-c role=ijkpunt_owner -c search_path=ijkpunt_migrations' },
    schema: 'ijkpunt_migrations',
  });
  await withSchema(adminUrl);
  await source.initialize();
  try {
    await source.runMigrations({ transaction: 'each' });
    // Whoever asks whether the program is ready is told whether all migrations are in.
    await source.query('grant usage on schema ijkpunt_migrations to ijkpunt_app');
    await source.query('grant select on ijkpunt_migrations.ijkpunt_migration to ijkpunt_app');
  } finally {
    await source.destroy();
  }
}

async function withSchema(adminUrl: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('create schema if not exists ijkpunt_migrations authorization ijkpunt_owner');
  } finally {
    await client.end();
  }
}

async function prepareQueue(client: Client): Promise<void> {
  await client.query('create schema if not exists bullmq authorization ijkpunt_owner');
  await client.query('set role ijkpunt_owner');
  await runMigrations(client as unknown as PgQueryable, 'bullmq');
  await client.query('reset role');
  const roles = 'ijkpunt_app, ijkpunt_comparer, ijkpunt_publisher';
  await client.query(`
    grant usage on schema bullmq to ${roles};
    grant select, insert, update, delete on all tables in schema bullmq to ${roles};
    grant usage, select, update on all sequences in schema bullmq to ${roles};
    grant execute on all functions in schema bullmq to ${roles};
  `);
}
