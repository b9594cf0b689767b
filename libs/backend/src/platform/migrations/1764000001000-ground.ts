import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: schemas per stage, the walls between the roles, and what belongs to no tenant (queue, sessions, places,
 * catalogue, rounds). Existing rows: none. Back: drops everything; only for an empty installation.
 */
export class Ground1764000001000 implements MigrationInterface {
  readonly name = 'Ground1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SCHEMAS);
    await runner.query(PLATFORM);
    await runner.query(ORGANISATIONS);
    await runner.query(SIGN_IN);
    await runner.query(CATALOGUE_AND_ROUNDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop schema rounds cascade;
      drop schema catalogue cascade;
      drop schema organisations cascade;
      drop schema platform cascade;
      drop schema uploads, validation, submissions, comparisons, publication cascade;
    `);
  }
}

const SCHEMAS = `
  create schema platform;
  create schema organisations;
  create schema catalogue;
  create schema rounds;
  create schema uploads;
  create schema validation;
  create schema submissions;
  create schema comparisons;
  create schema publication;
  grant usage on schema platform, organisations, catalogue, rounds, uploads, validation, submissions, comparisons,
    publication to ijkpunt_app;
  grant usage on schema platform, organisations, catalogue, rounds, submissions, comparisons to ijkpunt_comparer;
  grant usage on schema platform, organisations, catalogue, comparisons, publication to ijkpunt_publisher;
  grant usage on schema publication to ijkpunt_reader;

  -- The organisation whose rows a transaction may see. No setting, no rows.
  create function platform.current_organisation() returns uuid language sql stable
    as $$ select nullif(current_setting('app.organisation', true), '')::uuid $$;
  revoke all on function platform.current_organisation() from public;
  grant execute on function platform.current_organisation() to ijkpunt_app, ijkpunt_comparer, ijkpunt_publisher;
`;

const PLATFORM = `
  -- Bells that were rung and not yet answered: ids only, no tenant rows.
  create table platform.bell (
    id uuid primary key,
    job text not null,
    payload jsonb not null,
    rung_at timestamptz not null default now(),
    rings integer not null default 1,
    -- Somebody took it in hand: what changes from here on needs a bell of its own.
    answering_at timestamptz
  );
  create index bell_waiting on platform.bell (rung_at);
  create index bell_for on platform.bell (job, payload);
  grant select, insert, update, delete on platform.bell to ijkpunt_app, ijkpunt_comparer, ijkpunt_publisher;

  -- Things that are done once for an installation, such as loading the demonstration.
  create table platform.milestone (
    name text primary key,
    reached_at timestamptz not null default now()
  );
  grant select, insert on platform.milestone to ijkpunt_app;

  -- Sessions of people who signed in; the columns are those of connect-pg-simple.
  create table platform.session (
    sid text primary key,
    sess json not null,
    expire timestamptz not null
  );
  create index session_expire on platform.session (expire);
  grant select, insert, update, delete on platform.session to ijkpunt_app;
`;

const ORGANISATIONS = `
  create table organisations.municipality (
    code text primary key check (code ~ '^GM[0-9]{4}$'),
    name text not null,
    slug text not null unique,
    province text not null,
    labour_market_region text not null,
    inhabitants integer,
    latitude double precision,
    longitude double precision,
    ended_on date
  );
  create table organisations.merger (
    old_code text not null,
    new_code text not null,
    old_name text not null,
    new_name text not null,
    effective_date date not null,
    kind text not null check (kind in ('merge', 'absorb', 'split', 'rename')),
    note text not null,
    primary key (old_code, new_code)
  );
  create table organisations.organisation (
    id uuid primary key default gen_random_uuid(),
    kind text not null check (kind in ('municipality', 'partnership', 'owner')),
    name text not null,
    municipality text unique references organisations.municipality (code)
  );
  create table organisations.person (
    id uuid primary key default gen_random_uuid(),
    email text not null unique check (email = lower(email)),
    name text not null,
    -- Absent for someone who cannot sign in with a password.
    password_hash text
  );
  create table organisations.membership (
    person uuid not null references organisations.person (id),
    organisation uuid not null references organisations.organisation (id),
    roles text[] not null,
    primary key (person, organisation)
  );
  alter table organisations.membership enable row level security;
  alter table organisations.membership force row level security;
  create policy own_rows on organisations.membership to ijkpunt_app
    using (organisation = platform.current_organisation());
  create policy sign_in on organisations.membership to ijkpunt_owner using (true) with check (true);

  grant select on organisations.municipality, organisations.merger, organisations.organisation
    to ijkpunt_app, ijkpunt_comparer, ijkpunt_publisher;
  grant select on organisations.membership to ijkpunt_app;
`;

/** Sign-in reads people through functions: the role of requests cannot list who there is. */
const SIGN_IN = `
  create function organisations.sign_in_facts(given_email text)
    returns table (id uuid, name text, email text, password_hash text)
    language sql stable security definer set search_path = organisations, pg_temp
    as $$ select id, name, email, password_hash from organisations.person where email = lower(given_email) $$;
  create function organisations.acting_as(given_person uuid)
    returns table (person uuid, name text, email text, organisation uuid, organisation_name text, kind text,
                   municipality text, roles text[])
    language sql stable security definer set search_path = organisations, pg_temp
    as $$ select p.id, p.name, p.email, o.id, o.name, o.kind, o.municipality, m.roles
            from organisations.person p
            join organisations.membership m on m.person = p.id
            join organisations.organisation o on o.id = m.organisation
           where p.id = given_person order by o.name limit 1 $$;
  revoke all on function organisations.sign_in_facts(text), organisations.acting_as(uuid) from public;
  grant execute on function organisations.sign_in_facts(text), organisations.acting_as(uuid) to ijkpunt_app;
`;

const CATALOGUE_AND_ROUNDS = `
  create table catalogue.benchmark (
    slug text primary key,
    version text not null,
    content jsonb not null,
    loaded_at timestamptz not null default now()
  );
  grant select on catalogue.benchmark to ijkpunt_app, ijkpunt_comparer, ijkpunt_publisher;

  create table rounds.round (
    benchmark text not null references catalogue.benchmark (slug),
    quarter text not null check (quarter ~ '^[0-9]{4}Q[1-4]$'),
    opens_on date not null,
    deadline date not null,
    -- CBS codes of the municipalities that are asked; absent means all.
    invited text[],
    primary key (benchmark, quarter)
  );
  grant select on rounds.round to ijkpunt_app, ijkpunt_comparer;
`;
