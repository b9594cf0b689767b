import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DataSource } from 'typeorm';
import { anEmptyDatabase, PASSWORDS } from '@ijkpunt/testing';
import { ENTITIES } from '../foundation.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { prepareDatabase } from './prepare.ts';

const database = await anEmptyDatabase();

/** Everything that a migration makes, as text that can be compared. */
const SHAPE = `
  select 'column' as kind, table_schema || '.' || table_name || '.' || column_name as name,
         data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '') as what
    from information_schema.columns where table_schema = any ($1)
  union all
  select 'index', schemaname || '.' || indexname, indexdef from pg_indexes where schemaname = any ($1)
  union all
  select 'constraint', conrelid::regclass || '.' || conname, pg_get_constraintdef(oid)
    from pg_constraint where connamespace::regnamespace::text = any ($1)
  union all
  select 'policy', schemaname || '.' || tablename || '.' || policyname, roles::text || cmd || coalesce(qual, '') || coalesce(with_check, '')
    from pg_policies where schemaname = any ($1)
  union all
  select 'grant', table_schema || '.' || table_name, grantee || ' ' || privilege_type
    from information_schema.role_table_grants where table_schema = any ($1)
  union all
  select 'trigger', event_object_schema || '.' || event_object_table || '.' || trigger_name, event_manipulation || action_statement
    from information_schema.triggers where event_object_schema = any ($1)
  union all
  select 'routine', routine_schema || '.' || routine_name, coalesce(routine_definition, '') from information_schema.routines where routine_schema = any ($1)
  order by 1, 2, 3`;

const SCHEMAS =
  'platform organisations catalogue rounds uploads validation submissions comparisons publication'.split(' ');

const shape = (): Promise<unknown[]> => database.ask(SHAPE, [SCHEMAS]);

let source: DataSource;
beforeAll(async () => {
  await prepareDatabase(database.adminUrl, PASSWORDS);
  source = await new DataSource({
    type: 'postgres',
    url: database.adminUrl,
    entities: [...ENTITIES],
    migrations: MIGRATIONS,
    migrationsTableName: 'ijkpunt_migration',
    poolSize: 1,
    extra: { options: '-c role=ijkpunt_owner -c search_path=ijkpunt_migrations' },
    schema: 'ijkpunt_migrations',
  }).initialize();
});
afterAll(() => source.destroy());

describe('the migrations', () => {
  it('have all been done on an empty database, oldest first', async () => {
    const done = await database.ask(`select name from ijkpunt_migrations.ijkpunt_migration order by id`);
    expect(done.map(({ name }) => name)).toEqual(MIGRATIONS.map(({ name }) => name));
    const ages = MIGRATIONS.map(({ name }) => Number(name.slice(-13)));
    expect(ages).toEqual(ages.toSorted((a, b) => a - b));
  });

  it('may be done again, and then change nothing', async () => {
    const before = await shape();
    expect(before.length).toBeGreaterThan(100);
    await prepareDatabase(database.adminUrl, PASSWORDS);
    expect(await shape()).toEqual(before);
  });

  it.each(ENTITIES.map((entity) => [entity.name, entity] as const))(
    'make every column that %s declares, of its type and no other',
    async (_name, entity) => {
      const declared = source.getMetadata(entity);
      const columns = await database.ask(
        `select a.attname as name, format_type(a.atttypid, null) as type, not a.attnotnull as nullable,
                coalesce(i.indisprimary, false) as "key"
           from pg_attribute a left join pg_index i on i.indrelid = a.attrelid and i.indisprimary and a.attnum = any (i.indkey)
          where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped order by 1`,
        [`${declared.schema}.${declared.tableName}`],
      );
      const wanted = declared.columns.map((column) => ({
        name: column.databaseName,
        type: TYPES[String(column.type)] ?? String(column.type),
        nullable: column.isNullable,
        key: column.isPrimary,
      }));
      expect(columns).toEqual(wanted.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
    },
  );

  it('can be undone by one and done again, and all is as it was', async () => {
    const before = await shape();
    await source.undoLastMigration({ transaction: 'each' });
    expect(await shape()).not.toEqual(before);
    await source.runMigrations({ transaction: 'each' });
    expect(await shape()).toEqual(before);
  });

  it('can all be undone, and leave none of their schemas', async () => {
    for (const _ of MIGRATIONS) await source.undoLastMigration({ transaction: 'each' });
    expect(
      await database.ask(`select nspname from pg_namespace where nspname = any ($1)`, [SCHEMAS]),
    ).toEqual([]);
    await source.runMigrations({ transaction: 'each' });
    expect((await shape()).length).toBeGreaterThan(100);
  });
});

/** How PostgreSQL calls the types that an entity names. */
const TYPES: Readonly<Record<string, string>> = { timestamptz: 'timestamp with time zone' };
