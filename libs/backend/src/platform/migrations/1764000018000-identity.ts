import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: an audit log that nobody rewrites unseen, second factors, counters of tries, and sessions that can be found by
 * whose they are.
 * Existing rows: sessions get an index; nothing was noted before.
 * Back: drops all of it, the log too.
 */
export class Identity1764000018000 implements MigrationInterface {
  readonly name = 'Identity1764000018000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(AUDIT);
    await runner.query(NOTE_AUDIT);
    await runner.query(SECOND_FACTOR);
    await runner.query(TRIES_AND_SESSIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index platform.session_of_person;
      drop table platform.tries;
      drop table organisations.recovery_code, organisations.second_factor;
      drop function platform.note_audit(uuid, uuid, text, text, jsonb);
      drop table platform.audit;
      drop function platform.audit_line(text, bigint, timestamptz, uuid, text, text, jsonb, text);
    `);
  }
}

const AUDIT = `
  -- Who did what: one chain per organisation, and one of what belongs to none.
  create table platform.audit (
    chain text not null,
    number bigint not null,
    organisation uuid,
    at timestamptz not null,
    -- Not a reference: what somebody did stays when their account goes.
    who uuid,
    who_name text not null,
    kind text not null,
    about jsonb not null,
    previous text not null,
    hash text not null,
    primary key (chain, number)
  );
  alter table platform.audit enable row level security;
  alter table platform.audit force row level security;
  create policy own_rows on platform.audit for select to ijkpunt_app
    using (organisation = platform.current_organisation());
  -- The owner adds and reads, by the function below. There is no policy that lets anyone change or remove.
  create policy adding on platform.audit for insert to ijkpunt_owner with check (true);
  create policy reading on platform.audit for select to ijkpunt_owner using (true);
  grant select on platform.audit to ijkpunt_app;
`;

/** Rows of one chain are added one at a time: the next one waits until the one before is committed or gone. */
const NOTE_AUDIT = `
  -- What the hash of a row is taken of: the command that verifies writes the same text.
  create function platform.audit_line(chain text, number bigint, at timestamptz, who uuid, who_name text, kind text,
                                      about jsonb, previous text)
    returns text language sql stable
    as $$ select json_build_array(chain, number, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                                  who, who_name, kind, about::text, previous)::text $$;
  create function platform.note_audit(given_organisation uuid, given_who uuid, given_who_name text, given_kind text,
                                      given_about jsonb)
    returns void language plpgsql volatile security definer set search_path = platform, pg_temp
    as $$
    declare
      own_chain text := coalesce(given_organisation::text, 'platform');
      last_number bigint;
      last_hash text;
      moment timestamptz;
    begin
      perform pg_advisory_xact_lock(hashtextextended(own_chain, 7));
      select number, hash into last_number, last_hash from platform.audit
       where chain = own_chain order by number desc limit 1;
      last_number := coalesce(last_number, 0) + 1;
      last_hash := coalesce(last_hash, '');
      moment := clock_timestamp();
      insert into platform.audit (chain, number, organisation, at, who, who_name, kind, about, previous, hash)
      values (own_chain, last_number, given_organisation, moment, given_who, given_who_name, given_kind, given_about, last_hash,
              encode(sha256(convert_to(platform.audit_line(own_chain, last_number, moment, given_who, given_who_name,
                                                           given_kind, given_about, last_hash), 'UTF8')), 'hex'));
    end $$;
  revoke all on function platform.note_audit(uuid, uuid, text, text, jsonb),
    platform.audit_line(text, bigint, timestamptz, uuid, text, text, jsonb, text) from public;
  grant execute on function platform.note_audit(uuid, uuid, text, text, jsonb) to ijkpunt_app, ijkpunt_publisher;
`;

const SECOND_FACTOR = `
  create table organisations.second_factor (
    person uuid primary key references organisations.person (id) on delete cascade,
    -- Of an app: sealed, the key is not in the database.
    sealed_secret text not null,
    -- Absent until a first code showed that the app has it.
    confirmed_at timestamptz,
    -- The newest step of time of which a code was used: a code works once.
    last_step bigint not null default 0
  );
  create table organisations.recovery_code (
    person uuid not null references organisations.second_factor (person) on delete cascade,
    hash text not null,
    used_at timestamptz,
    primary key (person, hash)
  );
  grant select, insert, update, delete on organisations.second_factor, organisations.recovery_code to ijkpunt_app;
`;

const TRIES_AND_SESSIONS = `
  -- Counters of tries to sign in, under hashes; the columns are those of rate-limiter-flexible.
  create table platform.tries (
    key varchar(255) primary key,
    points integer not null default 0,
    expire bigint
  );
  grant select, insert, update, delete on platform.tries to ijkpunt_app;

  create index session_of_person on platform.session ((sess #>> '{passport,user}'));
`;
