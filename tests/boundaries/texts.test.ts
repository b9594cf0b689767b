import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FLOORS = ['apps/web/src', 'apps/api/src', 'libs/ui/src', 'libs/backend/src', 'libs/contract/src'];

const files = FLOORS.flatMap((floor) =>
  readdirSync(`${ROOT}${floor}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name) && !name.includes('.test.'))
    .map((name) => `${floor}/${name}`),
);
const TEXTS = files.filter((name) => name.endsWith('.texts.ts'));

/** All programs in one, and what reads texts: the texts themselves too, for some are made of others. */
const programs = files
  .filter((name) => !TEXTS.includes(name))
  .map((name) => readFileSync(`${ROOT}${name}`, 'utf8'))
  .join('\n');

type Texts = Readonly<Record<string, unknown>>;

const isTexts = (value: unknown): value is Texts => typeof value === 'object' && value !== null;
const isInBoth = (value: Texts): boolean => 'nl' in value && 'en' in value;

/** What both languages must have in common: names, kinds, and what is filled in. */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'string') return [...value.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name).toSorted();
  if (typeof value === 'function') return `of ${value.length}`;
  if (Array.isArray(value)) return value.length;
  if (!isTexts(value)) return typeof value;
  return Object.fromEntries(
    Object.keys(value)
      .toSorted()
      .map((name) => [name, shapeOf(value[name])]),
  );
}

/** The pairs of texts in both languages, wherever they stand in what a file exports. */
function pairsIn(value: unknown): readonly Texts[] {
  if (!isTexts(value)) return [];
  if (isInBoth(value)) return [value];
  return Object.values(value).flatMap(pairsIn);
}

async function pairsOf(file: string): Promise<readonly Texts[]> {
  return pairsIn(await import(`${ROOT}${file}`));
}

describe('texts', () => {
  it('are many', () => {
    expect(TEXTS.length).toBeGreaterThan(60);
  });

  it.each(TEXTS)('are the same in both languages, with the same to fill in: %s', async (file) => {
    for (const { nl, en } of await pairsOf(file)) expect(shapeOf(en)).toEqual(shapeOf(nl));
  });

  it.each(TEXTS)('are read by somebody: %s', async (file) => {
    const own = readFileSync(`${ROOT}${file}`, 'utf8');
    const names = (await pairsOf(file)).flatMap(({ nl }) => (isTexts(nl) ? Object.keys(nl) : []));
    const unread = [...new Set(names)].filter((name) => !isRead(name, own));
    expect(unread).toEqual([]);
  });
});

/** Named by a program, or by the file itself elsewhere than where it stands in each language and in their type. */
function isRead(name: string, own: string): boolean {
  if (!/^\w+$/u.test(name)) return true;
  const word = new RegExp(String.raw`\b${name}\b`, 'gu');
  return word.test(programs) || [...own.matchAll(word)].length > 3;
}
