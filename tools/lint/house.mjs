/** The house's own rules, and where in the house each of them holds. */
import { maxImports, noName, noSource } from './rules/imports.mjs';
import { noForgedDisclosure } from './rules/proof.mjs';
import { reasons } from './rules/reasons.mjs';
import { maxLines, maxLinesPerFunction, maxParams } from './rules/sizes.mjs';
import * as syntax from './rules/syntax.mjs';
import { titlesClaim } from './rules/titles.mjs';
import {
  CODE,
  CONFIG,
  DESCRIPTIONS,
  DISCLOSURE,
  REOPENED,
  ENVIRONMENT,
  FETCHER,
  ISLANDS,
  MIGRATIONS,
  PLATFORM,
  RENDER,
  SERVES,
  TESTS,
} from './places.mjs';

const plugin = {
  meta: { name: 'house' },
  rules: {
    'no-enum': syntax.noEnum,
    'no-default-export': syntax.noDefaultExport,
    'no-interface-prefix': syntax.noInterfacePrefix,
    'no-environment': syntax.noEnvironment,
    'no-bare-fetch': syntax.noBareFetch,
    'no-raw-route': syntax.noRawRoute,
    'no-bare-control': syntax.noBareControl,
    'no-quiet-zero': syntax.noQuietZero,
    'no-inheritance': syntax.noInheritance,
    'no-clock': syntax.noClock,
    'no-forged-disclosure': noForgedDisclosure,
    'no-http-exception': noName,
    'no-database-door': noName,
    'no-driver': noSource,
    'no-page-renderer': noSource,
    'no-reopening': noName,
    'no-outsider': noSource,
    'titles-claim': titlesClaim,
    reasons,
    'max-imports': maxImports,
    'max-params': maxParams,
    'max-lines': maxLines,
    'max-lines-per-function': maxLinesPerFunction,
  },
};

/** The same ceilings once more, lower and kinder. */
const gentle = {
  meta: { name: 'gentle' },
  rules: {
    'max-imports': maxImports,
    'max-params': maxParams,
    'max-lines': maxLines,
    'max-lines-per-function': maxLinesPerFunction,
  },
};

const everywhere = {
  name: 'house/everywhere',
  plugins: { house: plugin, gentle },
  linterOptions: { reportUnusedDisableDirectives: 'error' },
  rules: { 'house/reasons': 'error', 'house/titles-claim': 'error' },
};

/** @param {number} lines @param {number} body */
const ceilings = (lines, body) => ({
  'house/max-lines': ['error', lines],
  'house/max-lines-per-function': ['error', { max: body, skipComments: true, skipBlankLines: true }],
  'house/max-params': ['error', { functions: 4, constructors: 5 }],
  'house/max-imports': ['error', 18],
  'gentle/max-lines': ['warn', lines - 100],
  'gentle/max-lines-per-function': ['warn', { max: body - 15, skipComments: true, skipBlankLines: true }],
  'gentle/max-params': ['warn', { functions: 3, constructors: 4 }],
  'gentle/max-imports': ['warn', 12],
});

const sizes = [
  { name: 'house/ceilings', rules: ceilings(300, 40) },
  { name: 'house/ceilings-of-tests', files: TESTS, rules: ceilings(400, 40) },
];

/** @param {string} name @param {string[]} files @param {string[]} ignores @param {Record<string, unknown>} rules */
const place = (name, files, ignores, rules) => ({ name: `house/${name}`, files, ignores, rules });

const wording = [
  { name: 'house/wording', rules: { 'house/no-enum': 'error', 'house/no-interface-prefix': 'error' } },
  {
    name: 'house/named-exports',
    ignores: [...CONFIG, ...DESCRIPTIONS],
    rules: { 'house/no-default-export': 'error' },
  },
  place('quiet', CODE, [], { 'no-console': 'error' }),
  place('environment', CODE, ENVIRONMENT, { 'house/no-environment': 'error' }),
];

const doors = [
  place('one-fetch', CODE, [FETCHER, ISLANDS, ...TESTS], { 'house/no-bare-fetch': 'error' }),
  place('controls', ['apps/web/**'], TESTS, { 'house/no-bare-control': 'error' }),
  place('contract-routes', CODE, [SERVES], { 'house/no-raw-route': 'error' }),
  place('one-disclosure', ['**/*.{ts,tsx,mts,cts}'], [DISCLOSURE], { 'house/no-forged-disclosure': 'error' }),
  place('one-reopening', CODE, [REOPENED, DISCLOSURE], {
    'house/no-reopening': [
      'error',
      {
        from: '^@ijkpunt/disclosure$',
        names: '^reopen$',
        message:
          'Only what reads the published tables gives a proof back; everything else goes through protect.',
      },
    ],
  }),
  place('refusals', ['libs/backend/**'], [], {
    'house/no-http-exception': [
      'error',
      {
        from: '^@nestjs/common$',
        names: '(Exception|^HttpStatus)$',
        message: 'The backend refuses with a code; only the filter at the edge knows HTTP.',
      },
    ],
  }),
  place('one-renderer', CODE, [RENDER, ...TESTS], {
    'house/no-page-renderer': [
      'error',
      {
        from: '^react-dom/(server|static)',
        message: 'Pages are rendered by apps/web/src/public/render.tsx alone.',
      },
    ],
  }),
];

const DATABASE_NAMES =
  '^(DataSource|createDatabase|create(Connection|DataSource)s?|get(Connection|Manager|Repository))$';
const database = [
  place('one-database', CODE, [PLATFORM, ...TESTS, 'libs/testing/**', MIGRATIONS], databaseDoor(false)),
  place('migrations', [MIGRATIONS], [PLATFORM], databaseDoor(true)),
  place('injections', ['libs/backend/**', 'apps/**'], [PLATFORM, ...TESTS], {
    'house/no-driver': [
      'error',
      {
        from: '^pg$',
        typesAllowed: true,
        message:
          'A connection outside database.within(...) has no scope: the driver belongs to the platform.',
      },
    ],
  }),
];

/** @param {boolean} typesAllowed */
function databaseDoor(typesAllowed) {
  const message =
    'The database is opened in libs/backend/src/platform; elsewhere database.within(scope, ...) gives a transaction.';
  return {
    'house/no-database-door': [
      'error',
      { from: '^typeorm($|/|-)', names: DATABASE_NAMES, typesAllowed, message },
    ],
  };
}

const figures = [
  place('no-quiet-zero', ['libs/{domain,backend}/**'], TESTS, { 'house/no-quiet-zero': 'error' }),
  place('hands-not-parents', ['libs/backend/**'], [], { 'house/no-inheritance': 'error' }),
  place('pure-domain', ['libs/domain/**/src/**'], TESTS, {
    'house/no-clock': 'error',
    'house/no-outsider': [
      'error',
      { from: '^(?!\\.{1,2}/|@ijkpunt/)', message: 'The domain is plain TypeScript: no package, no node:*.' },
    ],
  }),
];

export const house = [everywhere, ...sizes, ...wording, ...doors, ...database, ...figures];
