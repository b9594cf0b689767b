import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.ts';

/**
 * Why: what a municipality says about its figures, for the public, stands with the approved version and comes out with a
 * release. Existing rows: explanations approved before stay internal, for nobody approved them for the public. Back:
 * drops the tables and what was published in them.
 */
export class PublicExplanations1764000007000 implements MigrationInterface {
  readonly name = 'PublicExplanations1764000007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(APPROVED);
    await runner.query(tenantTable('submissions.public_explanation', 'select, insert'));
    await runner.query(FOR_THE_PUBLISHER);
    await runner.query(PUBLISHED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table publication.explanation, submissions.public_explanation;
      drop policy accepted_ids on submissions.delivery;
      revoke select (id, state) on submissions.delivery from ijkpunt_publisher;
      revoke usage on schema submissions from ijkpunt_publisher;
    `);
  }
}

const APPROVED = `
  -- A delivery never changes, so its texts stand as they were approved.
  create table submissions.public_explanation (
    delivery uuid not null references submissions.delivery (id),
    organisation uuid not null,
    benchmark text not null,
    quarter text not null,
    municipality text not null,
    position integer not null,
    -- Empty when it is about the delivery as a whole.
    measure text not null,
    text text not null,
    primary key (delivery, position)
  );
  create index public_explanation_of_benchmark on submissions.public_explanation (benchmark, quarter);
`;

/** Texts of accepted deliveries, and of a delivery no more than that it is accepted. */
const FOR_THE_PUBLISHER = `
  grant usage on schema submissions to ijkpunt_publisher;
  grant select (id, state) on submissions.delivery to ijkpunt_publisher;
  create policy accepted_ids on submissions.delivery for select to ijkpunt_publisher using (state = 'accepted');
  grant select on submissions.public_explanation to ijkpunt_publisher;
  create policy accepted_rows on submissions.public_explanation for select to ijkpunt_publisher
    using (exists (select 1 from submissions.delivery d where d.id = delivery and d.state = 'accepted'));
`;

const PUBLISHED = `
  create table publication.explanation (
    release uuid not null references publication.release (id),
    municipality text not null,
    quarter text not null,
    position integer not null,
    measure text not null,
    text text not null,
    primary key (release, municipality, quarter, position)
  );
  grant select, insert on publication.explanation to ijkpunt_publisher;
  grant select on publication.explanation to ijkpunt_reader;
  alter table publication.explanation enable row level security;
  alter table publication.explanation force row level security;
  create policy publisher on publication.explanation to ijkpunt_publisher using (true) with check (true);
  create policy released_only on publication.explanation for select to ijkpunt_reader
    using (exists (select 1 from publication.release r where r.id = release and r.state = 'released'));
  create trigger immutable before update or delete on publication.explanation
    for each row execute function publication.refuse_change();
`;
