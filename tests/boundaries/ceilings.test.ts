import { describe, expect, it } from 'vitest';
import { rulesBroken } from './linter.ts';

const CODE = 'libs/backend/src/uploads/trespasser.ts';
const TEST = 'libs/backend/src/uploads/trespasser.test.ts';

const lines = (count: number) => 'export {};\n'.repeat(count);
const body = (count: number) => `export function it() {\n${'  work();\n'.repeat(count - 2)}}\n`;
const named = (count: number) => Array.from({ length: count }, (_, place) => `a${place}: number`).join(', ');
const taking = (count: number) =>
  `export function it(${named(count)}) { return [${named(count).replaceAll(': number', '')}]; }`;
const wired = (count: number) => `export class It { constructor(${named(count)}) { work(${count}); } }`;
const imports = (count: number) =>
  Array.from({ length: count }, (_, place) => `import './a${place}.ts';`).join('\n');

/** what is counted, the rule, the last number without a word, the last with a warning, how to write that many */
const CEILINGS = [
  ['lines in a file', 'max-lines', 200, 300, lines],
  ['lines in a function', 'max-lines-per-function', 25, 40, body],
  ['parameters', 'max-params', 3, 4, taking],
  ['hands of a class', 'max-params', 4, 5, wired],
  ['imports', 'max-imports', 12, 18, imports],
] as const;

describe.each(CEILINGS)('the ceiling of %s', (_thing, rule, calm, most, write) => {
  it('is silent below', async () => {
    const broken = await rulesBroken(CODE, write(calm));
    expect(broken).not.toContain(`gentle/${rule}`);
    expect(broken).not.toContain(`house/${rule}`);
  });

  it('warns first', async () => {
    const broken = await rulesBroken(CODE, write(calm + 1));
    expect(broken).toContain(`gentle/${rule}`);
    expect(broken).not.toContain(`house/${rule}`);
    expect(await rulesBroken(CODE, write(most))).not.toContain(`house/${rule}`);
  });

  it('fails above', async () => {
    expect(await rulesBroken(CODE, write(most + 1))).toContain(`house/${rule}`);
  });
});

describe('the ceiling of tests', () => {
  it('is higher for files', async () => {
    expect(await rulesBroken(TEST, lines(400))).not.toContain('house/max-lines');
    expect(await rulesBroken(TEST, lines(401))).toContain('house/max-lines');
  });

  it('does not count the body of a group, for that is a list', async () => {
    const group = `describe('a', () => {\n${'  work();\n'.repeat(60)}});`;
    expect(await rulesBroken(TEST, group)).not.toContain('house/max-lines-per-function');
    const each = `it.each([1])('a', () => {\n${'  work();\n'.repeat(60)}});`;
    expect(await rulesBroken(TEST, each)).not.toContain('house/max-lines-per-function');
  });

  it('counts every other function', async () => {
    expect(await rulesBroken(TEST, body(41))).toContain('house/max-lines-per-function');
  });
});
