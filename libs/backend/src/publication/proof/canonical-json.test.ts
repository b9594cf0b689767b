import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

describe('canonical JSON', () => {
  it('writes the same thing the same way, whatever the order it was made in', () => {
    expect(canonicalJson({ b: 1, a: { d: [3, { z: 1, y: 2 }], c: 'x' } })).toBe(
      '{"a":{"c":"x","d":[3,{"y":2,"z":1}]},"b":1}',
    );
    expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }));
  });

  it('sorts by code unit: capitals first, digits by their sign and not by their size', () => {
    expect(canonicalJson({ a: 1, B: 2, é: 3, '10': 4, '9': 5, _: 6 })).toBe(
      '{"10":4,"9":5,"B":2,"_":6,"a":1,"é":3}',
    );
  });

  it('leaves out what is absent, keeps null, and keeps the order of a list', () => {
    expect(canonicalJson({ a: undefined, b: null, c: [3, 1, 2] })).toBe('{"b":null,"c":[3,1,2]}');
  });

  it('writes numbers in the shortest form that gives them back', () => {
    expect(canonicalJson([0.1, 1e21, -0, 100, 1 / 3])).toBe('[0.1,1e+21,0,100,0.3333333333333333]');
  });

  it('is read back as what it was, also when a field has a treacherous name', () => {
    const treacherous = JSON.parse('{"__proto__":{"a":1},"constructor":2}') as unknown;
    expect(JSON.parse(canonicalJson(treacherous))).toEqual(treacherous);
  });

  it('refuses what JSON has no word for', () => {
    expect(() => canonicalJson({ a: Number.NaN })).toThrow(RangeError);
    expect(() => canonicalJson([Number.POSITIVE_INFINITY])).toThrow(RangeError);
  });
});
