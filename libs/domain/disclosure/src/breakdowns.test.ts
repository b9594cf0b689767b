import { readFileSync } from 'node:fs';
import type { Benchmark, Indicator, MeasuresAddUp } from '@ijkpunt/model';
import { describe, expect, it } from 'vitest';
import { publishableIndicators } from './breakdowns.ts';

const CONTENT = new URL('../../../backend/src/catalogue/content/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, CONTENT), 'utf8'));

type Parts = Pick<Benchmark, 'indicators' | 'rules'>;
type Selection = Readonly<Record<keyof Parts, readonly string[]>> & { readonly extra?: Partial<Parts> };

function benchmarkOf(slug: string): Benchmark {
  const shared = read('statushouders.json') as Parts;
  const { extra, indicators, rules } = read(`${slug}.json`) as Selection;
  const own = <Part extends { readonly code: string }>(codes: readonly string[], parts: readonly Part[]) =>
    codes.map((code) => parts.findLast((part) => part.code === code)!);
  return {
    indicators: own(indicators, [...shared.indicators, ...(extra?.indicators ?? [])]),
    rules: own(rules, [...shared.rules, ...(extra?.rules ?? [])]),
  } as unknown as Benchmark;
}

function leftOut(benchmark: Benchmark): readonly string[] {
  const kept = publishableIndicators(benchmark);
  return benchmark.indicators.filter((indicator) => !kept.includes(indicator)).map(({ code }) => code);
}

describe('the indicators that may be published', () => {
  const count = (...numerator: readonly string[]) =>
    ({ code: numerator.join('+'), numerator, method: 'count' }) as unknown as Indicator;
  const share = (part: string, whole: string) =>
    ({
      ...count(part),
      code: `${part}/${whole}`,
      denominator: { measures: [whole], taken: 'same-period' },
    }) as Indicator;
  const sum = (total: string, ...parts: readonly string[]) =>
    ({ kind: 'measures-add-up', total, parts }) as unknown as MeasuresAddUp;
  const of = (rules: readonly MeasuresAddUp[], ...indicators: readonly Indicator[]) =>
    leftOut({ rules, indicators } as unknown as Benchmark);

  it('of the example leave out the three routes, parts of the plans that are published', () => {
    expect(leftOut(benchmarkOf('statushouders-voorbeeld'))).toEqual(['D07', 'D08', 'D09']);
  });

  it('of the council notes are all there', () => {
    expect(leftOut(benchmarkOf('raadsnota-statushouders'))).toEqual([]);
  });

  it('leave out a part above or below the line when its total is shown anywhere', () => {
    const rules = [sum('t', 'a', 'b')];
    expect(of(rules, count('t'), count('a'), share('x', 'b'))).toEqual(['a', 'x/b']);
    expect(of(rules, share('x', 't'), count('a'))).toEqual(['a']);
    expect(of(rules, count('a'), count('b'))).toEqual([]);
  });

  it('leave out a part of what an indicator adds up itself', () => {
    expect(of([], count('a', 'b', 'c'), count('a'), count('a', 'b'), count('d'))).toEqual(['a', 'a+b']);
  });
});
