import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: a key for a program that only reads does not deliver.
 * Existing rows: keys deliver and read, as they did.
 * Back: drops the column; keys that only read deliver too then.
 */
export class KeyScopes1764000025000 implements MigrationInterface {
  readonly name = 'KeyScopes1764000025000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organisations.api_key add column scope text not null default 'deliver'
        check (scope in ('deliver', 'read'));
      grant update (expires_on) on organisations.api_key to ijkpunt_app;
      drop function organisations.key_facts(text);
    `);
    await runner.query(facts('k.scope', ', scope text'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function organisations.key_facts(text)`);
    await runner.query(facts());
    await runner.query(`alter table organisations.api_key drop column scope`);
  }
}

function facts(more = '', returned = ''): string {
  return `
    create function organisations.key_facts(given_prefix text)
      returns table (id uuid, organisation uuid, organisation_name text, kind text, municipality text, name text, hash text${returned})
      language sql stable security definer set search_path = organisations, pg_temp
      as $$ select k.id, k.organisation, o.name, o.kind, o.municipality, k.name, k.hash${more === '' ? '' : `, ${more}`}
              from organisations.api_key k join organisations.organisation o on o.id = k.organisation
             where k.prefix = given_prefix and k.revoked_at is null and k.expires_on >= current_date $$;
    revoke all on function organisations.key_facts(text) from public;
    grant execute on function organisations.key_facts(text) to ijkpunt_app;
  `;
}
