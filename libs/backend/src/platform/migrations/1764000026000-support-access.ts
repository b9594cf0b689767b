import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.ts';

/**
 * Why: a municipality can let the owner of the benchmark look along for some hours.
 * Existing rows: none are touched. Nobody looks along until a municipality opens its workspace.
 * Back: drops what was opened; the log keeps that it was.
 */
export class SupportAccess1764000026000 implements MigrationInterface {
  readonly name = 'SupportAccess1764000026000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    await runner.query(DROP);
    await runner.query(WITH_SUPPORT);
    await runner.query(GRANTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DROP);
    await runner.query(BEFORE);
    await runner.query(GRANTS);
    await runner.query(`drop table organisations.support_access`);
  }
}

const TABLE = `
  create table organisations.support_access (
    id uuid primary key,
    organisation uuid not null references organisations.organisation (id) on delete cascade,
    reason text not null,
    opened_by_name text not null,
    opened_at timestamptz not null default now(),
    ends_at timestamptz not null,
    ended_at timestamptz,
    check (ends_at > opened_at and ends_at <= opened_at + interval '24 hours')
  );
  create unique index support_access_open on organisations.support_access (organisation) where ended_at is null;
  ${tenantTable('organisations.support_access', 'select, insert, update (ended_at)')}
  -- For the functions below, which find out for whom it is open.
  create policy looked_up on organisations.support_access for select to ijkpunt_owner using (true);
`;

const DROP = `drop function organisations.memberships_of(uuid), organisations.acting_as(uuid, uuid);`;

const GRANTS = `
  revoke all on function organisations.acting_as(uuid, uuid), organisations.memberships_of(uuid) from public;
  grant execute on function organisations.acting_as(uuid, uuid), organisations.memberships_of(uuid) to ijkpunt_app;
`;

/** Where somebody may look along now: who helps people for the owner, and belongs not to that municipality themselves. */
const WITH_SUPPORT = `
  create function organisations.supported_by(given_person uuid)
    returns table (organisation uuid, name text, municipality text, ends_at timestamptz, home uuid,
                   home_name text)
    language sql stable security definer set search_path = organisations, pg_temp
    as $$ select distinct on (o.id) o.id, o.name, o.municipality, s.ends_at, home.id, home.name
            from membership m
            join organisation home on home.id = m.organisation and home.kind = 'owner'
            join support_access s on s.ended_at is null and s.ends_at > now()
            join organisation o on o.id = s.organisation and o.kind = 'municipality'
           where m.person = given_person and m.roles && array['coordinator', 'admin']
             and not exists (select 1 from membership own where own.person = given_person and own.organisation = o.id) $$;
  revoke all on function organisations.supported_by(uuid) from public;

  -- As whom somebody acts: for the organisation that is named, or for the first by name. Who looks along is a reader there; whether they
  -- do is not asked of who belongs to it, for this is asked at every request.
  create function organisations.acting_as(given_person uuid, given_organisation uuid)
    returns table (person uuid, name text, email text, organisation uuid, organisation_name text, kind text,
                   municipality text, roles text[], support_until timestamptz, support_home uuid, support_by text)
    language sql stable security definer set search_path = organisations, pg_temp
    as $$ (select p.id, p.name, p.email, o.id, o.name, o.kind, o.municipality, m.roles,
                  null::timestamptz, null::uuid, null::text
             from person p
             join membership m on m.person = p.id
             join organisation o on o.id = m.organisation
            where p.id = given_person and (given_organisation is null or o.id = given_organisation)
            order by o.name limit 1)
          union all
          select p.id, p.name, p.email, s.organisation, s.name, 'municipality', s.municipality, array['reader'],
                 s.ends_at, s.home, s.home_name
            from person p join supported_by(p.id) s on s.organisation = given_organisation
           where p.id = given_person and given_organisation is not null
             and not exists (select 1 from membership own where own.person = p.id and own.organisation = given_organisation) $$;
  create function organisations.memberships_of(given_person uuid)
    returns table (organisation uuid, name text, support_until timestamptz, support_home uuid)
    language sql stable security definer set search_path = organisations, pg_temp
    as $$ select o.id, o.name, null::timestamptz, null::uuid
            from membership m join organisation o on o.id = m.organisation where m.person = given_person
          union all select s.organisation, s.name, s.ends_at, s.home from supported_by(given_person) s
          order by 3 nulls first, 2 $$;
`;

const BEFORE = `
  drop function organisations.supported_by(uuid);
  create function organisations.acting_as(given_person uuid, given_organisation uuid)
    returns table (person uuid, name text, email text, organisation uuid, organisation_name text, kind text,
                   municipality text, roles text[])
    language sql stable security definer set search_path = organisations, pg_temp
    as $$ select p.id, p.name, p.email, o.id, o.name, o.kind, o.municipality, m.roles
            from organisations.person p
            join organisations.membership m on m.person = p.id
            join organisations.organisation o on o.id = m.organisation
           where p.id = given_person and (given_organisation is null or o.id = given_organisation)
           order by o.name limit 1 $$;
  create function organisations.memberships_of(given_person uuid)
    returns table (organisation uuid, name text)
    language sql stable security definer set search_path = organisations, pg_temp
    as $$ select o.id, o.name from organisations.membership m join organisations.organisation o on o.id = m.organisation
           where m.person = given_person order by o.name $$;
`;
