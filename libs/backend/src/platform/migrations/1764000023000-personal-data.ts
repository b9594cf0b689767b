import type { MigrationInterface, QueryRunner } from 'typeorm';
import { AUDIT_CUT, CLEANING_UP } from './people/cleaning-up.ts';
import { OWN_DATA } from './people/own-data.ts';

/**
 * Why: people take along what is kept about them and delete their account; what nobody needs any more is cleaned up, the oldest
 * rows of the audit log too.
 * Existing rows: none are touched. Who belongs to no organisation is seen by the first cleaning up, and not before.
 * Back: drops the functions and the cuts. A chain that was cut no longer verifies from its first row then.
 */
export class PersonalData1764000023000 implements MigrationInterface {
  readonly name = 'PersonalData1764000023000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OWN_DATA);
    await runner.query(CLEANING_UP);
    await runner.query(AUDIT_CUT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function platform.cut_audit(integer);
      drop policy removing on platform.audit;
      drop table platform.audit_cut;
      drop function platform.may_be_cut(text, bigint, text);
      drop function organisations.remove_old_letters(integer), organisations.remove_people_without_place(integer),
        organisations.has_place(uuid);
      alter table organisations.person drop column alone_since;
      drop function organisations.delete_account(uuid), organisations.own_data(uuid), organisations.has_password(uuid);
    `);
  }
}
