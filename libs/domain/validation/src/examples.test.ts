import { readdirSync, readFileSync } from 'node:fs';
import type { Finding, Quarter } from '@ijkpunt/model';
import { describe, expect, it } from 'vitest';
import { benchmarkOf, deliver, type Slug } from '../examples/read-example.ts';
import { verdict } from './verdict.ts';

const CONTENT = new URL('../../../backend/src/catalogue/content/', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, CONTENT), 'utf8');

const FOLDER = new URL('../examples/', import.meta.url);

interface Example {
  readonly benchmark: Slug;
  readonly municipality: string;
  readonly quarter: Quarter;
  readonly findings: readonly Omit<Finding, 'key'>[];
}

const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const CASES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.findings.json'))
  .map((name) => name.replace('.findings.json', ''));
const BENCHMARKS = {
  'raadsnota-statushouders': benchmarkOf('raadsnota-statushouders', textOf),
  'statushouders-voorbeeld': benchmarkOf('statushouders-voorbeeld', textOf),
};

function example(name: string) {
  const { benchmark, municipality, quarter, findings } = JSON.parse(read(`${name}.findings.json`)) as Example;
  const context = { benchmark: BENCHMARKS[benchmark], municipality, quarter };
  return { expected: findings, ...deliver(read(`${name}.csv`), context) };
}

function withoutKey({ code, rule, asks, line, column, measure, seen }: Finding): Omit<Finding, 'key'> {
  return { code, rule, asks, line, column, measure, seen };
}

describe('a delivery file', () => {
  it.each(CASES)('%s gives the findings that are written beside it', (name) => {
    const { expected, findings } = example(name);
    expect(findings.map(withoutKey)).toEqual(expected);
  });

  it.each(CASES)('%s gives each finding a key of its own', (name) => {
    const keys = example(name).findings.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('that is correct is accepted without a word of explanation', () => {
    for (const name of CASES.filter((one) => one.startsWith('correct-'))) {
      const { findings, observations } = example(name);
      expect(observations.length).toBeGreaterThan(0);
      expect(findings.every(({ asks }) => asks === 'notice')).toBe(true);
      expect(verdict(findings, new Set())).toEqual({ accepted: true });
    }
  });
});

describe('the examples', () => {
  it('show every rule of the catalogue at work', () => {
    const seen = new Set(CASES.flatMap((name) => example(name).findings.map(({ rule }) => rule.slice(0, 3))));
    const rules = Object.values(BENCHMARKS).flatMap(({ rules: all }) => all);
    expect([...new Set(rules.map(({ code }) => code.slice(0, 3)))].filter((rule) => !seen.has(rule))).toEqual(
      [],
    );
  });
});
