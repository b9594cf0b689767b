import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: people change their own password. The role of requests cannot write people; it can set the hash of one, by a function.
 * Existing rows: none are touched.
 * Back: drops the function.
 */
export class OwnPassword1764000019000 implements MigrationInterface {
  readonly name = 'OwnPassword1764000019000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function organisations.set_password(given_person uuid, given_hash text) returns void
        language sql volatile security definer set search_path = organisations, pg_temp
        as $$ update person set password_hash = given_hash
               where id = given_person and password_hash is not null and given_hash like '$argon2id$%' $$;
      revoke all on function organisations.set_password(uuid, text) from public;
      grant execute on function organisations.set_password(uuid, text) to ijkpunt_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function organisations.set_password(uuid, text)`);
  }
}
