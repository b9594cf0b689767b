import { describe, expect, it } from 'vitest';
import { rulesBroken } from './linter.ts';

const RULE = '@nx/enforce-module-boundaries';

const reading = (source: string) => `import * as it from '${source}'; export { it };`;

const PLACES: Record<string, string> = {
  model: 'libs/domain/model/src/trespasser.ts',
  statistics: 'libs/domain/statistics/src/trespasser.ts',
  validation: 'libs/domain/validation/src/trespasser.ts',
  disclosure: 'libs/domain/disclosure/src/trespasser.ts',
  search: 'libs/domain/search/src/trespasser.ts',
  contract: 'libs/contract/src/trespasser.ts',
  backend: 'libs/backend/src/uploads/trespasser.ts',
  api: 'apps/api/src/uploads/trespasser.ts',
  worker: 'apps/worker/src/uploads/trespasser.ts',
  ui: 'libs/ui/src/trespasser.tsx',
  web: 'apps/web/src/public/trespasser.tsx',
  testing: 'libs/testing/src/trespasser.ts',
  tests: 'tests/journeys/trespasser.journey.ts',
};

/** What each part may use, written out once more by hand: the rule is not tested against its own table. */
const FRIENDS: Record<string, readonly string[]> = {
  model: [],
  statistics: ['model'],
  validation: ['model', 'statistics'],
  disclosure: ['model', 'statistics'],
  search: [],
  solver: ['disclosure'],
  contract: ['model', 'validation', 'search'],
  backend: ['model', 'statistics', 'validation', 'disclosure', 'search', 'solver', 'contract'],
  api: ['backend', 'backend/threads', 'contract', 'model', 'web/render'],
  worker: ['backend', 'backend/threads', 'contract', 'model', 'web/render'],
  ui: ['model'],
  web: ['contract', 'ui', 'model', 'validation', 'search'],
  testing: [
    ...['model', 'statistics', 'validation', 'disclosure', 'solver', 'contract', 'backend'],
    'backend/threads',
  ],
  tests: ['contract', 'testing'],
};

const LIBRARIES = [
  'model',
  'statistics',
  'validation',
  'disclosure',
  'search',
  'contract',
  'backend',
  'backend/threads',
  'ui',
  'testing',
  'web/render',
];

const pairs = Object.keys(PLACES).flatMap((part) =>
  LIBRARIES.filter((library) => library.split('/')[0] !== part).map((library) => ({
    part,
    library,
    filePath: PLACES[part] ?? '',
    welcome: FRIENDS[part]?.includes(library) ?? false,
  })),
);

describe('a part of the house', () => {
  it.each(pairs.filter(({ welcome }) => !welcome))(
    '$part does not use $library',
    async ({ filePath, library }) => {
      expect(await rulesBroken(filePath, reading(`@ijkpunt/${library}`))).toContain(RULE);
    },
  );

  it.each(pairs.filter(({ welcome }) => welcome))('$part may use $library', async ({ filePath, library }) => {
    expect(await rulesBroken(filePath, reading(`@ijkpunt/${library}`))).not.toContain(RULE);
  });

  it('is not entered by a path over the wall', async () => {
    const code = reading('../../domain/model/src/index.ts');
    expect(await rulesBroken('libs/contract/src/trespasser.ts', code)).toContain(RULE);
  });

  it('does not borrow packages that only its neighbours asked for', async () => {
    expect(await rulesBroken('libs/backend/src/uploads/trespasser.ts', reading('axios'))).toContain(RULE);
  });
});

describe('the domain', () => {
  const domain = ['model', 'statistics', 'validation', 'disclosure', 'search'].map(
    (part) => PLACES[part] ?? '',
  );

  it.each(domain)('%s imports no package', async (filePath) => {
    expect(await rulesBroken(filePath, reading('@nestjs/common'))).toContain(RULE);
    expect(await rulesBroken(filePath, reading('zod'))).toEqual(
      expect.arrayContaining([RULE, 'house/no-outsider']),
    );
  });

  it.each(domain)('%s imports nothing of Node', async (filePath) => {
    expect(await rulesBroken(filePath, reading('node:fs'))).toContain('house/no-outsider');
    expect(await rulesBroken(filePath, `export const it = () => import('node:fs');`)).toContain(
      'house/no-outsider',
    );
  });

  it('borrows a test runner in its tests, and builders too', async () => {
    const filePath = 'libs/domain/model/src/trespasser.test.ts';
    const broken = await rulesBroken(filePath, `${reading('vitest')} ${reading('@ijkpunt/testing')}`);
    expect(broken).not.toContain(RULE);
    expect(broken).not.toContain('house/no-outsider');
  });
});

describe('a test', () => {
  it.each(['libs/backend/src/uploads/x.test.ts', 'apps/api/src/x.test.ts', 'apps/web/src/x.test.tsx'])(
    '%s may use the builders',
    async (filePath) => {
      expect(await rulesBroken(filePath, reading('@ijkpunt/testing'))).not.toContain(RULE);
    },
  );

  it('of the web still reaches no backend', async () => {
    expect(await rulesBroken('apps/web/src/x.test.ts', reading('@ijkpunt/backend'))).toContain(RULE);
  });
});

describe('the page of traps', () => {
  const sentences = reading('../../../apps/web/src/workspace/validation/sentence-of.ts');

  it('is made of the sentences where they are', async () => {
    expect(await rulesBroken('tests/boundaries/traps/x.ts', sentences)).not.toContain(RULE);
  });

  it('opens no door for other tests, nor to the rest of the web', async () => {
    expect(await rulesBroken('tests/security/deep/x.db.test.ts', sentences)).toContain(RULE);
    const screens = reading('../../../apps/web/src/workspace/uploads/uploads-page.tsx');
    expect(await rulesBroken('tests/boundaries/traps/x.ts', screens)).toContain(RULE);
  });
});
