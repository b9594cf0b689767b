import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: a file of a withdrawn release is named by its hash too, and there it also has to be told that it was withdrawn; and the
 * chain of manifests may not skip a release because it was withdrawn. Both are out of the sight of who asks, so that views tell it.
 * Existing rows: are told of at once.
 * Back: the log is as it was, and withdrawn files are nowhere again.
 */
export class WithdrawnFiles1764000017000 implements MigrationInterface {
  readonly name = 'WithdrawnFiles1764000017000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy log on publication.release_file for select to ijkpunt_owner using (true);
      create or replace view publication.log as
        ${LOG}, k.hash as manifest ${FROM}
          left join publication.release_file k on k.release = r.id and k.name = 'manifest.json'
         where r.state = 'released';
      create view publication.withdrawn_file as
        select left(k.hash, 32) as hash, k.name, r.benchmark, r.number, w.withdrawn_at, w.reason as withdrawn_reason
          from publication.release_file k join publication.release r on r.id = k.release
          join publication.withdrawal w on w.release = r.id
         where r.state = 'released';
      grant select on publication.withdrawn_file to ijkpunt_reader;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view publication.withdrawn_file;
      drop view publication.log;
      create view publication.log as ${LOG} ${FROM} where r.state = 'released';
      grant select on publication.log to ijkpunt_app, ijkpunt_publisher, ijkpunt_reader;
      drop policy log on publication.release_file;
    `);
  }
}

const LOG = `
  select r.id as release, r.benchmark, r.content -> 'title' as title, (r.content ->> 'invented')::boolean as invented,
         r.number, r.released_at, r.hash, r.shown, r.withheld, r.corrects, r.reason, r.changed, r.final_until,
         r.newest_quarter, w.withdrawn_at, w.reason as withdrawn_reason`;

const FROM = `
    from publication.release r left join publication.withdrawal w on w.release = r.id`;
