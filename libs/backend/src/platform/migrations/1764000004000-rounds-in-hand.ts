import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.ts';

/**
 * Why: the owner of a benchmark opens, moves, closes and extends rounds, sees where each municipality stands, and reminds.
 * Existing rows: rounds stay as they are; progress is filled from uploads and deliveries. Back: drops what is new.
 */
export class RoundsInHand1764000004000 implements MigrationInterface {
  readonly name = 'RoundsInHand1764000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WHO);
    await runner.query(ROUNDS);
    await runner.query(EXTENSIONS);
    await runner.query(PROGRESS);
    await runner.query(tenantTable('rounds.progress', 'select, insert, update'));
    await runner.query(OWNER_READS);
    await runner.query(fillProgress());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table rounds.progress, rounds.reminder, rounds.extension;
      drop policy readable on rounds.round; drop policy owner_writes on rounds.round; drop policy owner_changes on rounds.round;
      drop policy load on rounds.round;
      alter table rounds.round no force row level security; alter table rounds.round disable row level security;
      revoke insert, update on rounds.round from ijkpunt_app;
      alter table rounds.round drop column closed_at, drop column closed_by_name;
      drop function organisations.current_municipality(), organisations.acts_as_owner();
    `);
  }
}

const WHO = `
  -- Whether the transaction acts for the owner of the benchmarks.
  create function organisations.acts_as_owner() returns boolean language sql stable
    as $$ select exists (select 1 from organisations.organisation
                          where id = platform.current_organisation() and kind = 'owner') $$;
  -- The municipality that the transaction acts for; null for anybody else.
  create function organisations.current_municipality() returns text language sql stable
    as $$ select municipality from organisations.organisation where id = platform.current_organisation() $$;
  revoke all on function organisations.acts_as_owner(), organisations.current_municipality() from public;
  grant execute on function organisations.acts_as_owner(), organisations.current_municipality() to ijkpunt_app;
`;

const ROUNDS = `
  alter table rounds.round add column closed_at timestamptz, add column closed_by_name text;
  alter table rounds.round enable row level security;
  alter table rounds.round force row level security;
  create policy readable on rounds.round for select to ijkpunt_app, ijkpunt_comparer using (true);
  create policy owner_writes on rounds.round for insert to ijkpunt_app with check (organisations.acts_as_owner());
  create policy owner_changes on rounds.round for update to ijkpunt_app using (organisations.acts_as_owner());
  create policy load on rounds.round to ijkpunt_owner using (true) with check (true);
  grant insert, update on rounds.round to ijkpunt_app;
`;

const EXTENSIONS = `
  create table rounds.extension (
    benchmark text not null,
    quarter text not null,
    municipality text not null references organisations.municipality (code),
    until date not null,
    reason text not null,
    given_by_name text not null,
    given_at timestamptz not null default now(),
    primary key (benchmark, quarter, municipality),
    foreign key (benchmark, quarter) references rounds.round (benchmark, quarter)
  );
  -- Queued: whoever sends mail marks it as sent; until then it shows as a task.
  create table rounds.reminder (
    id uuid primary key,
    benchmark text not null,
    quarter text not null,
    municipality text not null references organisations.municipality (code),
    text text not null,
    queued_by_name text not null,
    queued_at timestamptz not null default now(),
    sent_at timestamptz,
    foreign key (benchmark, quarter) references rounds.round (benchmark, quarter)
  );
  create index reminder_of_round on rounds.reminder (benchmark, quarter, municipality, queued_at desc);
  ${['extension', 'reminder']
    .map(
      (table) => `
  alter table rounds.${table} enable row level security;
  alter table rounds.${table} force row level security;
  create policy own_municipality on rounds.${table} for select to ijkpunt_app
    using (municipality = organisations.current_municipality() or organisations.acts_as_owner());
  create policy owner_writes on rounds.${table} for insert to ijkpunt_app with check (organisations.acts_as_owner());
  create policy owner_changes on rounds.${table} for update to ijkpunt_app using (organisations.acts_as_owner());
  grant select, insert, update on rounds.${table} to ijkpunt_app;`,
    )
    .join('\n')}
`;

/** Where a municipality stands in a round: states, times and counts of cells, never a figure. */
const PROGRESS = `
  create table rounds.progress (
    benchmark text not null,
    quarter text not null,
    municipality text not null references organisations.municipality (code),
    organisation uuid not null references organisations.organisation (id),
    state text not null check (state in ('uploaded', 'refused', 'findings-open', 'ready', 'submitted', 'returned', 'accepted', 'reopened')),
    uploaded_at timestamptz,
    submitted_at timestamptz,
    accepted_at timestamptz,
    -- When it was accepted for the first time: a later correction does not make it late.
    first_accepted_at timestamptz,
    -- Reopened and not accepted again yet.
    reopened_at timestamptz,
    versions integer not null default 0,
    findings_open integer not null default 0,
    -- Totals of measures with a figure, with a reason instead, and the number of measures asked.
    measures_filled integer not null default 0,
    measures_missing integer not null default 0,
    measures_asked integer not null default 0,
    changed_at timestamptz not null default now(),
    primary key (benchmark, quarter, municipality),
    foreign key (benchmark, quarter) references rounds.round (benchmark, quarter)
  );
`;

const OWNER_READS = `
  create policy owner_reads on rounds.progress for select to ijkpunt_app
    using (platform.current_organisation() is not null and organisations.acts_as_owner());
`;

const FILLED = ['uploads.upload', 'submissions.delivery', 'submissions.observation', 'rounds.progress'];

/** The owner of the tables passes their walls for this one statement only. */
function fillProgress(): string {
  return `
    ${FILLED.map((table) => `alter table ${table} no force row level security;`).join('\n')}
    insert into rounds.progress (benchmark, quarter, municipality, organisation, state, uploaded_at, submitted_at, accepted_at,
      first_accepted_at, versions, measures_filled, measures_missing, measures_asked)
    select d.benchmark, d.quarter, d.municipality, d.organisation, case when d.state = 'superseded' then 'accepted' else d.state end,
           u.received_at, d.submitted_at, case when d.state = 'accepted' then d.decided_at end,
           (select min(f.decided_at) from submissions.delivery f where f.organisation = d.organisation
             and f.benchmark = d.benchmark and f.quarter = d.quarter and f.state in ('accepted', 'superseded')),
           d.version,
           (select count(distinct o.measure) from submissions.observation o where o.delivery = d.id and o.dimension = '' and o.value is not null),
           (select count(distinct o.measure) from submissions.observation o where o.delivery = d.id and o.dimension = '' and o.value is null),
           (select jsonb_array_length(b.content -> 'measures') from catalogue.benchmark b where b.slug = d.benchmark)
      from (select distinct on (organisation, benchmark, quarter) * from submissions.delivery
             order by organisation, benchmark, quarter, version desc) d
      join uploads.upload u on u.id = d.upload;
    ${FILLED.map((table) => `alter table ${table} force row level security;`).join('\n')}
  `;
}
