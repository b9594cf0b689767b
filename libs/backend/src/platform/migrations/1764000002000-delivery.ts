import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.ts';

/**
 * Why: uploads, what was found in them, and the deliveries made of them. Every table is a tenant's and carries its
 * organisation. Existing rows: none. Back: drops the tables; only for an empty installation.
 */
export class Delivery1764000002000 implements MigrationInterface {
  readonly name = 'Delivery1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UPLOADS);
    await runner.query(VALIDATION);
    await runner.query(SUBMISSIONS);
    await runner.query(tenantTable('uploads.upload', 'select, insert, update'));
    await runner.query(tenantTable('uploads.content', 'select, insert'));
    await runner.query(tenantTable('validation.checked', 'select, insert, update'));
    await runner.query(tenantTable('validation.finding', 'select, insert'));
    await runner.query(tenantTable('validation.explanation', 'select, insert, update'));
    await runner.query(tenantTable('submissions.delivery', 'select, insert, update'));
    await runner.query(tenantTable('submissions.observation', 'select, insert'));
    await runner.query(ACROSS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table submissions.observation, submissions.delivery;
      drop table validation.explanation, validation.finding, validation.checked;
      drop table uploads.content, uploads.upload;
    `);
  }
}

const UPLOADS = `
  create table uploads.upload (
    id uuid primary key,
    organisation uuid not null references organisations.organisation (id),
    municipality text not null references organisations.municipality (code),
    benchmark text not null,
    quarter text not null,
    file_name text not null,
    media text not null check (media in ('csv', 'xlsx')),
    size integer not null,
    sha256 text not null,
    state text not null check (state in ('received', 'checking', 'checked', 'refused')),
    rows_read integer not null default 0,
    refusal jsonb,
    uploaded_by uuid not null,
    uploaded_by_name text not null,
    received_at timestamptz not null default now(),
    claimed_at timestamptz,
    checked_at timestamptz,
    foreign key (benchmark, quarter) references rounds.round (benchmark, quarter)
  );
  create index upload_of_round on uploads.upload (organisation, benchmark, quarter, received_at desc);
  create table uploads.content (
    upload uuid not null references uploads.upload (id),
    organisation uuid not null,
    part integer not null,
    bytes bytea not null,
    primary key (upload, part)
  );
`;

const VALIDATION = `
  create table validation.checked (
    upload uuid primary key references uploads.upload (id),
    organisation uuid not null,
    observations jsonb not null,
    profile jsonb not null,
    profile_confirmed boolean not null default false,
    -- Submitted: explanations and choices stand as they are.
    locked boolean not null default false
  );
  create table validation.finding (
    upload uuid not null references uploads.upload (id),
    organisation uuid not null,
    position integer not null,
    key text not null,
    code text not null,
    rule text not null,
    asks text not null check (asks in ('correction', 'explanation', 'notice')),
    line integer not null,
    column_name text not null,
    measure text not null,
    seen jsonb not null,
    primary key (upload, position)
  );
  create table validation.explanation (
    upload uuid not null references uploads.upload (id),
    organisation uuid not null,
    key text not null,
    text text not null,
    written_by_name text not null,
    written_at timestamptz not null default now(),
    primary key (upload, key)
  );
`;

const SUBMISSIONS = `
  create table submissions.delivery (
    id uuid primary key,
    organisation uuid not null references organisations.organisation (id),
    municipality text not null references organisations.municipality (code),
    benchmark text not null,
    quarter text not null,
    version integer not null check (version > 0),
    state text not null check (state in ('submitted', 'returned', 'accepted', 'superseded')),
    upload uuid not null unique references uploads.upload (id),
    profile jsonb not null,
    submitted_by uuid not null,
    submitted_by_name text not null,
    submitted_at timestamptz not null default now(),
    decided_by uuid,
    decided_by_name text,
    decided_at timestamptz,
    comment text,
    foreign key (benchmark, quarter) references rounds.round (benchmark, quarter),
    unique (organisation, benchmark, quarter, version),
    -- The two-person rule, once more: whoever submitted cannot be the one who accepted.
    check (state not in ('accepted', 'superseded') or (decided_by is not null and decided_by <> submitted_by))
  );
  create unique index one_accepted on submissions.delivery (benchmark, quarter, municipality) where state = 'accepted';
  create unique index one_waiting on submissions.delivery (benchmark, quarter, municipality) where state = 'submitted';
  create table submissions.observation (
    delivery uuid not null references submissions.delivery (id),
    organisation uuid not null,
    position integer not null,
    measure text not null,
    period_start date,
    period_end date not null,
    dimension text not null,
    category text not null,
    unit text not null,
    value double precision,
    precision text,
    missing text,
    note text not null,
    primary key (delivery, position),
    -- Missing is never zero and never empty without a reason.
    check ((value is null) = (missing is not null) and (value is null) = (precision is null))
  );
  create unique index each_cell_once on submissions.observation
    (delivery, measure, coalesce(period_start, 'epoch'::date), period_end, dimension, category);
`;

/** What the comparing role reads across municipalities: accepted deliveries, and their cells. */
const ACROSS = `
  grant select on submissions.delivery, submissions.observation to ijkpunt_comparer;
  create policy accepted_rows on submissions.delivery for select to ijkpunt_comparer using (state = 'accepted');
  create policy accepted_rows on submissions.observation for select to ijkpunt_comparer
    using (exists (select 1 from submissions.delivery d where d.id = delivery and d.state = 'accepted'));
`;
