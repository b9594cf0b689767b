import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { personalDataIn } from './screen-cell.ts';

/** What a pattern with hidden repetition within repetition would choke on. */
const BAITS = [
  'a@',
  '@',
  '@a.',
  'a.a@a.a.',
  '1',
  '1 ',
  '1.',
  '12-',
  '0',
  '06 ',
  '+31 ',
  '+31(0)',
  '+3',
  'NL91 ',
  'NL91ABNA',
  'aa11 ',
  'A.',
  'Aa ',
  'Aa-',
  'Aa de ',
  'geb. ',
  'geboren op ',
  'geboren          ',
  '31-12-',
  '1-1-19',
  '20',
  '2018 ',
  '(0)',
  '\u00a0',
  '１',
  'f1111111-',
];
const LENGTH = 100_000;

describe('screening a text', () => {
  it.each(BAITS)('of a hundred thousand characters of "%s" comes to an end', (bait) => {
    const text = bait.repeat(Math.ceil(LENGTH / bait.length));
    expect(Array.isArray(personalDataIn(text))).toBe(true);
    expect(Array.isArray(personalDataIn(`${text}!`))).toBe(true);
    expect(Array.isArray(personalDataIn(`${text} 111222333 jan@zwolle.nl`))).toBe(true);
  });

  it('rests on patterns of which no repetition without end holds or touches another', () => {
    const folder = new URL('./', import.meta.url);
    const sources = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
    expect(sources.length).toBeGreaterThan(5);
    for (const name of sources) {
      const text = readFileSync(new URL(name, folder), 'utf8');
      const literals = [
        ...text.matchAll(/(?<=[=(,] ?)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\n])+)\/[a-z]*/g),
      ];
      for (const [pattern] of literals) {
        // A group that ends in * or + around something that does so too is what takes exponential time.
        expect(pattern, name).not.toMatch(/[*+](?:[^()]*)\)[*+]/);
        expect(pattern, name).not.toMatch(/\)[*+]\)[*+]/);
      }
    }
  });
});
