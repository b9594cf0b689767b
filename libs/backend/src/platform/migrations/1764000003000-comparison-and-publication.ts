import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: comparisons across municipalities, and what is published of them. Published rows are never changed.
 * Existing rows: none. Back: drops the tables; only for an empty installation.
 */
export class ComparisonAndPublication1764000003000 implements MigrationInterface {
  readonly name = 'ComparisonAndPublication1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COMPARISONS);
    await runner.query(RELEASES);
    await runner.query(PAGES);
    await runner.query(IMMUTABLE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view publication.municipality;
      drop table publication.edition_file, publication.edition, publication.file, publication.slice, publication.release;
      drop function publication.refuse_change();
      drop table comparisons.value, comparisons.computed;
    `);
  }
}

const COMPARISONS = `
  -- What a quarter was computed from; the same fingerprint means there is nothing to do.
  create table comparisons.computed (
    benchmark text not null,
    quarter text not null,
    fingerprint text not null,
    method_version text not null,
    deliveries integer not null,
    computed_at timestamptz not null default now(),
    primary key (benchmark, quarter)
  );
  create table comparisons.value (
    benchmark text not null,
    quarter text not null,
    indicator text not null,
    municipality text not null,
    organisation uuid not null,
    delivery uuid not null,
    outcome jsonb not null,
    rank jsonb,
    primary key (benchmark, quarter, indicator, municipality)
  );
  alter table comparisons.value enable row level security;
  alter table comparisons.value force row level security;
  create policy own_rows on comparisons.value for select to ijkpunt_app
    using (organisation = platform.current_organisation());
  create policy all_rows on comparisons.value to ijkpunt_comparer using (true) with check (true);
  create policy all_rows_read on comparisons.value for select to ijkpunt_publisher using (true);
  grant select on comparisons.value, comparisons.computed to ijkpunt_app, ijkpunt_publisher;
  grant select, insert, update, delete on comparisons.value, comparisons.computed to ijkpunt_comparer;
`;

const RELEASES = `
  create table publication.release (
    id uuid primary key,
    benchmark text not null references catalogue.benchmark (slug),
    number integer not null check (number > 0),
    state text not null check (state in ('requested', 'baking', 'released', 'failed')),
    requested_by uuid not null,
    requested_by_name text not null,
    requested_at timestamptz not null default now(),
    claimed_at timestamptz,
    released_at timestamptz,
    pages_baked integer not null default 0,
    pages_total integer not null default 0,
    shown integer not null default 0,
    withheld integer not null default 0,
    hash text,
    -- The catalogue as it stood: titles, definitions and questions that the figures were published with.
    content jsonb,
    unique (benchmark, number)
  );
  create unique index one_running on publication.release (benchmark) where state in ('requested', 'baking');
  create table publication.slice (
    release uuid not null references publication.release (id),
    indicator text not null,
    quarter text not null,
    distribution jsonb,
    entries jsonb not null,
    primary key (release, indicator, quarter)
  );
  grant select, insert on publication.release to ijkpunt_app;
  grant select, update on publication.release to ijkpunt_publisher;
  grant select, insert on publication.slice to ijkpunt_publisher;
  grant select on publication.release, publication.slice to ijkpunt_reader;

  -- The reader sees what has been released: not a request, not a bake under way, not a failure.
  alter table publication.release enable row level security;
  alter table publication.release force row level security;
  create policy workspace on publication.release to ijkpunt_app using (true)
    with check (state = 'requested' and hash is null);
  create policy publisher on publication.release to ijkpunt_publisher using (true) with check (true);
  create policy released_only on publication.release for select to ijkpunt_reader using (state = 'released');
  alter table publication.slice enable row level security;
  alter table publication.slice force row level security;
  create policy publisher on publication.slice to ijkpunt_publisher using (true) with check (true);
  create policy released_only on publication.slice for select to ijkpunt_reader
    using (exists (select 1 from publication.release r where r.id = release and r.state = 'released'));
`;

const PAGES = `
  -- Names and places for the reader, who sees no other schema than this one.
  create view publication.municipality as
    select code, name, slug, province, ended_on::text as ended_on, inhabitants from organisations.municipality;
  grant select on publication.municipality to ijkpunt_reader;
  -- Baked files by content; an edition says which file stands at which address.
  create table publication.file (
    hash text primary key,
    media text not null,
    brotli bytea not null,
    size integer not null
  );
  create table publication.edition (
    number integer primary key,
    -- The version of the renderer that drew the pages.
    made_with text not null,
    made_at timestamptz not null default now()
  );
  create table publication.edition_file (
    edition integer not null references publication.edition (number) on delete cascade,
    path text not null,
    hash text not null references publication.file (hash),
    primary key (edition, path)
  );
  grant select on publication.file, publication.edition, publication.edition_file to ijkpunt_reader, ijkpunt_publisher;
  grant insert, delete on publication.file, publication.edition, publication.edition_file to ijkpunt_publisher;
`;

/** Published figures stay as they are, whoever asks; so does a release that has come out. */
const IMMUTABLE = `
  create function publication.refuse_change() returns trigger language plpgsql as $$
    begin raise exception 'published figures do not change: % on %', tg_op, tg_table_name; end $$;
  create trigger immutable before update or delete on publication.slice
    for each row execute function publication.refuse_change();
  create trigger immutable before update or delete on publication.release
    for each row when (old.state = 'released') execute function publication.refuse_change();
`;
