import { describe, expect, it } from 'vitest';
import type { ValidationRule } from '@ijkpunt/model';
import { effectiveRules } from './effective-rules.ts';

const label = { nl: 'Een regel', en: 'A rule' };
const rule = (code: string, measure = 'B01'): ValidationRule => ({
  code,
  asks: 'correction',
  label,
  kind: 'periods-add-up',
  measure,
});

const SHIPPED = [rule('V02'), rule('V01'), rule('V18')];

describe('the rules that check a delivery', () => {
  it('are those that were shipped when nothing was written', () => {
    expect(effectiveRules(SHIPPED, [])).toEqual(SHIPPED);
  });

  it('keep their places when one is replaced', () => {
    const instead = rule('V01', 'B05');
    expect(effectiveRules(SHIPPED, [{ code: 'V01', content: instead }])).toEqual([
      SHIPPED[0],
      instead,
      SHIPPED[2],
    ]);
  });

  it('are without what was switched off', () => {
    const codes = effectiveRules(SHIPPED, [
      { code: 'V18', content: null },
      { code: 'V77', content: null },
    ]).map(({ code }) => code);
    expect(codes).toEqual(['V02', 'V01']);
  });

  it('end with those that have a code of their own, in the order of the codes', () => {
    const live = ['V41', 'V40b', 'V40'].map((code) => ({ code, content: rule(code) }));
    const codes = effectiveRules(SHIPPED, live).map(({ code }) => code);
    expect(codes).toEqual(['V02', 'V01', 'V18', 'V40', 'V40b', 'V41']);
  });
});
