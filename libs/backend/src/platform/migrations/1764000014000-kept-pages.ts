import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: a page that says the same as in the edition before is not drawn and compressed again; for that an edition knows
 * what each page was made of, and a release how many of its pages were kept. Existing rows: nothing is known of them, so
 * their pages are drawn once more with the next release. Back: drops both columns; every page is drawn again from then on.
 */
export class KeptPages1764000014000 implements MigrationInterface {
  readonly name = 'KeptPages1764000014000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A hash of what was drawn, in which language, with which renderer; absent for what is not drawn.
      alter table publication.edition_file add column made_of text;
      alter table publication.draft_file add column made_of text;
      alter table publication.release add column pages_kept integer not null default 0;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table publication.edition_file drop column made_of;
      alter table publication.draft_file drop column made_of;
      alter table publication.release drop column pages_kept;
    `);
  }
}
