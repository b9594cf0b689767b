import { defineConfig } from 'vitest/config';
import { aliases } from './tools/aliases.mjs';

/**
 * Five heights of tests: `unit` touches nothing outside the process, `db` a real PostgreSQL, `boundaries` the guards
 * themselves, `faults` built programs that are killed, `journeys` the running system in a real browser.
 */
const SOURCES = '{apps,libs}/**';

/** Style sheets that are taken in as text, for pictures; no other is read. */
const css = { include: [/\.css\?raw$/u] };

const house = {
  resolve: { alias: aliases() },
  // Nest and TypeORM read the types of constructors and columns at run time.
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
};

export default defineConfig({
  test: {
    projects: [
      {
        ...house,
        test: {
          name: 'unit',
          css,
          // Nothing here touches anything outside itself, so that files may share a worker and what it has read.
          pool: 'threads',
          isolate: false,
          maxWorkers: 2,
          include: [`${SOURCES}/*.test.{ts,tsx}`],
          exclude: ['**/node_modules/**', '**/dist/**', '**/*.db.test.ts'],
          // Random examples take their time on a busy machine; nothing here waits for anything else.
          testTimeout: 30_000,
        },
      },
      {
        ...house,
        test: {
          name: 'db',
          css,
          include: [`${SOURCES}/*.db.test.ts`, 'tests/security/**/*.db.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**'],
          globalSetup: ['libs/testing/src/postgres.global.ts'],
          // To read the framework takes longer than most files: it is read once per worker. Each file has a database of its own.
          isolate: false,
          // One PostgreSQL serves all: more files at once would only wait for each other.
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...house,
        test: {
          name: 'boundaries',
          include: ['tests/boundaries/**/*.test.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...house,
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          globalSetup: ['tests/faults/cluster.global.ts'],
          // One server for all, which is broken on purpose.
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...house,
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.journey.ts'],
          globalSetup: ['tests/journeys/system.global.ts'],
          // One system, one browser: a journey may count on being alone.
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
