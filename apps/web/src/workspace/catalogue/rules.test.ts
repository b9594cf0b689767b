import type { RuleReply, RuleVocabulary, TrialReply, WrittenRule } from '@ijkpunt/contract';
import { RULE_FAULT_CODES } from '@ijkpunt/contract';
import { LANGUAGES } from '@ijkpunt/model';
import { describe, expect, it } from 'vitest';
import { neededBy } from '../words/fill.ts';
import { ordersFor } from './other-drafts.tsx';
import { judged } from './rule-errors.ts';
import { WRITTEN_KINDS } from './rule-fields.texts.ts';
import { FAULT_WORDS } from './rule-form.texts.ts';
import { ruleInWords } from './rule-in-words.ts';
import { freeCode, statesInWords } from './rule-state.ts';
import { candidateOf, emptyValues, previewOf, valuesOf } from './rule-values.ts';
import { RULES_TEXTS } from './rules.texts.ts';
import { trialInWords } from './trial-in-words.ts';

const label = { nl: 'Een regel', en: 'A rule' };
const named = (code: string, nl: string, en: string) => ({ code, label: { nl, en } });
const measure = (code: string, kind: 'stock' | 'flow' = 'flow') => ({
  ...named(code, `Maat ${code}`, `Measure ${code}`),
  unit: 'persons',
  kind,
  span: 'quarter' as const,
  dimensions: ['sex', 'partner'],
});

const WORDS: RuleVocabulary = {
  measures: [measure('B01', 'stock'), measure('B03'), measure('B04'), measure('B05')],
  dimensions: [
    {
      ...named('sex', 'Geslacht', 'Sex'),
      categories: [
        named('men', 'man', 'man'),
        named('women', 'vrouw', 'woman'),
        named('unknown', 'onbekend', 'unknown'),
      ],
      open: false,
    },
    { ...named('partner', 'Partner', 'Partner'), categories: [], open: true },
  ],
};

const base = { code: 'V40', asks: 'explanation' as const, label };
const men = { measure: 'B05', dimension: 'sex', category: 'men' };
const RULES: readonly [string, WrittenRule][] = [
  [
    'B05 man + B05 vrouw + B05 onbekend = B05 totaal',
    { ...base, kind: 'categories-add-up', measure: 'B05', dimension: 'sex' },
  ],
  [
    'B04 totaal wordt verklaard door B05 naar partner; die mogen elkaar overlappen',
    { ...base, kind: 'components-explain', measure: 'B05', dimension: 'partner', total: 'B04' },
  ],
  [
    'B05 over de delen van de periode, opgeteld = B05 over de hele periode',
    { ...base, kind: 'periods-add-up', measure: 'B05' },
  ],
  ['B03 + B05 = B04', { ...base, kind: 'measures-add-up', total: 'B04', parts: ['B03', 'B05'] }],
  ['B05 man is niet meer dan B05', { ...base, kind: 'part-of-whole', part: men, whole: { measure: 'B05' } }],
  [
    'B03 + B05 is niet meer dan B01',
    { ...base, kind: 'sub-population', parts: ['B03', 'B05'], whole: 'B01' },
  ],
  [
    'B01 vorig kwartaal + B03 − B04 − B05 = B01 dit kwartaal',
    { ...base, kind: 'stock-bridge', stock: 'B01', inflow: ['B03'], outflow: ['B04', 'B05'] },
  ],
  [
    'B01 vorig kwartaal − B04 = B01 dit kwartaal',
    { ...base, kind: 'stock-bridge', stock: 'B01', inflow: [], outflow: ['B04'] },
  ],
  ['B05 man ligt tussen 0 en 1.500,5', { ...base, kind: 'range', cell: men, min: 0, max: 1500.5 }],
  ['B01 is ten minste 1', { ...base, kind: 'range', cell: { measure: 'B01' }, min: 1 }],
  ['B01 is ten hoogste 9', { ...base, kind: 'range', cell: { measure: 'B01' }, max: 9 }],
  [
    'B03, B04 en B05: allemaal een cijfer, of geen van alle',
    { ...base, kind: 'both-or-neither', measures: ['B03', 'B04', 'B05'] },
  ],
  ['Lijkt op de eigen eerdere kwartalen: elk cijfer', { ...base, kind: 'own-history' }],
  [
    'Lijkt op de eigen eerdere kwartalen: B03 en B04; op hetzelfde kwartaal van eerdere jaren: B04',
    { ...base, kind: 'own-history', measures: ['B03', 'B04'], seasonal: ['B04'] },
  ],
];

describe('a rule', () => {
  it.each(RULES)('reads as a sentence: %s', (sentence, rule) => {
    expect(ruleInWords(rule, WORDS, 'nl')).toBe(sentence);
    expect(ruleInWords(rule, WORDS, 'en')).not.toMatch(/[[\]{}?]|undefined/);
  });

  it.each(RULES)('comes out of the form as it went in: %s', (_sentence, rule) => {
    const values = valuesOf(rule);
    expect(candidateOf(values)).toEqual(rule);
    expect(previewOf(values)).toEqual({ ...rule, code: 'V00', label: expect.anything() });
    expect(judged(values, { vocabulary: WORDS, language: 'nl', taken: [] })).toEqual({ rule, errors: [] });
  });

  it('has a sentence for each kind that can be written', () => {
    expect(new Set(RULES.map(([, rule]) => rule.kind))).toEqual(new Set(WRITTEN_KINDS));
  });
});

describe('a form that is not filled in well', () => {
  const errors = (values: Parameters<typeof judged>[0], taken: readonly string[] = []) =>
    judged(values, { vocabulary: WORDS, language: 'nl', taken }).errors.map(({ field }) => field);
  const filled = { ...emptyValues('V40'), nl: 'Een regel', en: 'A rule' };

  it('asks for the kind first', () => {
    expect(errors(emptyValues('V40'))).toEqual(['kind']);
  });

  it('tells what is wrong beside each field, once', () => {
    const values = { ...emptyValues('regel'), kind: 'measures-add-up' as const, parts: ['B03'] };
    expect(errors(values).toSorted()).toEqual(['code', 'en', 'nl', 'parts', 'total']);
  });

  it('says what the server would say', () => {
    const range = {
      ...filled,
      kind: 'range' as const,
      cell: { measure: 'B01', dimension: '', category: '' },
    };
    expect(errors(range)).toEqual(['min']);
    expect(errors({ ...range, min: 'veel' })).toEqual(['min']);
    expect(errors({ ...range, min: '5', max: '2,5' })).toEqual(['max']);
    expect(errors({ ...range, min: '2,5', max: '5' })).toEqual([]);
  });

  it.each(['12.345', '12,345', '-1.000', '1.234.567'])(
    'does not guess whether %s is large or small',
    (max) => {
      const cell = { measure: 'B01', dimension: '', category: '' };
      expect(errors({ ...filled, kind: 'range', cell, max })).toEqual(['max']);
      expect(errors({ ...filled, kind: 'range', cell, max: '0,125' })).toEqual([]);
    },
  );

  it('reads back no rule that bounds nothing', () => {
    const range = {
      ...filled,
      kind: 'range' as const,
      cell: { measure: 'B01', dimension: '', category: '' },
    };
    expect(previewOf(range)).toBeUndefined();
    expect(previewOf({ ...range, max: '5' })).toMatchObject({ max: 5 });
  });

  it('names the language of the name that is lacking', () => {
    const { errors: lacking } = judged(
      { ...filled, nl: '', en: '', kind: 'periods-add-up', measure: 'B05' },
      { vocabulary: WORDS, language: 'nl', taken: [] },
    );
    expect(lacking.map(({ message }) => message)).toEqual([
      'Vul een Nederlandse naam in van 3 tot 200 letters.',
      'Vul een Engelse naam in van 3 tot 200 letters.',
    ]);
  });

  it('takes no code that another rule has', () => {
    const values = { ...filled, kind: 'periods-add-up' as const, measure: 'B05' };
    expect(errors(values, ['V40'])).toEqual(['code']);
    expect(errors(values, ['V41'])).toEqual([]);
  });

  it.each(RULE_FAULT_CODES)('has a sentence for %s', (code) => {
    for (const language of LANGUAGES) expect(neededBy(FAULT_WORDS[code][language])).toEqual([]);
  });
});

function aRule(given: Partial<RuleReply> = {}): RuleReply {
  const known = { code: 'V40', label, asks: 'notice' as const, kind: 'range', origin: 'shipped' as const };
  return { ...known, versions: [], fixed: false, shipped: true, ...given };
}

const version = (
  state: 'draft' | 'live' | 'past',
  does: 'checks' | 'restores' | 'switches-off' = 'checks',
) => ({
  version: 1,
  state,
  does,
  madeBy: 'Carla',
  madeAt: '2026-07-01T10:00:00Z',
});

function aTrial(given: Partial<TrialReply> = {}): TrialReply {
  const counts = { deliveries: 0, deliveriesTotal: 0, findings: 0, quarters: [] };
  return { id: 't', state: 'done', version: 1, ofDraft: true, ...counts, ...given };
}

describe('how a rule stands', () => {
  const stands = (rule: RuleReply) => statesInWords(rule, RULES_TEXTS.nl).join(' / ');

  it('tells whether it works, and how far its draft is', () => {
    expect(stands(aRule())).toBe('In werking');
    expect(stands(aRule({ origin: 'switched-off', versions: [version('live', 'switches-off')] }))).toBe(
      'Uitgeschakeld',
    );
    const draft = aRule({ origin: 'written', shipped: false, versions: [version('draft')] });
    expect(stands(draft)).toBe('Nog niet in werking / Ontwerp: nog niet geprobeerd');
    expect(stands({ ...draft, trial: aTrial({ state: 'running' }) })).toMatch(/wordt geprobeerd$/);
    expect(stands({ ...draft, trial: aTrial() })).toMatch(/kan in werking$/);
    expect(stands({ ...draft, trial: aTrial({ ofDraft: false }) })).toMatch(/nog niet geprobeerd$/);
  });

  it('decides what can be ordered without a form', () => {
    expect(ordersFor(aRule())).toEqual({ off: true, restore: false });
    expect(ordersFor(aRule({ origin: 'replaced', versions: [version('live')] }))).toEqual({
      off: true,
      restore: true,
    });
    const off = aRule({ origin: 'switched-off', versions: [version('live', 'switches-off')] });
    expect(ordersFor(off)).toEqual({ off: false, restore: true });
    const drafted = aRule({ versions: [version('draft', 'switches-off')] });
    expect(ordersFor(drafted)).toEqual({ off: false, restore: true });
    expect(ordersFor(aRule({ origin: 'written', shipped: false, versions: [version('draft')] }))).toEqual({
      off: false,
      restore: false,
    });
  });

  it('leaves a free code for a new one', () => {
    expect(freeCode([{ code: 'V40' }, { code: 'V42' }])).toBe('V41');
  });
});

describe('what a trial came to', () => {
  const quarters = Array.from({ length: 8 }, (_, index) => ({
    quarter: `202${4 + Math.floor(index / 4)}Q${(index % 4) + 1}`,
    deliveries: 339,
    withFinding: index === 0 ? 31 : 0,
    findings: 40,
  }));
  const said = (trial: Pick<TrialReply, 'quarters'>, off = false) =>
    trialInWords(trial, { texts: RULES_TEXTS.nl, language: 'nl', off });

  it('is one sentence', () => {
    expect(said({ quarters })).toBe(
      'Deze regel had in 8 kwartalen bij 31 van de 2.712 leveringen iets gevraagd.',
    );
    expect(said({ quarters: quarters.slice(1, 2) })).toBe(
      'Deze regel had in 1 kwartaal bij geen van de 339 leveringen iets gevraagd.',
    );
    expect(said({ quarters: [] })).toBe(RULES_TEXTS.nl.nothingToTry);
  });

  it('tells what is lost by switching off', () => {
    expect(said({ quarters }, true)).toMatch(/^Deze regel vroeg in 8 kwartalen bij 31 van de 2\.712/);
  });
});
