import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: figures of others (CBS and more) stand beside what municipalities deliver, each set with its source, day, licence
 * and boundaries, and come out with a release. Existing rows: none; a release of before has no reference figures. Back:
 * drops the tables and what was published in them.
 */
export class ReferenceFigures1764000010000 implements MigrationInterface {
  readonly name = 'ReferenceFigures1764000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SETS);
    await runner.query(READERS);
    await runner.query(WRITERS);
    await runner.query(SEALED);
    await runner.query(PUBLISHED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table publication.reference, catalogue.reference_figure, catalogue.reference_set;
      drop function catalogue.refuse_change();
    `);
  }
}

const SETS = `
  create table catalogue.reference_set (
    id uuid primary key,
    -- One set holds one variable. A correction is another set of the same variable.
    variable text not null check (variable ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    title jsonb not null,
    unit text not null check (unit in ('persons', 'percent', 'per-thousand', 'other')),
    source text not null,
    source_url text not null,
    licence text not null,
    refers_on date not null,
    boundaries_on date not null,
    invented boolean not null,
    -- Absent: for every benchmark.
    benchmark text references catalogue.benchmark (slug),
    -- Of the file, as it came in.
    sha256 text not null,
    imported_at timestamptz not null default now(),
    imported_by_name text not null
  );
  create index reference_newest on catalogue.reference_set (variable, refers_on desc, imported_at desc);
  create table catalogue.reference_figure (
    set uuid not null references catalogue.reference_set (id),
    -- A municipality of the day of the boundaries: it need not exist today.
    municipality text not null check (municipality ~ '^GM[0-9]{4}$'),
    value double precision check (value >= 0 and value < 'Infinity'),
    missing text,
    primary key (set, municipality),
    check (num_nonnulls(value, missing) = 1)
  );
  ${['reference_set', 'reference_figure']
    .map(
      (table) => `
  alter table catalogue.${table} enable row level security;
  alter table catalogue.${table} force row level security;
  create policy readable on catalogue.${table} for select to ijkpunt_app, ijkpunt_comparer, ijkpunt_publisher using (true);
  create policy load on catalogue.${table} to ijkpunt_owner using (true) with check (true);`,
    )
    .join('\n')}
`;

const READERS = `
  grant select on catalogue.reference_set, catalogue.reference_figure to ijkpunt_app, ijkpunt_comparer, ijkpunt_publisher;
`;

/** A set takes figures in the transaction that makes it, and no later: who adds to a set changes it. */
const WRITERS = `
  grant insert on catalogue.reference_set, catalogue.reference_figure to ijkpunt_app;
  create policy owner_writes on catalogue.reference_set for insert to ijkpunt_app
    with check (organisations.acts_as_owner() and imported_at = now());
  create policy owner_writes on catalogue.reference_figure for insert to ijkpunt_app
    with check (organisations.acts_as_owner()
                and exists (select 1 from catalogue.reference_set s where s.id = set and s.imported_at = now()));
`;

const SEALED = `
  create function catalogue.refuse_change() returns trigger language plpgsql as $$
    begin raise exception 'reference figures do not change, a correction is a new set: % on %', tg_op, tg_table_name; end $$;
  create trigger immutable before update or delete on catalogue.reference_set
    for each row execute function catalogue.refuse_change();
  create trigger immutable before update or delete on catalogue.reference_figure
    for each row execute function catalogue.refuse_change();
`;

const PUBLISHED = `
  create table publication.reference (
    release uuid not null references publication.release (id),
    variable text not null,
    -- Id of the set that it was copied from.
    set uuid not null,
    title jsonb not null,
    unit text not null,
    source text not null,
    source_url text not null,
    licence text not null,
    refers_on date not null,
    boundaries_on date not null,
    invented boolean not null,
    entries jsonb not null,
    primary key (release, variable)
  );
  grant select, insert on publication.reference to ijkpunt_publisher;
  grant select on publication.reference to ijkpunt_reader;
  alter table publication.reference enable row level security;
  alter table publication.reference force row level security;
  create policy publisher on publication.reference to ijkpunt_publisher using (true) with check (true);
  create policy released_only on publication.reference for select to ijkpunt_reader
    using (exists (select 1 from publication.release r where r.id = release and r.state = 'released'));
  create trigger immutable before update or delete on publication.reference
    for each row execute function publication.refuse_change();
`;
