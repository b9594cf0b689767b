import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.ts';

/**
 * Why: people sign in by the sign-on of their organisation (OpenID Connect).
 * Existing rows: none are touched.
 * Back: drops the settings and the links; who had no password cannot sign in then.
 */
export class SignOn1764000022000 implements MigrationInterface {
  readonly name = 'SignOn1764000022000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(tenantTable('organisations.sign_on', 'select, insert, update, delete'));
    await runner.query(tenantTable('organisations.outside_identity', 'select, insert'));
    await runner.query(FUNCTIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function organisations.open_sign_ons(),
        organisations.join_by_sign_on(text, text, text, text, text[]);
      drop table organisations.outside_identity, organisations.sign_on;
    `);
  }
}

const TABLES = `
  -- How an organisation vouches for its people: one provider each.
  create table organisations.sign_on (
    organisation uuid primary key references organisations.organisation (id),
    issuer text not null,
    client_id text not null,
    -- Sealed: the key is not in the database.
    sealed_secret text not null,
    -- The claim that tells what somebody is; absent: roles are given here.
    roles_claim text,
    -- What the claim says of each role: {"approver": "ijkpunt-goedkeurders"}.
    roles_of jsonb not null,
    saved_by_name text not null,
    saved_at timestamptz not null
  );
  -- Who somebody is there: issuer and subject, never an address, which is given to the next one when somebody leaves.
  create table organisations.outside_identity (
    organisation uuid not null references organisations.organisation (id),
    issuer text not null,
    subject text not null,
    person uuid not null references organisations.person (id) on delete cascade,
    linked_at timestamptz not null default now(),
    primary key (organisation, issuer, subject)
  );
`;

const FUNCTIONS = `
  create policy by_function on organisations.sign_on for select to ijkpunt_owner using (true);
  create policy by_function on organisations.outside_identity to ijkpunt_owner using (true) with check (true);

  -- For the sign-in page: names of organisations, and nothing of how.
  create function organisations.open_sign_ons()
    returns table (organisation uuid, name text)
    language sql stable security definer set search_path = organisations, pg_temp
    as $$ select o.id, o.name from sign_on s join organisation o on o.id = s.organisation order by o.name $$;

  -- Somebody whom the provider of this organisation vouches for, with the roles that it tells. Nothing when the address is
  -- that of somebody who signs in otherwise: they link the two themselves.
  create function organisations.join_by_sign_on(given_issuer text, given_subject text, given_email text,
                                                given_name text, given_roles text[])
    returns uuid language plpgsql volatile security definer set search_path = organisations, pg_temp
    as $$
    declare
      here uuid := platform.current_organisation();
      joined uuid;
    begin
      select i.person into joined from outside_identity i
       where i.organisation = here and i.issuer = given_issuer and i.subject = given_subject;
      if joined is null then
        if exists (select 1 from person where email = lower(given_email)) then return null; end if;
        insert into person (email, name) values (lower(given_email), given_name) returning id into joined;
        insert into outside_identity (organisation, issuer, subject, person)
        values (here, given_issuer, given_subject, joined);
      end if;
      insert into membership (person, organisation, roles) values (joined, here, given_roles)
        on conflict (person, organisation) do nothing;
      return joined;
    end $$;
  revoke all on function organisations.open_sign_ons(),
    organisations.join_by_sign_on(text, text, text, text, text[]) from public;
  grant execute on function organisations.open_sign_ons(),
    organisations.join_by_sign_on(text, text, text, text, text[]) to ijkpunt_app;
`;
