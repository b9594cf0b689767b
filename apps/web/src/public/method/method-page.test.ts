import type { MethodPage } from '@ijkpunt/contract';
import { LANGUAGES, type Bilingual, type Language } from '@ijkpunt/model';
import { describe, expect, it } from 'vitest';
import { aBenchmark } from '../examples/example-catalogue.ts';
import { workedExamples } from '../examples/example-worked.ts';
import { renderPage } from '../render.tsx';
import { GROUPS, METHODS, workedOf, type MethodName } from './worked/methods.ts';

const examples = workedExamples();
const NAMES = Object.keys(METHODS) as readonly MethodName[];
const CASES = NAMES.flatMap((name) => LANGUAGES.map((language) => ({ name, language })));

function pageIn(language: Language, changes: Partial<MethodPage> = {}): string {
  const page: MethodPage = { kind: 'method', benchmarks: [aBenchmark()], examples, ...changes };
  return renderPage(page, { language, path: '/methode', assets: { styles: [], scripts: [] } });
}

/** Every text of a method: in words, tables, steps and outcomes. */
function textsOf(name: MethodName, language: Language): readonly Bilingual[] {
  const { heading, question, rule, edges } = METHODS[name];
  const worked = workedOf(name, examples, language).flatMap(({ story, table, steps, outcome }) => [
    story,
    ...(table === undefined ? [] : [table.caption, ...table.columns]),
    ...steps.map(({ words }) => words),
    outcome,
  ]);
  return [heading, question, ...rule, ...edges, ...worked];
}

describe('the list of methods', () => {
  it('has every method once, each at a place of its own', () => {
    expect(GROUPS.flatMap(({ methods }) => methods).toSorted()).toEqual(NAMES.toSorted());
    const anchors = [...GROUPS.map(({ anchor }) => anchor), ...NAMES.map((name) => METHODS[name].anchor)];
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it.each(CASES)('has $name in words in $language', ({ name, language }) => {
    for (const text of textsOf(name, language)) expect(text[language].trim()).not.toBe('');
    const sentences = textsOf(name, language).filter(({ nl }) => nl.split(' ').length > 4);
    expect(sentences.filter(({ nl, en }) => nl === en)).toEqual([]);
    expect(METHODS[name].law).toMatch(/^\d+[.]\d+(, \d+[.]\d+)*$/u);
  });
});

describe.each(LANGUAGES)('the page of methods in %s', (language) => {
  const html = pageIn(language);

  it('leads from its contents to every method', () => {
    for (const name of NAMES) {
      const { anchor, heading } = METHODS[name];
      expect(html).toContain(`<a href="#${anchor}">`);
      expect(html).toMatch(new RegExp(`<h4 id="${anchor}">`, 'u'));
      expect(html).toContain(heading[language].replace(/&/gu, '&amp;'));
    }
  });

  it('shows every sum and every cell of every example', () => {
    const words = html.replaceAll('&#x27;', "'");
    for (const name of NAMES)
      for (const { steps, table } of workedOf(name, examples, language)) {
        for (const { sum } of steps) expect(words).toContain(sum ?? '');
        for (const cell of table?.rows.flat() ?? [])
          expect(words).toContain(`>${typeof cell === 'string' ? cell : cell[language]}</t`);
      }
  });

  it('hides nothing in the examples behind a click', () => {
    const methods = html.slice(html.indexOf('class="methods"'), html.indexOf('id="per-benchmark"'));
    expect(methods.length).toBeGreaterThan(10_000);
    expect(methods).not.toContain('<details');
  });

  it('has headings that skip no level, and tables with a caption and named rows and columns', () => {
    const levels = [...html.matchAll(/<h([1-6])[ >]/gu)].map(([, level]) => Number(level));
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    const tables = html.match(/<table>/gu)?.length;
    expect(html.match(/<table><caption/gu)).toHaveLength(Number(tables));
    expect(html).not.toMatch(/<th(?![^>]*scope=)[ >]/u);
  });
});

describe('the numbers of an example', () => {
  it('are those that came with the page: the web computes none', () => {
    const share = { ...examples.share, x: 7, n: 9, share: 0.123, centre: 0.44444, lower: 0.321 };
    const html = pageIn('nl', { examples: { ...examples, share } });
    expect(html).toContain('7 / 9 = 12,3%');
    expect(html).toContain('(2 × 7 + 1,96²) / (2 × (9 + 1,96²)) = 0,44444');
    expect(html).toContain('= 32,1%');
  });

  it('are written in the language of the page', () => {
    expect(pageIn('nl')).toContain('1,96²');
    expect(pageIn('en')).toContain('1.96²');
    expect(pageIn('en')).not.toContain('1,96');
  });
});

describe('the council notes', () => {
  it.each(LANGUAGES)('are refused in sentences, and marked as real in %s', (language) => {
    const worked = workedOf('refusal', examples, language);
    expect(worked.map(({ real }) => real)).toEqual([true, true]);
    expect(worked.flatMap(({ steps }) => steps.map(({ words }) => words[language])).join(' ')).toContain(
      'Haarlem',
    );
  });
});
