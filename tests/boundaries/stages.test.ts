import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../tools/aliases.mjs';
import { cruise } from '../../tools/check-boundaries.mjs';

const STAGES = [
  'platform',
  'organisations',
  'catalogue',
  'rounds',
  'uploads',
  'validation',
  'submissions',
  'comparisons',
  'publication',
  'learning',
];

const BACKEND = 'libs/backend/src';
const doors = STAGES.map((stage) => [`${BACKEND}/${stage}/index.ts`, `export const ${stage} = 1;`] as const);

/** Each stage looks forward to the next, and each looks back to the one before. */
const forward = STAGES.slice(0, -1).map((stage, place) => ({
  stage,
  from: `${BACKEND}/${stage}/forward.ts`,
  to: `../${STAGES[place + 1] ?? ''}/index.ts`,
}));
const back = STAGES.slice(1).map((stage, place) => ({
  from: `${BACKEND}/${stage}/back.ts`,
  to: `../${STAGES[place] ?? ''}/index.ts`,
}));

/** rule, who trespasses, on what */
const TRESPASSERS = [
  ['platform-looks-back', `${BACKEND}/platform/far.ts`, '../learning/index.ts'],
  ['one-door', `${BACKEND}/uploads/window.ts`, '../platform/inside.ts'],
  ['one-door-from-outside', `${BACKEND}/hall.ts`, './rounds/inside.ts'],
  ['known-stages', `${BACKEND}/uploads/annex.ts`, '../annex/index.ts'],
  ['no-circles', `${BACKEND}/rounds/one.ts`, './two.ts'],
  ['testing-only-from-tests', 'apps/api/src/shipped.ts', '@ijkpunt/testing'],
  ['tests-are-not-imported', 'apps/api/src/borrower.ts', './a.test.ts'],
  ['render-only-from-servers', `${BACKEND}/publication/painter.ts`, '@ijkpunt/web/render'],
  ['render-is-the-only-entry', 'apps/worker/src/painter.ts', '../../web/src/public/page.tsx'],
  ['domain-stands-alone', 'libs/domain/model/src/reader.ts', 'node:fs'],
  ['domain-stands-alone', 'libs/domain/model/src/builder.ts', 'typescript'],
  ['domain-stands-alone', 'libs/domain/model/src/caller.ts', '@ijkpunt/contract'],
  ['no-guesses', 'apps/api/src/guesser.ts', './nowhere.ts'],
] as const;

/** who, on what: nobody complains */
const RESIDENTS = [
  ['apps/api/src/painter.ts', '@ijkpunt/web/render'],
  ['apps/worker/src/baker.ts', '@ijkpunt/web/render'],
  ['apps/web/src/workspace/page.tsx', '../public/page.tsx'],
  [`${BACKEND}/learning/history.ts`, '../platform/index.ts'],
  [`${BACKEND}/uploads/keeper.ts`, './index.ts'],
  [`${BACKEND}/uploads/keeper.test.ts`, '@ijkpunt/testing'],
  ['libs/domain/statistics/src/rate.ts', '@ijkpunt/model'],
  ['tests/journeys/upload.journey.ts', '@ijkpunt/contract'],
] as const;

/** Found by others; trespassing on nothing themselves. */
const BYSTANDERS = [
  ...doors,
  [`${BACKEND}/platform/inside.ts`, 'export const it = 1;'],
  [`${BACKEND}/rounds/two.ts`, `export type { It } from './one.ts';`],
  [`${BACKEND}/rounds/inside.ts`, 'export const it = 1;'],
  [`${BACKEND}/annex/index.ts`, 'export const it = 1;'],
  ['apps/api/src/a.test.ts', 'export const it = 1;'],
  ['apps/web/src/public/page.tsx', 'export const it = 1;'],
  ['apps/web/src/public/render.tsx', 'export const it = 1;'],
  ['libs/testing/src/index.ts', 'export const it = 1;'],
  ['libs/contract/src/index.ts', 'export const it = 1;'],
  ['libs/domain/model/src/index.ts', 'export const it = 1;'],
] as const;

const reading = (source: string) => `import type * as it from '${source}';\nexport type It = typeof it;\n`;

/** Writes the whole village once: one cruise over it tells of every trespass. */
function settle(root: string): void {
  const importing = [
    ...forward.map(({ from, to }) => [from, to] as const),
    ...back.map(({ from, to }) => [from, to] as const),
    ...TRESPASSERS.map(([, from, to]) => [from, to] as const),
    ...RESIDENTS,
  ].map(([from, to]) => [from, reading(to)] as const);
  for (const [file, text] of [...BYSTANDERS, ...importing]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  cpSync(join(ROOT, 'tsconfig.base.json'), join(root, 'tsconfig.base.json'));
}

describe('dependency-cruiser', () => {
  const root = mkdtempSync(join(tmpdir(), 'trespassers-'));
  let seen: Awaited<ReturnType<typeof cruise>>;
  const rulesBrokenBy = (file: string) =>
    seen.violations.filter(({ from }) => from === file).map(({ rule }) => rule);

  beforeAll(async () => {
    settle(root);
    seen = await cruise(root);
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  it('reads every file, and says which ones it did not', () => {
    expect(seen.unread).toEqual([]);
    expect(seen.read).toBeGreaterThan(50);
  });

  it.each(forward)('$stage does not look forward', ({ stage, from }) => {
    expect(rulesBrokenBy(from)).toEqual([`${stage}-looks-back`]);
  });

  it.each(back)('$from may look back', ({ from }) => {
    expect(rulesBrokenBy(from)).toEqual([]);
  });

  it.each(TRESPASSERS)('%s stops %s', (rule, from) => {
    expect(rulesBrokenBy(from)).toContain(rule);
  });

  it.each(RESIDENTS)('%s may use %s', (from) => {
    expect(rulesBrokenBy(from)).toEqual([]);
  });
});
