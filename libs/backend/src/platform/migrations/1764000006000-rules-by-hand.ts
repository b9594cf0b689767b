import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: a coordinator writes validation rules, tries them on past deliveries, and puts them to work; every version stays.
 * Existing rows: the shipped rules go on as they are. Back: drops the tables.
 */
export class RulesByHand1764000006000 implements MigrationInterface {
  readonly name = 'RulesByHand1764000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(['rule', 'rule_trial'].map(ownerWrites).join('\n'));
    await runner.query(READERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table catalogue.rule_trial, catalogue.rule;`);
  }
}

const TABLES = `
  create table catalogue.rule (
    benchmark text not null references catalogue.benchmark (slug),
    code text not null,
    version integer not null check (version > 0),
    state text not null check (state in ('draft', 'live', 'past')),
    -- Absent: this version switches off the shipped rule of the same code.
    content jsonb,
    made_by_name text not null,
    made_at timestamptz not null default now(),
    live_at timestamptz,
    primary key (benchmark, code, version)
  );
  create unique index one_live on catalogue.rule (benchmark, code) where state = 'live';
  create unique index one_draft on catalogue.rule (benchmark, code) where state = 'draft';
  create table catalogue.rule_trial (
    id uuid primary key,
    benchmark text not null,
    code text not null,
    version integer not null,
    state text not null check (state in ('requested', 'running', 'done', 'failed')),
    -- The rule as it was tried: a draft may change while the trial runs.
    content jsonb not null,
    deliveries integer not null default 0,
    deliveries_total integer not null default 0,
    findings integer not null default 0,
    -- Per quarter: deliveries, deliveries with a finding, findings. No figure of anyone.
    quarters jsonb not null default '[]',
    requested_at timestamptz not null default now(),
    done_at timestamptz
  );
  create index trial_of_rule on catalogue.rule_trial (benchmark, code, requested_at desc);
`;

function ownerWrites(table: string): string {
  return `
    alter table catalogue.${table} enable row level security;
    alter table catalogue.${table} force row level security;
    create policy owner_writes on catalogue.${table} for insert to ijkpunt_app with check (organisations.acts_as_owner());
    create policy owner_changes on catalogue.${table} for update to ijkpunt_app using (organisations.acts_as_owner());
  `;
}

const READERS = `
  create policy readable on catalogue.rule for select to ijkpunt_app, ijkpunt_comparer, ijkpunt_publisher using (true);
  create policy owner_reads on catalogue.rule_trial for select to ijkpunt_app using (organisations.acts_as_owner());
  create policy trying on catalogue.rule_trial to ijkpunt_comparer using (true) with check (true);
  grant select, insert, update on catalogue.rule, catalogue.rule_trial to ijkpunt_app;
  grant select on catalogue.rule to ijkpunt_comparer, ijkpunt_publisher;
  grant select, update on catalogue.rule_trial to ijkpunt_comparer;
`;
