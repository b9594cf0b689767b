import { describe, expect, it } from 'vitest';
import { alike } from './alike.ts';
import { apart } from './apart.ts';
import { search, type Findable } from './search.ts';

const place = (title: string, ...also: string[]): Findable => ({
  kind: 'municipality',
  title,
  path: `/gemeenten/${alike(title).replaceAll(' ', '-')}`,
  also,
});
const indicator = (title: string, ...also: string[]): Findable => ({
  kind: 'indicator',
  title,
  path: `/indicatoren/${alike(title).replaceAll(' ', '-')}`,
  also,
});

const ALL = [
  place('Haarlem', 'Spaarnwoude'),
  place('Haarlemmermeer'),
  place('Zwolle'),
  place("'s-Gravenhage", 'Den Haag'),
  place('Súdwest-Fryslân', 'Sneek', 'Bolsward'),
  place('Midden-Groningen', 'Hoogezand-Sappemeer', 'Slochteren'),
  place('Bergen (NH.)'),
  place('Bergen op Zoom'),
  indicator('Uitstroom naar werk', 'baan', 'betaald werk'),
  indicator('Statushouders met bijstand', 'uitkering'),
];
const found = (query: string, most = 10): string[] => search(ALL, query, most).map(({ title }) => title);

describe('search', () => {
  it.each([
    ['zwolle', 'Zwolle'],
    ['ZWOL', 'Zwolle'],
    ['Zwole', 'Zwolle'],
    ['Zwlole', 'Zwolle'],
    ['haarlm', 'Haarlem'],
    ['sudwest fryslan', 'Súdwest-Fryslân'],
    ['sneek', 'Súdwest-Fryslân'],
    ['den haag', "'s-Gravenhage"],
    ['Den  Haag!', "'s-Gravenhage"],
    ['hoogezand', 'Midden-Groningen'],
    ['slogteren', 'Midden-Groningen'],
    ['uitkering', 'Statushouders met bijstand'],
    ['uitkerign', 'Statushouders met bijstand'],
    ['baan', 'Uitstroom naar werk'],
    ['naar werk', 'Uitstroom naar werk'],
  ])('finds by %s first %s', (query, title) => {
    expect(found(query)[0]).toBe(title);
  });

  it('puts the whole name before a longer one, and what it finds as well in the order of the alphabet', () => {
    expect(found('haarlem')).toEqual(['Haarlem', 'Haarlemmermeer']);
    expect(found('bergen')).toEqual(['Bergen (NH.)', 'Bergen op Zoom']);
  });

  it('finds each word in one and the same name', () => {
    expect(found('bergen zoom')).toEqual(['Bergen op Zoom']);
    expect(found('sneek bolsward')).toEqual([]);
  });

  it.each(['', '   ', '!?', 'xyzzy', 'zz', '%_', '(((((', 'Amsterdam'])('finds nothing by %j', (query) => {
    expect(found(query)).toEqual([]);
  });

  it('forgives no error in a short word', () => {
    expect(found('zoem')).toEqual(['Bergen op Zoom']);
    expect(found('zom')).toEqual([]);
  });

  it('gives no more than is wanted, and cuts what nobody types', () => {
    expect(found('e', 2)).toHaveLength(0);
    expect(found('b', 1)).toEqual(['Bergen (NH.)']);
    expect(found(`zwolle${' '.repeat(60)}meer`)).toEqual(['Zwolle']);
  });
});

describe('alike', () => {
  it.each([
    ["'s-Hertogenbosch", 's hertogenbosch'],
    ['Gooise  Meren', 'gooise meren'],
    ['Noardeast-Fryslân', 'noardeast fryslan'],
    ['—', ''],
  ])('makes %s %j', (text, made) => {
    expect(alike(text)).toBe(made);
  });
});

describe('apart', () => {
  it.each([
    ['zwolle', 'zwolle', 0],
    ['zwolle', 'zwole', 1],
    ['zwolle', 'zwlole', 1],
    ['zwolle', 'swolle', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('%s and %s: %i, both ways', (first, second, distance) => {
    expect(apart(first, second)).toBe(distance);
    expect(apart(second, first)).toBe(distance);
  });
});
