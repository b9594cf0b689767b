import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PEOPLE_HERE } from './people/people-here.ts';

/**
 * Why: people sign in with a passkey, which counts as a second factor.
 * Existing rows: none are touched.
 * Back: drops the passkeys; who has nothing else signs in with a password again.
 */
export class Passkeys1764000021000 implements MigrationInterface {
  readonly name = 'Passkeys1764000021000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PASSKEYS);
    await runner.query(WITH_PASSKEYS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function organisations.people_here(), organisations.set_roles(uuid, text[]),
        organisations.remove_member(uuid), organisations.reset_factor(uuid), organisations.belongs_here(uuid);
    `);
    await runner.query(PEOPLE_HERE);
    await runner.query(`drop table organisations.passkey`);
  }
}

const PASSKEYS = `
  create table organisations.passkey (
    id uuid primary key,
    person uuid not null references organisations.person (id) on delete cascade,
    -- What the device calls it; the private half never leaves the device.
    credential text not null unique,
    public_key bytea not null,
    -- Counts uses where the device counts them: one that goes back was copied.
    counter bigint not null,
    transports text[] not null,
    name text not null,
    made_at timestamptz not null default now(),
    last_used_at timestamptz
  );
  create index passkey_of_person on organisations.passkey (person);
  grant select, insert, delete on organisations.passkey to ijkpunt_app;
  grant update (counter, last_used_at) on organisations.passkey to ijkpunt_app;
`;

const WITH_PASSKEYS = `
  create or replace function organisations.people_here()
    returns table (id uuid, name text, email text, roles text[], second_factor boolean, signed_in_at timestamptz)
    language sql stable security definer set search_path = organisations, pg_temp
    as $$ select p.id, p.name, p.email, m.roles,
                 exists (select 1 from second_factor f where f.person = p.id and f.confirmed_at is not null)
                   or exists (select 1 from passkey k where k.person = p.id),
                 (select max(a.at) from platform.audit a
                   where a.chain = m.organisation::text and a.who = p.id and a.kind = 'signed-in')
            from membership m join person p on p.id = m.person
           where m.organisation = platform.current_organisation() order by p.name, p.id $$;
  create or replace function organisations.reset_factor(given_person uuid)
    returns text language plpgsql volatile security definer set search_path = organisations, pg_temp
    as $$
    begin
      if not belongs_here(given_person) then return 'not-found'; end if;
      if exists (select 1 from membership where person = given_person and organisation <> platform.current_organisation())
      then return 'belongs-elsewhere'; end if;
      delete from second_factor where person = given_person;
      delete from passkey where person = given_person;
      delete from platform.session where sess #>> '{passport,user}' = given_person::text;
      return 'done';
    end $$;
`;
