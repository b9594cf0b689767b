import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.ts';

/**
 * Why: an organisation may have colours of its own.
 * Existing rows: none are touched. Everybody wears the look of the house until an administrator saves a theme.
 * Back: drops the themes; the log keeps that there were some.
 */
export class Themes1764000029000 implements MigrationInterface {
  readonly name = 'Themes1764000029000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table organisations.theme (
        organisation uuid primary key references organisations.organisation (id) on delete cascade,
        theme jsonb not null,
        changed_by_name text not null,
        changed_at timestamptz not null default now()
      );
      ${tenantTable('organisations.theme', 'select, insert, update, delete')}
      create policy looked_up on organisations.theme for select to ijkpunt_owner using (true);

      -- What stands around the page of a municipality on a site of others: its colours, and nothing of who chose them.
      create function publication.theme_of_municipality(given_municipality text) returns jsonb
        language sql stable security definer set search_path = organisations, pg_temp
        as $$ select t.theme from theme t join organisation o on o.id = t.organisation
               where o.kind = 'municipality' and o.municipality = given_municipality
               order by o.name limit 1 $$;
      revoke all on function publication.theme_of_municipality(text) from public;
      grant execute on function publication.theme_of_municipality(text) to ijkpunt_reader;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function publication.theme_of_municipality(text);
      drop table organisations.theme;
    `);
  }
}
