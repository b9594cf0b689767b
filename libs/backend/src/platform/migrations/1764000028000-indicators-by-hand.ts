import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: a coordinator keeps the words and the meaning of an indicator: first as a draft, weighed, then at work; every version
 * stays, with who wrote it and why. Existing rows: every indicator goes on as it is shipped. Back: drops the tables, and with
 * them what was changed by hand; what was published with it stays as it came out.
 */
export class IndicatorsByHand1764000028000 implements MigrationInterface {
  readonly name = 'IndicatorsByHand1764000028000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(KEPT);
    await runner.query(['indicator', 'indicator_weighing'].map(ownerWrites).join('\n'));
    await runner.query(READERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table catalogue.indicator_weighing, catalogue.indicator;
      drop function catalogue.keep_indicator_version();`);
  }
}

const TABLES = `
  create table catalogue.indicator (
    benchmark text not null references catalogue.benchmark (slug),
    code text not null,
    version integer not null check (version > 0),
    state text not null check (state in ('draft', 'live', 'past')),
    -- Absent: as it is shipped.
    content jsonb,
    -- What was shipped when this was written, so that newer shipped content is noticed.
    shipped jsonb not null,
    reason text not null check (reason <> ''),
    made_by_name text not null,
    made_at timestamptz not null default now(),
    live_by_name text,
    live_at timestamptz,
    primary key (benchmark, code, version),
    check ((state = 'draft') = (live_at is null))
  );
  create unique index one_live_indicator on catalogue.indicator (benchmark, code) where state = 'live';
  create unique index one_draft_indicator on catalogue.indicator (benchmark, code) where state = 'draft';
  create table catalogue.indicator_weighing (
    id uuid primary key,
    benchmark text not null,
    code text not null,
    state text not null check (state in ('requested', 'done', 'failed')),
    -- The settings as they were compared: a draft may change meanwhile.
    content jsonb not null,
    -- Names the draft and what worked when it was asked: what is weighed of others puts nothing to work.
    basis text not null,
    -- Counts alone. No figure of anyone.
    result jsonb,
    requested_at timestamptz not null default now(),
    -- Who counts says so now and then; a claim that nobody renews is free again.
    claimed_at timestamptz,
    done_at timestamptz
  );
  create index weighing_of_indicator on catalogue.indicator_weighing (benchmark, code, requested_at desc);
`;

/** What was at work stays as it was: what was published is told by it. */
const KEPT = `
  create function catalogue.keep_indicator_version() returns trigger language plpgsql as $$
    begin
      if old.state <> 'draft' and (tg_op = 'DELETE' or new.state = 'draft'
           or (new.content, new.shipped, new.reason) is distinct from (old.content, old.shipped, old.reason))
      then raise exception 'a version of an indicator that was at work does not change: % %', old.code, old.version; end if;
      return case when tg_op = 'DELETE' then old else new end;
    end $$;
  create trigger kept before update or delete on catalogue.indicator
    for each row execute function catalogue.keep_indicator_version();
`;

function ownerWrites(table: string): string {
  return `
    alter table catalogue.${table} enable row level security;
    alter table catalogue.${table} force row level security;
    create policy owner_writes on catalogue.${table} for insert to ijkpunt_app with check (organisations.acts_as_owner());
    create policy owner_changes on catalogue.${table} for update to ijkpunt_app using (organisations.acts_as_owner());
  `;
}

/** What is at work everybody may know; a draft is of the owner alone. */
const READERS = `
  create policy readable on catalogue.indicator for select to ijkpunt_app, ijkpunt_comparer, ijkpunt_publisher
    using (state <> 'draft');
  create policy owner_reads on catalogue.indicator for select to ijkpunt_app using (organisations.acts_as_owner());
  create policy owner_drops on catalogue.indicator for delete to ijkpunt_app
    using (organisations.acts_as_owner() and state = 'draft');
  create policy owner_reads on catalogue.indicator_weighing for select to ijkpunt_app using (organisations.acts_as_owner());
  create policy weighing on catalogue.indicator_weighing to ijkpunt_comparer using (true) with check (true);
  grant select, insert, update, delete on catalogue.indicator to ijkpunt_app;
  grant select, insert, update on catalogue.indicator_weighing to ijkpunt_app;
  grant select on catalogue.indicator to ijkpunt_comparer, ijkpunt_publisher;
  grant select, update on catalogue.indicator_weighing to ijkpunt_comparer;
`;
