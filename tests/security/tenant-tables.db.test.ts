import { describe, expect, it } from 'vitest';
import { aDatabase } from '@ijkpunt/testing';

const database = await aDatabase();

/** Tables with a column `organisation` whose wall has a hole, by what the catalogue of PostgreSQL says. */
const UNGUARDED = `
  select n.nspname || '.' || c.relname as name
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
   where a.attname = 'organisation' and not a.attisdropped and c.relkind in ('r', 'p')
     and not (c.relrowsecurity and c.relforcerowsecurity and exists (
       select 1 from pg_policy p where p.polrelid = c.oid
         and 'ijkpunt_app'::regrole = any (p.polroles)
         and pg_get_expr(p.polqual, p.polrelid) like '%current_organisation()%')
       and not exists (
         select 1 from pg_policy p where p.polrelid = c.oid
           and p.polroles && array['ijkpunt_app'::regrole::oid, 0::oid]
           and coalesce(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid), '')
               not like '%current_organisation()%'))
   order by 1`;

const unguarded = async (): Promise<unknown[]> => (await database.ask(UNGUARDED)).map(({ name }) => name);

describe('a table that carries an organisation', () => {
  it('stands behind row-level security, forced upon its owner too', async () => {
    const [counted] = await database.ask<{ tables: number }>(
      `select count(*)::int as tables from information_schema.columns where column_name = 'organisation' and table_schema not like 'pg_%'`,
    );
    expect(counted?.tables).toBeGreaterThanOrEqual(9);
    expect(await unguarded()).toEqual([]);
  });

  it.each([
    ['without any wall', `create table uploads.trespasser (organisation uuid)`],
    [
      'whose wall its owner may pass',
      `create table uploads.trespasser (organisation uuid);
       alter table uploads.trespasser enable row level security;
       create policy own_rows on uploads.trespasser to ijkpunt_app using (organisation = platform.current_organisation())`,
    ],
    [
      'whose policy lets everybody in',
      `create table uploads.trespasser (organisation uuid);
       alter table uploads.trespasser enable row level security; alter table uploads.trespasser force row level security;
       create policy own_rows on uploads.trespasser to ijkpunt_app using (true)`,
    ],
    [
      'whose second policy opens what the first closed',
      `create table uploads.trespasser (organisation uuid);
       alter table uploads.trespasser enable row level security; alter table uploads.trespasser force row level security;
       create policy own_rows on uploads.trespasser to ijkpunt_app using (organisation = platform.current_organisation());
       create policy for_all on uploads.trespasser to public using (true)`,
    ],
    [
      'with no policy for requests',
      `create table uploads.trespasser (organisation uuid);
       alter table uploads.trespasser enable row level security; alter table uploads.trespasser force row level security`,
    ],
  ])('is found %s', async (_how, planted) => {
    await database.ask(planted);
    try {
      expect(await unguarded()).toEqual(['uploads.trespasser']);
    } finally {
      await database.ask(`drop table uploads.trespasser`);
    }
  });

  it('is seen through no view that a role other than the owner may read', async () => {
    const views = await database.ask<{ name: string }>(
      `select distinct table_schema || '.' || table_name as name from information_schema.columns
        where column_name = 'organisation' and table_schema not like 'pg_%'
          and (table_schema, table_name) in (select table_schema, table_name from information_schema.views)`,
    );
    expect(views).toEqual([]);
  });

  it.each(['app', 'comparer', 'publisher', 'reader'])(
    'role %s owns nothing and passes no wall',
    async (role) => {
      const [about] = await database.ask(
        `select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole,
              (select count(*)::int from pg_class where relowner = r.oid) as owned,
              (select count(*)::int from pg_auth_members where member = r.oid) as memberships
         from pg_roles r where rolname = $1`,
        [`ijkpunt_${role}`],
      );
      expect(about).toEqual({
        rolsuper: false,
        rolbypassrls: false,
        rolcreatedb: false,
        rolcreaterole: false,
        owned: 0,
        memberships: 0,
      });
    },
  );
});
