import { describe, expect, it } from 'vitest';
import { aMunicipality } from '../examples/example-catalogue.ts';
import { grouped, letterOf } from './grouped.ts';

describe('the index of municipalities', () => {
  it.each([
    ["'s-Hertogenbosch", 'S'],
    ['Súdwest-Fryslân', 'S'],
    ['IJsselstein', 'I'],
    ['Zwolle', 'Z'],
  ])('lists %s under the %s', (name, letter) => {
    expect(letterOf(aMunicipality(name))).toBe(letter);
  });

  it('has groups and members in order of the alphabet', () => {
    const names = ['Zwolle', 'Assen', 'Zeist', 'Almere'].map((name) => aMunicipality(name));
    const found = grouped(names, letterOf).map(({ name, members }) => [
      name,
      members.map((member) => member.name),
    ]);
    expect(found).toEqual([
      ['A', ['Almere', 'Assen']],
      ['Z', ['Zeist', 'Zwolle']],
    ]);
  });
});
