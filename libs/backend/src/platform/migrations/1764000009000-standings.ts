import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.ts';

/**
 * Why: comparison with groups and over time. Per quarter a receipt says what it was made of, per indicator a slice holds
 * the columns of all areas and where each stands; what is asked of the worker is a row too.
 * Existing rows: comparisons are thrown away and computed anew when the worker starts; deliveries and releases stay.
 * Back: throws comparisons away once more and gives them their old form.
 */
export class Standings1764000009000 implements MigrationInterface {
  readonly name = 'Standings1764000009000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ANEW);
    await runner.query(SLICES);
    await runner.query(OWN_PLACE);
    await runner.query(REVISIONS);
    await runner.query(RECOMPUTATIONS);
    await runner.query(OWN_GROUPS);
    await runner.query(tenantTable('comparisons.own_group', 'select, insert, update, delete'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table comparisons.own_group, comparisons.recomputation, comparisons.revision_band, comparisons.revision;
      drop policy superseded_rows on submissions.observation;
      drop policy superseded_rows on submissions.delivery;
      drop function comparisons.own_standings(text, text);
      drop function comparisons.own_receipt(text, text);
      drop table comparisons.slice, comparisons.receipt;
      delete from comparisons.value;
      delete from comparisons.computed;
      drop index comparisons.value_of_municipality;
      alter table comparisons.value drop constraint value_pkey, drop column span, add column rank jsonb,
        add primary key (benchmark, quarter, indicator, municipality);
    `);
  }
}

const ANEW = `
  delete from comparisons.value;
  delete from comparisons.computed;
  alter table comparisons.value drop column rank, drop constraint value_pkey,
    add column span text not null default 'quarter' check (span in ('quarter', 'year')),
    add primary key (benchmark, quarter, indicator, span, municipality);
  create index value_of_municipality on comparisons.value (municipality, benchmark, quarter);
`;

/** Seen by who computes and who publishes; the owner of the tables cuts out one place of it, for whose place it is. */
const SLICES = `
  create table comparisons.receipt (
    benchmark text not null,
    quarter text not null,
    -- Codes of all areas, in the order of the columns.
    areas text[] not null,
    -- Per municipality the deliveries that its figures were made of.
    inputs jsonb not null,
    -- Per indicator the hash of all that defines it.
    definitions jsonb not null,
    group_version text not null,
    method_version text not null,
    catalogue_version text not null,
    code_version text not null,
    -- Hash of the four quarters that the rolling years were made of.
    years text not null default '',
    milliseconds integer not null,
    primary key (benchmark, quarter)
  );
  create table comparisons.slice (
    benchmark text not null,
    quarter text not null,
    indicator text not null,
    span text not null check (span in ('quarter', 'year')),
    -- Empty for the whole; a category, written dimension/category, for a class of the composition.
    cell text not null,
    -- Float64, an entry per area of the receipt; not a number where there is no comparable figure.
    numerators bytea not null,
    denominators bytea not null,
    -- Rows of Float64 of one length, an area each; absent for a class of the composition.
    standings bytea,
    shared jsonb not null,
    groups jsonb not null,
    primary key (benchmark, quarter, indicator, span, cell)
  );
  -- Figures do not get smaller by trying, and are read more often than written.
  alter table comparisons.slice alter column numerators set storage external, alter column denominators set storage external,
    alter column standings set storage external;
  ${['receipt', 'slice'].map(walled).join('\n')}
`;

function walled(table: string): string {
  return `
    alter table comparisons.${table} enable row level security;
    alter table comparisons.${table} force row level security;
    create policy all_rows on comparisons.${table} to ijkpunt_comparer using (true) with check (true);
    create policy all_rows_read on comparisons.${table} for select to ijkpunt_publisher using (true);
    create policy cut_out on comparisons.${table} for select to ijkpunt_owner using (true);
    grant select, insert, update, delete on comparisons.${table} to ijkpunt_comparer;
    grant select on comparisons.${table} to ijkpunt_publisher;`;
}

/** What stands at the place of the municipality that asks, and nothing that stands elsewhere. */
const OWN_PLACE = `
  create function comparisons.own_standings(of_benchmark text, of_quarter text)
    returns table (indicator text, span text, record bytea, shared jsonb)
    language sql stable security definer set search_path = comparisons, pg_temp
    as $$ select s.indicator, s.span,
                 substring(s.standings from (p.place - 1) * p.width + 1 for p.width), s.shared
            from comparisons.receipt r
            join comparisons.slice s on s.benchmark = r.benchmark and s.quarter = r.quarter
            cross join lateral (select array_position(r.areas, organisations.current_municipality()) as place,
                                       octet_length(s.standings) / cardinality(r.areas) as width) p
           where r.benchmark = of_benchmark and r.quarter = of_quarter and s.cell = '' and s.standings is not null
             and p.place is not null $$;
  create function comparisons.own_receipt(of_benchmark text, of_quarter text)
    returns table (inputs text, group_version text, method_version text, catalogue_version text, code_version text)
    language sql stable security definer set search_path = comparisons, pg_temp
    as $$ select r.inputs ->> organisations.current_municipality(), r.group_version, r.method_version,
                 r.catalogue_version, r.code_version
            from comparisons.receipt r where r.benchmark = of_benchmark and r.quarter = of_quarter
             and r.inputs ? organisations.current_municipality() $$;
  revoke all on function comparisons.own_standings(text, text), comparisons.own_receipt(text, text) from public;
  grant execute on function comparisons.own_standings(text, text), comparisons.own_receipt(text, text) to ijkpunt_app;
`;

/** How much figures change after they were accepted first: read from versions that were replaced. */
const REVISIONS = `
  create policy superseded_rows on submissions.delivery for select to ijkpunt_comparer using (state = 'superseded');
  create policy superseded_rows on submissions.observation for select to ijkpunt_comparer
    using (exists (select 1 from submissions.delivery d where d.id = delivery and d.state = 'superseded'));
  create table comparisons.revision (
    benchmark text not null,
    quarter text not null,
    municipality text not null,
    indicator text not null,
    version integer not null,
    age smallint not null check (age in (1, 2, 4)),
    change double precision not null,
    primary key (benchmark, quarter, municipality, indicator, version)
  );
  alter table comparisons.revision enable row level security;
  alter table comparisons.revision force row level security;
  create policy all_rows on comparisons.revision to ijkpunt_comparer using (true) with check (true);
  grant select, insert, update, delete on comparisons.revision to ijkpunt_comparer;
  -- Over all municipalities together: no tenant's.
  create table comparisons.revision_band (
    benchmark text not null,
    indicator text not null,
    age smallint not null check (age in (1, 2, 4)),
    band jsonb not null,
    primary key (benchmark, indicator, age)
  );
  grant select on comparisons.revision_band to ijkpunt_app, ijkpunt_publisher;
  grant select, insert, update, delete on comparisons.revision_band to ijkpunt_comparer;
`;

/** First it is told how much there is to do and how long that takes; then somebody starts it. */
const RECOMPUTATIONS = `
  create table comparisons.recomputation (
    id uuid primary key,
    benchmark text not null,
    requested_by_name text not null,
    requested_at timestamptz not null default now(),
    state text not null check (state in ('requested', 'estimated', 'started', 'running', 'done')),
    claimed_at timestamptz,
    ended_at timestamptz,
    quarters_stale text[] not null default '{}',
    estimated_milliseconds integer,
    quarters_total integer not null default 0,
    quarters_done integer not null default 0,
    quarters_changed integer not null default 0
  );
  create unique index one_recomputation on comparisons.recomputation (benchmark)
    where state in ('requested', 'started', 'running');
  alter table comparisons.recomputation enable row level security;
  alter table comparisons.recomputation force row level security;
  create policy of_the_owner on comparisons.recomputation to ijkpunt_app using (organisations.acts_as_owner())
    with check (organisations.acts_as_owner());
  create policy all_rows on comparisons.recomputation to ijkpunt_comparer using (true) with check (true);
  grant select, insert, update on comparisons.recomputation to ijkpunt_app, ijkpunt_comparer;
`;

const OWN_GROUPS = `
  create table comparisons.own_group (
    id uuid primary key,
    organisation uuid not null references organisations.organisation (id),
    name text not null,
    municipalities text[] not null check (cardinality(municipalities) between 5 and 60),
    made_by_name text not null,
    made_at timestamptz not null default now(),
    unique (organisation, name)
  );
`;
