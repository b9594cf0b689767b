import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: a release holds totals and breakdowns, and disclosure control remembers what was published and what was hidden.
 * Existing rows: releases stay as they came out, without totals; the first release after this one has no ledger to remember.
 * Back: drops what releases say of totals and breakdowns, and the ledger.
 */
export class DisclosureLedger1764000015000 implements MigrationInterface {
  readonly name = 'DisclosureLedger1764000015000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TOLD);
    await runner.query(REMEMBERED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke select on organisations.partnership_member from ijkpunt_publisher;
      drop table publication.ledger, publication.breakdown;
      alter table publication.slice drop column totals;
      alter table publication.release drop column doing;
    `);
  }
}

/** What a release tells besides values, and how far it is. */
const TOLD = `
  alter table publication.slice add column totals jsonb;
  -- What is under way: hiding counts, attacking what is left, or baking; the counts of pages are those of its steps.
  alter table publication.release add column doing text not null default 'bake' check (doing in ('protect', 'attack', 'bake'));
  create table publication.breakdown (
    release uuid not null references publication.release (id),
    indicator text not null,
    quarter text not null,
    dimension text not null,
    category text not null,
    entries jsonb not null,
    totals jsonb not null,
    primary key (release, indicator, quarter, dimension, category)
  );
  alter table publication.breakdown enable row level security;
  alter table publication.breakdown force row level security;
  create policy publisher on publication.breakdown to ijkpunt_publisher using (true) with check (true);
  create policy released_only on publication.breakdown for select to ijkpunt_reader
    using (exists (select 1 from publication.release r where r.id = release and r.state = 'released'));
  grant select, insert on publication.breakdown to ijkpunt_publisher;
  grant select on publication.breakdown to ijkpunt_reader;
  create trigger immutable before update or delete on publication.breakdown
    for each row execute function publication.refuse_change();
`;

/** What the next release has to remember. */
const REMEMBERED = `
  -- Holds hidden counts: nobody but the publisher reads it, not even the role that answers requests.
  create table publication.ledger (
    release uuid primary key references publication.release (id),
    -- Not asked of the release: one that was withdrawn is hidden, and what was read of it stays known.
    benchmark text not null,
    number integer not null,
    came_out boolean not null default false,
    content bytea not null
  );
  alter table publication.ledger alter column content set storage external;
  alter table publication.ledger enable row level security;
  alter table publication.ledger force row level security;
  create policy publisher on publication.ledger to ijkpunt_publisher using (true) with check (true);
  grant select, insert, update, delete on publication.ledger to ijkpunt_publisher;

  -- Who delivers for several municipalities knows the figures of all of them.
  grant select on organisations.partnership_member to ijkpunt_publisher;
`;
