import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: the owner of the benchmarks explores accepted figures of all municipalities, and people keep what they look at under a name.
 * Existing rows: none are touched.
 * Back: drops the doors to the figures, and the views that were saved.
 */
export class ExplorerAndSavedViews1764000027000 implements MigrationInterface {
  readonly name = 'ExplorerAndSavedViews1764000027000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(EXPLORED);
    await runner.query(SAVED_VIEWS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function organisations.own_views(uuid);
      drop table organisations.saved_view;
      drop function platform.current_person();
      drop function comparisons.explored_receipt(text, text), comparisons.explored_outcomes(text, text, text, text),
        comparisons.explored_slices(text, text, text, text, text);
      drop policy cut_out on comparisons.value;
    `);
  }
}

/** Read-only, one indicator at a time, and nothing at all for whoever does not act for the owner. */
const EXPLORED = `
  create policy cut_out on comparisons.value for select to ijkpunt_owner using (true);
  create function comparisons.explored_receipt(of_benchmark text, of_quarter text)
    returns table (areas text[], group_version text, method_version text, catalogue_version text, code_version text)
    language sql stable security definer set search_path = comparisons, pg_temp
    as $$ select r.areas, r.group_version, r.method_version, r.catalogue_version, r.code_version
            from comparisons.receipt r
           where organisations.acts_as_owner() and r.benchmark = of_benchmark and r.quarter = of_quarter $$;
  create function comparisons.explored_outcomes(of_benchmark text, of_quarter text, of_indicator text, of_span text)
    returns table (municipality text, outcome jsonb)
    language sql stable security definer set search_path = comparisons, pg_temp
    as $$ select v.municipality, v.outcome
            from comparisons.value v
           where organisations.acts_as_owner() and v.benchmark = of_benchmark and v.quarter = of_quarter
             and v.indicator = of_indicator and v.span = of_span $$;
  -- The columns of one cell up to a quarter, the newest first.
  create function comparisons.explored_slices(of_benchmark text, until_quarter text, of_indicator text, of_span text, of_cell text)
    returns table (quarter text, areas text[], numerators bytea, denominators bytea)
    language sql stable security definer set search_path = comparisons, pg_temp
    as $$ select s.quarter, r.areas, s.numerators, s.denominators
            from comparisons.slice s join comparisons.receipt r on r.benchmark = s.benchmark and r.quarter = s.quarter
           where organisations.acts_as_owner() and s.benchmark = of_benchmark and s.quarter <= until_quarter
             and s.indicator = of_indicator and s.span = of_span and s.cell = of_cell
           order by s.quarter desc limit 12 $$;
  revoke all on function comparisons.explored_receipt(text, text), comparisons.explored_outcomes(text, text, text, text),
    comparisons.explored_slices(text, text, text, text, text) from public;
  grant execute on function comparisons.explored_receipt(text, text), comparisons.explored_outcomes(text, text, text, text),
    comparisons.explored_slices(text, text, text, text, text) to ijkpunt_app;
`;

/** Goes when somebody leaves the organisation, and with their account. */
const SAVED_VIEWS = `
  -- Who acts in this transaction; null where it was not said.
  create function platform.current_person() returns uuid language sql stable
    as $$ select nullif(current_setting('app.person', true), '')::uuid $$;
  create table organisations.saved_view (
    id uuid primary key,
    organisation uuid not null references organisations.organisation (id),
    person uuid not null,
    name text not null check (char_length(name) between 1 and 80),
    -- Path and query of a page of the workspaces.
    address text not null check (address ~ '^/beheer/[^#\\s]*$' and char_length(address) <= 1000),
    shared boolean not null default false,
    saved_by_name text not null,
    saved_at timestamptz not null default now(),
    unique (organisation, person, name),
    foreign key (person, organisation) references organisations.membership (person, organisation) on delete cascade
  );
  create index saved_view_of on organisations.saved_view (person, organisation);
  alter table organisations.saved_view enable row level security;
  alter table organisations.saved_view force row level security;
  create policy own_or_shared on organisations.saved_view for select to ijkpunt_app
    using (organisation = platform.current_organisation() and (shared or person = platform.current_person()));
  create policy saves_own on organisations.saved_view for insert to ijkpunt_app
    with check (organisation = platform.current_organisation() and person = platform.current_person());
  create policy changes_own on organisations.saved_view for update to ijkpunt_app
    using (organisation = platform.current_organisation() and person = platform.current_person())
    with check (organisation = platform.current_organisation() and person = platform.current_person());
  create policy removes_own on organisations.saved_view for delete to ijkpunt_app
    using (organisation = platform.current_organisation() and person = platform.current_person());
  -- For the function below, which gives somebody what is kept of them.
  create policy taken_along on organisations.saved_view for select to ijkpunt_owner using (true);
  grant select, insert, delete, update (name, shared) on organisations.saved_view to ijkpunt_app;
  create function organisations.own_views(given_person uuid)
    returns jsonb language sql stable security definer set search_path = organisations, pg_temp
    as $$ select coalesce(jsonb_agg(jsonb_build_object('organisation', o.name, 'name', v.name, 'address', v.address,
                                                      'shared', v.shared, 'savedAt', v.saved_at) order by v.saved_at, v.id), '[]')
            from saved_view v join organisation o on o.id = v.organisation where v.person = given_person $$;
  revoke all on function organisations.own_views(uuid), platform.current_person() from public;
  grant execute on function organisations.own_views(uuid), platform.current_person() to ijkpunt_app;
`;
