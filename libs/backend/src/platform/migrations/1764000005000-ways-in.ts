import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.ts';

/**
 * Why: a delivery comes in as a file, a form, a call, a partnership's file or a sum of predecessors, in parts if need be; it is
 * locked once accepted and reopened with a reason. Existing rows: uploads are files of the whole; deliveries are made of
 * their one upload. Back: drops what is new.
 */
export class WaysIn1764000005000 implements MigrationInterface {
  readonly name = 'WaysIn1764000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PARTNERSHIPS_AND_KEYS);
    await runner.query(UPLOADS);
    await runner.query(SUBMISSIONS);
    await runner.query(tenantTable('organisations.api_key', 'select, insert, update'));
    await runner.query(tenantTable('uploads.part', 'select, insert, update, delete'));
    await runner.query(tenantTable('uploads.draft', 'select, insert, update, delete'));
    await runner.query(tenantTable('uploads.mapping', 'select, insert, update, delete'));
    await runner.query(tenantTable('submissions.delivery_upload', 'select, insert'));
    await runner.query(tenantTable('submissions.reopening', 'select, insert'));
    await runner.query(HISTORY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy of_predecessors on validation.checked;
      drop function organisations.is_predecessor(text);
      drop table submissions.reopening, submissions.delivery_upload;
      alter table submissions.delivery drop column covers_joined;
      revoke delete on validation.finding from ijkpunt_app;
      alter table validation.checked drop column rules_version, drop column municipality, drop column benchmark,
        drop column quarter, drop column accepted_at;
      alter table validation.explanation drop column public;
      drop table uploads.mapping, uploads.draft, uploads.part;
      drop index uploads.each_call_once;
      alter table uploads.upload drop column source, drop column part, drop column dry_run, drop column mapping,
        drop column idempotency_key, drop column batch;
      drop function organisations.key_facts(text), organisations.members_of(uuid);
      drop table organisations.api_key, organisations.partnership_member;
    `);
  }
}

const PARTNERSHIPS_AND_KEYS = `
  -- A municipality that is delivered for by a partnership, once it agreed.
  create table organisations.partnership_member (
    partnership uuid not null references organisations.organisation (id),
    municipality text not null references organisations.municipality (code),
    agreed_on date,
    agreed_by_name text,
    primary key (partnership, municipality)
  );
  grant select on organisations.partnership_member to ijkpunt_app;
  -- Whom a partnership may act for: municipalities that agreed, as organisations.
  create function organisations.members_of(given_partnership uuid)
    returns table (municipality text, name text, organisation uuid)
    language sql stable
    as $$ select m.municipality, c.name, o.id
            from organisations.partnership_member m
            join organisations.municipality c on c.code = m.municipality
            join organisations.organisation o on o.municipality = m.municipality
           where m.partnership = given_partnership and m.agreed_on <= current_date order by c.name $$;
  revoke all on function organisations.members_of(uuid) from public;
  grant execute on function organisations.members_of(uuid) to ijkpunt_app;

  create table organisations.api_key (
    id uuid primary key,
    organisation uuid not null references organisations.organisation (id),
    name text not null,
    -- The part that is shown; the secret itself is kept as its SHA-256 only.
    prefix text not null unique,
    hash text not null,
    made_by uuid not null,
    made_by_name text not null,
    made_at timestamptz not null default now(),
    expires_on date not null,
    last_used_at timestamptz,
    revoked_at timestamptz
  );
  -- Who comes with a key is not known yet, so this one door stands open; it gives nothing without the prefix.
  create function organisations.key_facts(given_prefix text)
    returns table (id uuid, organisation uuid, organisation_name text, kind text, municipality text, name text, hash text)
    language sql stable security definer set search_path = organisations, pg_temp
    as $$ select k.id, k.organisation, o.name, o.kind, o.municipality, k.name, k.hash
            from organisations.api_key k join organisations.organisation o on o.id = k.organisation
           where k.prefix = given_prefix and k.revoked_at is null and k.expires_on >= current_date $$;
  revoke all on function organisations.key_facts(text) from public;
  grant execute on function organisations.key_facts(text) to ijkpunt_app;
  create policy key_sign_in on organisations.api_key for select to ijkpunt_owner using (true);
`;

const UPLOADS = `
  alter table uploads.upload
    add column source text not null default 'file'
      check (source in ('file', 'own-file', 'form', 'api', 'partnership', 'predecessors')),
    -- Empty for the whole; else the name of the part that is delivered apart.
    add column part text not null default '',
    -- Checked like any other, and never submitted.
    add column dry_run boolean not null default false,
    -- How the columns of a file of one's own stand for measures, as it was when the file came in.
    add column mapping jsonb,
    add column idempotency_key text,
    -- Uploads that came in as one file of a partnership.
    add column batch uuid;
  create unique index each_call_once on uploads.upload (organisation, idempotency_key) where idempotency_key is not null;
  create table uploads.part (
    organisation uuid not null,
    benchmark text not null,
    name text not null,
    -- Codes of the measures that this part is responsible for.
    measures text[] not null,
    saved_by_name text not null,
    saved_at timestamptz not null default now(),
    primary key (organisation, benchmark, name)
  );
  create table uploads.draft (
    organisation uuid not null,
    benchmark text not null,
    quarter text not null,
    part text not null default '',
    cells jsonb not null,
    revision integer not null,
    saved_by_name text not null,
    saved_at timestamptz not null default now(),
    primary key (organisation, benchmark, quarter, part)
  );
  create table uploads.mapping (
    id uuid primary key,
    organisation uuid not null,
    benchmark text not null,
    name text not null,
    mapping jsonb not null,
    saved_by_name text not null,
    saved_at timestamptz not null default now(),
    unique (organisation, benchmark, name)
  );
  alter table validation.explanation add column public boolean not null default false;
  grant delete on validation.finding to ijkpunt_app;
`;

const SUBMISSIONS = `
  -- Everything that a delivery was put together of.
  create table submissions.delivery_upload (
    delivery uuid not null references submissions.delivery (id),
    organisation uuid not null,
    upload uuid not null references uploads.upload (id),
    part text not null,
    primary key (delivery, upload)
  );
  -- The figures are of the area with the municipalities that have joined since: the sum of predecessors.
  alter table submissions.delivery add column covers_joined boolean not null default false;
  alter table submissions.delivery no force row level security;
  alter table submissions.delivery_upload no force row level security;
  insert into submissions.delivery_upload (delivery, organisation, upload, part)
    select id, organisation, upload, '' from submissions.delivery;
  alter table submissions.delivery force row level security;
  alter table submissions.delivery_upload force row level security;
  create table submissions.reopening (
    id uuid primary key,
    organisation uuid not null,
    delivery uuid not null references submissions.delivery (id),
    benchmark text not null,
    quarter text not null,
    reason text not null,
    reopened_by uuid not null,
    reopened_by_name text not null,
    reopened_at timestamptz not null default now()
  );
  create index reopening_of_round on submissions.reopening (organisation, benchmark, quarter, reopened_at desc);
`;

/**
 * What was accepted is the history that later deliveries are checked against. A successor reads what its predecessors had
 * accepted: to take over their sum, and to know its own history.
 */
const HISTORY = `
  alter table validation.checked
    add column rules_version text not null default '',
    add column municipality text,
    add column benchmark text,
    add column quarter text,
    -- Set while the delivery that this is part of is the accepted one of its quarter.
    add column accepted_at timestamptz;
  alter table validation.checked no force row level security;
  alter table uploads.upload no force row level security;
  alter table submissions.delivery no force row level security;
  update validation.checked c set municipality = u.municipality, benchmark = u.benchmark, quarter = u.quarter,
         accepted_at = (select d.decided_at from submissions.delivery d where d.upload = u.id and d.state = 'accepted')
    from uploads.upload u where u.id = c.upload;
  alter table validation.checked force row level security;
  alter table uploads.upload force row level security;
  alter table submissions.delivery force row level security;
  alter table validation.checked alter column municipality set not null, alter column benchmark set not null,
    alter column quarter set not null;
  create index accepted_history on validation.checked (benchmark, municipality, quarter) where accepted_at is not null;

  create function organisations.is_predecessor(given_municipality text) returns boolean language sql stable
    as $$ select exists (select 1 from organisations.merger m
                          where m.old_code = given_municipality and m.new_code = organisations.current_municipality()
                            and m.old_code <> m.new_code and m.kind <> 'split') $$;
  revoke all on function organisations.is_predecessor(text) from public;
  grant execute on function organisations.is_predecessor(text) to ijkpunt_app;
  create policy of_predecessors on validation.checked for select to ijkpunt_app
    using (platform.current_organisation() is not null and accepted_at is not null
           and organisations.is_predecessor(municipality));
`;
