import { describe, expect, it } from 'vitest';
import type { ValidationRule } from '@ijkpunt/model';
import { cataloguedRules, type RuleTrial, type RuleVersion } from './catalogued-rule.ts';

const label = { nl: 'Een regel', en: 'A rule' };
const rule = (code: string, measure = 'B01'): ValidationRule => ({
  code,
  asks: 'correction',
  label,
  kind: 'periods-add-up',
  measure,
});

function aVersion(given: Partial<RuleVersion>): RuleVersion {
  const made = { madeByName: 'Carla', madeAt: new Date('2026-07-01'), liveAt: null };
  return { code: 'V01', version: 1, state: 'live', content: rule('V01'), ...made, ...given };
}

function aTrial(given: Partial<RuleTrial>): RuleTrial {
  const counts = { deliveries: 0, deliveriesTotal: 0, findings: 0, quarters: [], doneAt: null };
  return { id: 't', code: 'V01', version: 1, state: 'done', content: rule('V01'), ...counts, ...given };
}

const only = (versions: readonly RuleVersion[], trials: readonly RuleTrial[] = []) =>
  cataloguedRules({ shipped: [rule('V01')], versions, trials })[0];

describe('where a rule comes from', () => {
  it('is the product, until another version works', () => {
    expect(only([])?.origin).toBe('shipped');
    expect(only([aVersion({ state: 'draft', content: rule('V01', 'B05') })])?.origin).toBe('shipped');
    expect(only([aVersion({ content: rule('V01', 'B05') })])?.origin).toBe('replaced');
    expect(only([aVersion({ content: null })])?.origin).toBe('switched-off');
  });

  it('is the product again once the shipped rule was restored, in whatever order it was stored', () => {
    const { code, kind, ...rest } = rule('V01');
    const content = { ...rest, kind, code } as ValidationRule;
    expect(only([aVersion({ content })])?.origin).toBe('shipped');
  });

  it('is who wrote it when the product has no such code', () => {
    const written = aVersion({ code: 'V40', content: rule('V40') });
    const known = cataloguedRules({ shipped: [rule('V01')], versions: [written], trials: [] });
    expect(known.map(({ code, origin }) => [code, origin])).toEqual([
      ['V01', 'shipped'],
      ['V40', 'written'],
    ]);
  });
});

describe('a rule that is switched off', () => {
  it('still tells what it was', () => {
    const off = aVersion({ code: 'V40', version: 2, content: null });
    const before = aVersion({ code: 'V40', state: 'past', content: rule('V40', 'B05') });
    const [known] = cataloguedRules({ shipped: [], versions: [off, before], trials: [] });
    expect(known).toMatchObject({ origin: 'switched-off', rule: { measure: 'B05' } });
  });
});

describe('a trial', () => {
  const draft = aVersion({ state: 'draft', content: rule('V01', 'B05') });

  it('is of the draft as long as not a word of it changed', () => {
    expect(only([draft], [aTrial({ content: rule('V01', 'B05') })])?.trial?.ofDraft).toBe(true);
    expect(only([draft], [aTrial({ content: rule('V01', 'B06') })])?.trial?.ofDraft).toBe(false);
    expect(only([draft], [aTrial({ content: rule('V01', 'B05'), version: 2 })])?.trial?.ofDraft).toBe(false);
    expect(only([aVersion({})], [aTrial({})])?.trial?.ofDraft).toBe(false);
  });

  it('of an order to switch off is a trial of what would be switched off', () => {
    const off = aVersion({ state: 'draft', content: null });
    expect(only([off], [aTrial({})])?.trial?.ofDraft).toBe(true);
    expect(only([off], [aTrial({ content: rule('V01', 'B05') })])?.trial?.ofDraft).toBe(false);
  });
});
