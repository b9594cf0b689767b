import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: what one organisation delivered for one quarter is looked up at every check and every acceptance. Without an index all
 * checked uploads are read, and a policy is asked about each of them.
 * Existing rows: are indexed; some seconds for a million.
 * Back: drops the index.
 */
export class CheckedOfRound1764000016000 implements MigrationInterface {
  readonly name = 'CheckedOfRound1764000016000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index checked_of_round on validation.checked (organisation, benchmark, quarter)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index validation.checked_of_round`);
  }
}
