import { readdirSync, readFileSync } from 'node:fs';
import type { DefinitionProfile, Finding, Quarter } from '@ijkpunt/model';
import { describe, expect, it } from 'vitest';
import { benchmarkOf, deliver, pastOf, type Reader, type Slug } from '../examples/read-example.ts';
import { profileChanges } from './profile-changes.ts';
import { verdict } from './verdict.ts';

const CONTENT = new URL('../../../backend/src/catalogue/content/', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, CONTENT), 'utf8');

const FOLDER = new URL('../examples/', import.meta.url);

interface Example {
  readonly benchmark: Slug;
  readonly municipality: string;
  readonly quarter: Quarter;
  readonly version?: string;
  /** File with accepted deliveries of earlier quarters: those of a delivery, behind a column `kwartaal`. */
  readonly past?: string;
  /** Files of other reporters for the same round. */
  readonly parts?: readonly { readonly part: string; readonly file: string }[];
  readonly responsibility?: readonly string[];
  /** The definition choices of last time and of now. */
  readonly profiles?: { readonly before: DefinitionProfile; readonly after: DefinitionProfile };
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
  const written = JSON.parse(read(`${name}.findings.json`)) as Example;
  const { municipality, quarter, version, responsibility, findings: expected, profiles } = written;
  const benchmark = BENCHMARKS[written.benchmark];
  const reader: Reader = { benchmark, municipality, quarter, version };
  const past = written.past === undefined ? undefined : pastOf(read(written.past), reader);
  const parts = written.parts?.map(({ part, file }) => {
    const { observations } = deliver(read(file), reader);
    return { part, fileName: file, observations };
  });
  const { observations, findings } = deliver(read(`${name}.csv`), { ...reader, past, parts, responsibility });
  const { before = {}, after = {} } = profiles ?? {};
  const changes = profileChanges(before, after, benchmark.profileQuestions);
  return { expected, observations, findings: [...findings, ...changes] };
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
    const written = CASES.map((name) => JSON.parse(read(`${name}.findings.json`)) as Example);
    const beside = written.flatMap(({ past, parts = [] }) => [
      ...(past === undefined ? [] : [past]),
      ...parts.map(({ file }) => file),
    ]);
    const own = CASES.flatMap((name) => [`${name}.csv`, `${name}.findings.json`]);
    const known = new Set([...own, ...beside, 'README.md', 'read-example.ts']);
    expect(files.filter((name) => !known.has(name))).toEqual([]);
  });
});
