import { readFileSync } from 'node:fs';
import type { Benchmark, Bilingual, Indicator, ValidationRule } from '@ijkpunt/model';
import { describe, expect, it } from 'vitest';

type Groups = Pick<Benchmark, 'measureGroups'>;
type Parts = Pick<Benchmark, 'measures' | 'dimensions' | 'indicators' | 'profileQuestions' | 'rules'>;
type Codes = Readonly<Record<keyof Parts, readonly string[]>>;
type Written = Codes & { readonly slug: string; readonly extra?: Partial<Parts> & Groups };

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const CATALOGUE = read('statushouders.json') as Parts & Groups;
const GROUPS = CATALOGUE.measureGroups ?? [];
const BENCHMARKS = ['raadsnota-statushouders', 'statushouders-voorbeeld'].map(
  (slug) => read(`${slug}.json`) as Written,
);
const KINDS = ['measures', 'dimensions', 'indicators', 'profileQuestions', 'rules'] as const;

const codesOf = (parts: readonly { readonly code: string }[]): readonly string[] =>
  parts.map(({ code }) => code);

/** What a benchmark names, looked up in its own parts first and then in the catalogue. */
function chosen<Kind extends keyof Parts>(benchmark: Written, kind: Kind): readonly Parts[Kind][number][] {
  const parts: readonly Parts[Kind][number][] = [...CATALOGUE[kind], ...(benchmark.extra?.[kind] ?? [])];
  const known = new Map(parts.map((part) => [part.code, part]));
  return benchmark[kind].flatMap((code) => known.get(code) ?? []);
}

function measuresOf(rule: ValidationRule): readonly string[] {
  switch (rule.kind) {
    case 'categories-add-up':
    case 'periods-add-up':
      return [rule.measure];
    case 'measures-add-up':
      return [rule.total, ...rule.parts];
    case 'part-of-whole':
      return [rule.part.measure, rule.whole.measure];
    case 'components-explain':
      return [rule.measure, rule.total ?? rule.measure];
    case 'stock-bridge':
      return [rule.stock, ...rule.inflow, ...rule.outflow];
    case 'own-history':
      return rule.measures ?? [];
    case 'sub-population':
      return [...rule.parts, rule.whole];
    case 'range':
      return [rule.cell.measure];
    case 'both-or-neither':
      return rule.measures;
    default:
      return [];
  }
}

function measuresBehind({ numerator, denominator, lookalikes }: Indicator): readonly string[] {
  const twins = lookalikes.flatMap((twin) => [twin.numerator, twin.denominator]);
  return [...numerator, ...(denominator?.measures ?? []), ...twins];
}

describe('the catalogue', () => {
  it.each(KINDS)('has each code of its %s once', (kind) => {
    const codes = codesOf(CATALOGUE[kind]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('has slugs of plain words, each once', () => {
    const slugs = CATALOGUE.indicators.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs.every((slug) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toBe(true);
  });

  it('says everything in both languages', () => {
    const texts: readonly Bilingual[] = [
      ...CATALOGUE.measures.flatMap(({ label, definition }) => [label, definition]),
      ...CATALOGUE.indicators.flatMap(({ label, explanation, caution }) => [label, explanation, caution]),
      ...CATALOGUE.dimensions.flatMap(({ label, categories }) => [
        label,
        ...categories.map((one) => one.label),
      ]),
      ...CATALOGUE.profileQuestions.flatMap(({ question, answers }) => [
        question,
        ...answers.map((one) => one.label),
      ]),
      ...CATALOGUE.rules.map(({ label }) => label),
      ...GROUPS.map(({ label }) => label),
    ];
    expect(texts.filter(({ nl, en }) => nl.trim() === '' || en.trim() === '')).toEqual([]);
  });

  it('has a standard answer of grade A to every question, and no answer "unknown"', () => {
    for (const { standard, answers } of CATALOGUE.profileQuestions) {
      expect(answers.find(({ code }) => code === standard)?.grade).toBe('A');
      expect(codesOf(answers)).not.toContain('unknown');
    }
  });
});

describe('the groups of the catalogue', () => {
  it('hold each measure of it once', () => {
    const held = GROUPS.flatMap(({ measures }) => measures);
    expect(held.toSorted()).toEqual(codesOf(CATALOGUE.measures).toSorted());
  });

  it('hold the measures that a benchmark has by itself', () => {
    for (const { extra } of BENCHMARKS) {
      const own = extra?.measureGroups ?? [];
      expect(own.filter(({ code }) => !codesOf(GROUPS).includes(code))).toEqual([]);
      expect(own.flatMap(({ measures }) => measures)).toEqual(codesOf(extra?.measures ?? []));
    }
  });
});

describe('the rules of the catalogue', () => {
  const rules = [...CATALOGUE.rules, ...BENCHMARKS.flatMap(({ extra }) => extra?.rules ?? [])];

  it('have a number', () => {
    expect(rules.filter(({ code }) => !/^V\d{2}[a-z]?$/.test(code))).toEqual([]);
  });

  it('explain components by a dimension that the measure has and that is no partition of the total', () => {
    const measures = [...CATALOGUE.measures, ...BENCHMARKS.flatMap(({ extra }) => extra?.measures ?? [])];
    const dimensions = new Map(CATALOGUE.dimensions.map((dimension) => [dimension.code, dimension]));
    const components = rules.filter((rule) => rule.kind === 'components-explain');
    expect(components.length).toBeGreaterThan(0);
    for (const { measure, dimension, total = measure } of components) {
      expect(measures.find(({ code }) => code === measure)?.dimensions).toContain(dimension);
      expect(total !== measure || dimensions.get(dimension)?.addsUp === false).toBe(true);
    }
  });

  it('bridge a stock with flows, over quarters', () => {
    const measures = new Map(CATALOGUE.measures.map((measure) => [measure.code, measure]));
    const bridges = rules.filter((rule) => rule.kind === 'stock-bridge');
    expect(bridges.length).toBeGreaterThan(0);
    for (const { stock, inflow, outflow } of bridges) {
      const [first, ...flows] = [stock, ...inflow, ...outflow].map((code) => measures.get(code));
      expect([first?.kind, first?.span]).toEqual(['stock', 'quarter']);
      expect(flows.every((flow) => flow?.kind === 'flow' && flow.span === 'quarter')).toBe(true);
    }
  });

  it('bind a range at one end at least, the lower not above the upper', () => {
    for (const { min, max } of rules.filter((rule) => rule.kind === 'range')) {
      expect([min, max].some((bound) => bound !== undefined)).toBe(true);
      expect(min ?? Number.NEGATIVE_INFINITY).toBeLessThan(max ?? Number.POSITIVE_INFINITY);
    }
  });
});

describe.each(BENCHMARKS)('the benchmark $slug', (benchmark) => {
  it.each(KINDS)('names only %s that are somewhere, each once, and all of its own', (kind) => {
    const named = benchmark[kind];
    expect(codesOf(chosen(benchmark, kind))).toEqual(named);
    expect(new Set(named).size).toBe(named.length);
    expect(codesOf(benchmark.extra?.[kind] ?? []).filter((code) => !named.includes(code))).toEqual([]);
  });

  it('asks every measure that its indicators and rules are made of', () => {
    const needed = [
      ...chosen(benchmark, 'indicators').flatMap(measuresBehind),
      ...chosen(benchmark, 'rules').flatMap(measuresOf),
    ];
    const asked = benchmark.measures;
    expect(needed.filter((code) => !asked.includes(code))).toEqual([]);
  });

  it('has every dimension and question that its measures and indicators name', () => {
    const dimensions = chosen(benchmark, 'measures').flatMap((measure) => measure.dimensions);
    const questions = chosen(benchmark, 'indicators').flatMap((indicator) => indicator.profileQuestions);
    expect(dimensions.filter((code) => !benchmark.dimensions.includes(code))).toEqual([]);
    expect(questions.filter((code) => !benchmark.profileQuestions.includes(code))).toEqual([]);
  });

  it('never divides what is counted in different units', () => {
    const unitOf = new Map(chosen(benchmark, 'measures').map(({ code, unit }) => [code, unit]));
    const rates = chosen(benchmark, 'indicators').filter(
      ({ method }) => method === 'share' || method === 'rate',
    );
    for (const { numerator, denominator } of rates) {
      const units = new Set([...numerator, ...(denominator?.measures ?? [])].map((code) => unitOf.get(code)));
      expect(units.size).toBe(1);
    }
  });
});
