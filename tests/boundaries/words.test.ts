import { describe, expect, it } from 'vitest';
import { rulesBroken, rulesBrokenWithTypes } from './linter.ts';

const TEST = 'libs/backend/src/uploads/trespasser.test.ts';
const MODEL = 'libs/domain/model/src/trespasser.ts';

/** In pieces, or this file would itself switch a rule off. */
const OFF = ['eslint', 'disable'].join('-');
const CHECK = '@ts-';

describe('the title of a test', () => {
  it.each([
    `it('should add up', () => undefined);`,
    `describe('what should hold', () => undefined);`,
    `it.each([1])('should be %s', () => undefined);`,
    "test.only(`it shouldn't`, () => undefined);",
  ])('is a claim: %s', async (code) => {
    expect(await rulesBroken(TEST, code)).toContain('house/titles-claim');
  });

  it('may speak of shoulders', async () => {
    expect(await rulesBroken(TEST, `it('carries on its shoulders', () => undefined);`)).not.toContain(
      'house/titles-claim',
    );
  });
});

describe('a suppression', () => {
  it.each([
    ['of a rule has a reason', `// ${OFF}-next-line no-console\nexport {};`],
    ['of a rule has a reason in words', `// ${OFF}-next-line no-console --   \nexport {};`],
    ['names its rule', `/* ${OFF} */\nexport {};`],
    ['names its rule even with a reason', `/* ${OFF} -- because */\nexport {};`],
    ['cannot suppress this one', `/* ${OFF} house/reasons */ export {};`],
    ['by setting has a reason', `/* eslint no-console: off */\nexport {};`],
  ])('%s', async (_claim, code) => {
    expect(await rulesBroken(MODEL, code)).toContain('house/reasons');
  });

  it('with rule and reason is heard', async () => {
    const code = `// ${OFF}-next-line house/no-enum -- a table of the government counts from one\nexport enum It { A = 1 }`;
    expect(await rulesBroken(MODEL, code)).toEqual([]);
  });

  it('of nothing is reported', async () => {
    const code = `// ${OFF}-next-line house/no-enum -- there was one here once\nexport const it = 1;`;
    expect((await rulesBroken(MODEL, code)).join()).toContain('Unused');
  });

  it.each(['ignore', 'nocheck', 'expect-error', 'expect-error because', 'expect-error -- x'])(
    'of the compiler is banned or has a reason: %s',
    async (directive) => {
      const code = `// ${CHECK}${directive}\nexport const it: string = 1;`;
      expect(await rulesBroken(MODEL, code)).toContain('@typescript-eslint/ban-ts-comment');
    },
  );

  it('of the compiler with a reason is heard', async () => {
    const code = `// ${CHECK}expect-error -- a raw table is refused here\nexport const it: string = 1;`;
    expect(await rulesBroken(MODEL, code)).not.toContain('@typescript-eslint/ban-ts-comment');
  });
});

describe('a rule that needs types', () => {
  const code = `export async function work(): Promise<void> { await undefined; }\nexport function it() { work(); }`;

  it('is awake in the contract: a promise nobody waits for is reported', async () => {
    const broken = await rulesBrokenWithTypes('libs/contract/src/index.ts', code);
    expect(broken).toContain('@typescript-eslint/no-floating-promises');
  });

  it('is awake in the domain: a case nobody thought of is reported', async () => {
    const union = `export function it(a: 'x' | 'y') { switch (a) { case 'x': return 1; } return 2; }`;
    const broken = await rulesBrokenWithTypes('libs/domain/model/src/index.ts', union);
    expect(broken).toContain('@typescript-eslint/switch-exhaustiveness-check');
  });
});
