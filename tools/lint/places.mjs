/** The places that rules speak of. One name each, so that moving a file moves one line. */

export const TESTS = ['**/*.test.{ts,tsx,mjs}', '**/*.journey.ts', 'tests/**', 'libs/testing/**'];

/** All that ships. */
export const CODE = ['{apps,libs}/**/*.{ts,tsx,mts,cts}'];

/** What a tool reads by its default export. */
export const CONFIG = [
  '**/*.config.{ts,mjs,js,cjs}',
  '.dependency-cruiser.cjs',
  'tools/test/count-reporter.mjs',
];

/** Descriptions of what others export: the default is theirs. */
export const DESCRIPTIONS = ['**/*.d.ts'];

/** Where the environment may be read: the configuration of an app or of the platform, and settings of tools. */
export const ENVIRONMENT = ['**/configuration.ts', ...CONFIG, 'libs/testing/**'];

export const FETCHER = 'apps/web/src/server/call.ts';

/** The scripts of public pages call no route: they read the pages, and files that came out beside them. */
export const ISLANDS = 'apps/web/src/public/{islands,offline}/*.ts';
export const SERVES = 'apps/api/src/**/serves.ts';
export const RENDER = 'apps/web/src/public/render.tsx';
export const DISCLOSURE = 'libs/domain/disclosure/**';
export const REOPENED = 'libs/backend/src/publication/{released,draft-edition}.ts';
export const PLATFORM = 'libs/backend/src/platform/**';
export const MIGRATIONS = 'libs/backend/**/migrations/**';
