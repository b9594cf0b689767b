import { readdirSync, readFileSync } from 'node:fs';
import type { Finding } from '@ijkpunt/model';
import { describe, expect, it } from 'vitest';
import { checkedCase, type WrittenCase } from '../examples/read-case.ts';
import { benchmarkOf } from '../examples/read-example.ts';
import { verdict } from './verdict.ts';

const CONTENT = new URL('../../../backend/src/catalogue/content/', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, CONTENT), 'utf8');

const FOLDER = new URL('../examples/', import.meta.url);

/** What reads the examples. */
const READERS = ['read-example.ts', 'read-case.ts', 'read-council-notes.ts'];

const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const CASES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.findings.json'))
  .map((name) => name.replace('.findings.json', ''));
const BENCHMARKS = {
  'raadsnota-statushouders': benchmarkOf('raadsnota-statushouders', textOf),
  'statushouders-voorbeeld': benchmarkOf('statushouders-voorbeeld', textOf),
};

const example = (name: string) => checkedCase(name, { benchmarks: BENCHMARKS, read });

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

  it('are at least sixty-five', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(65);
  });

  it('hold every trap that their page lists', () => {
    const [, table = ''] = read('README.md').split('## Traps');
    const rows = table.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:trap|-+) /.test(line));
    expect(rows.length).toBeGreaterThanOrEqual(25);
    for (const row of rows) {
      const named = [...row.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((name) => name === undefined || !CASES.includes(name))).toEqual([]);
    }
  });

  it('leave no file beside them that none of them reads', () => {
    const files = readdirSync(FOLDER).filter((name) => !name.startsWith('council-notes.'));
    const written = CASES.map((name) => JSON.parse(read(`${name}.findings.json`)) as WrittenCase);
    const beside = written.flatMap(({ past, parts = [] }) => [
      ...(past === undefined ? [] : [past]),
      ...parts.map(({ file }) => file),
    ]);
    const own = CASES.flatMap((name) => [`${name}.csv`, `${name}.findings.json`]);
    const known = new Set([...own, ...beside, 'README.md', ...READERS]);
    expect(files.filter((name) => !known.has(name))).toEqual([]);
  });
});
