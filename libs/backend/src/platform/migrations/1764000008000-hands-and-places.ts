import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.ts';

/**
 * Why: whoever had a hand in a delivery does not approve it, also who filled in a form that another finished, or explained
 * what another uploaded; and a row that names a municipality is written by nobody but that municipality, for others read
 * by its code. Of the key of a call, which is anybody's text, a hash is kept. Existing rows: of an upload the one who
 * uploaded it is known; keys of calls are hashed. Back: drops what is new; the hashes stay.
 */
export class HandsAndPlaces1764000008000 implements MigrationInterface {
  readonly name = 'HandsAndPlaces1764000008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REPORTERS);
    await runner.query(tenantTable('uploads.reporter', 'select, insert'));
    await runner.query(PLACES.map(ownPlace).join('\n'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(PLACES.map((table) => `drop policy own_place on ${table};`).join('\n'));
    await runner.query(`drop table uploads.reporter;`);
  }
}

/** The owner of the tables passes the wall of uploads for these statements only. */
const REPORTERS = `
  create table uploads.reporter (
    upload uuid not null references uploads.upload (id),
    organisation uuid not null,
    person uuid not null,
    primary key (upload, person)
  );
  alter table uploads.upload no force row level security;
  insert into uploads.reporter (upload, organisation, person) select id, organisation, uploaded_by from uploads.upload;
  update uploads.upload set idempotency_key = encode(sha256(convert_to(organisation || '/' || idempotency_key, 'UTF8')), 'hex')
   where idempotency_key is not null;
  alter table uploads.upload force row level security;
`;

const PLACES = [
  'uploads.upload',
  'validation.checked',
  'submissions.delivery',
  'submissions.public_explanation',
  'rounds.progress',
];

function ownPlace(table: string): string {
  return `
    create policy own_place on ${table} as restrictive for insert to ijkpunt_app
      with check (organisation = platform.current_organisation() and municipality = organisations.current_municipality());`;
}
