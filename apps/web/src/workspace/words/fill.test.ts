import { describe, expect, it } from 'vitest';
import { fill, neededBy } from './fill.ts';

describe('filling a sentence', () => {
  it('puts each value in its place', () => {
    expect(fill('{a} en {b}', { a: 1, b: 'twee' })).toBe('1 en twee');
  });

  it('leaves out a part whose value is not known or empty', () => {
    expect(fill('Gestopt[ na {n}][ bij {line}].', { n: '', line: 7 })).toBe('Gestopt bij 7.');
  });

  it('does not take brackets in a value for its own', () => {
    expect(fill('“{found}”', { found: '[{x}]' })).toBe('“[{x}]”');
  });

  it('needs only what stands outside brackets', () => {
    expect(neededBy('{a}[ {b}]')).toEqual(['a']);
  });
});
