import { boundsOf, figure, type Figure } from '@ijkpunt/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementsIn } from './note-statements.ts';

const said = (note: string): readonly (readonly [string, number])[] =>
  statementsIn(note).map(({ words, stated }) => [words, stated]);
const agrees = (note: string, value: number | Figure): boolean =>
  statementsIn(note).every((statement) =>
    statement.agrees(boundsOf(typeof value === 'number' ? figure(value) : value), statement.stated),
  );

describe('a note', () => {
  it.each([
    ['Meer dan 200 volgens de kernboodschap.', ['meer dan 200', 200]],
    ['De nota zegt: rond de 200 van de 778.', ['rond de 200', 200]],
    ['Ca. 1.250 personen', ['ca 1.250', 1250]],
    ['Het gaat om 210 personen.', ['210 personen', 210]],
    ['In de brief staat “ruim 40”.', ['ruim 40', 40]],
    ['Niet meer dan 12.', ['niet meer dan 12', 12]],
    ['Zo’n 2000 mensen', ['zo’n 2000', 2000]],
    ['Circa 6,5', ['circa 6,5', 6.5]],
  ])('states a number: %s', (note, statement) => {
    expect(said(note)).toEqual([statement]);
  });

  it.each([
    'Geteld op 31 maart 2026.',
    'Sinds ongeveer 2015.',
    'Rond 15 mei ingevuld.',
    'Bijna 30 procent, meer dan 10% erbij.',
    'Ruim 20 uur per week, minstens 3 maanden.',
    'Waarvan ongeveer 12 personen.',
    'W.v. ongeveer 12.',
    'Vorig kwartaal ruim 200.',
    'Ruim 200 in 2024.',
    'Ongeveer 5 meer dan vorig jaar.',
    'Deel van de 88. De 42 die in 2017 zijn aangemeld.',
    'B05 is meer dan B06.',
    'Er zijn 12 personen naar Utrecht verhuisd.',
    'Ongeveer 12 vrouwen.',
    'Rond 1-1-2025.',
    '',
  ])('states nothing about its figure: %s', (note) => {
    expect(said(note)).toEqual([]);
  });

  it('agrees with what it says, and with nothing else', () => {
    expect([199, 200, 201].map((value) => agrees('meer dan 200', value))).toEqual([false, false, true]);
    expect([199, 200, 201].map((value) => agrees('minder dan 200', value))).toEqual([true, false, false]);
    expect([199, 200, 201].map((value) => agrees('minstens 200', value))).toEqual([false, true, true]);
    expect([199, 200, 201].map((value) => agrees('hoogstens 200', value))).toEqual([true, true, false]);
    expect([179, 180, 220, 221].map((value) => agrees('rond de 200', value))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect([3, 7, 8].map((value) => agrees('ongeveer 5', value))).toEqual([true, true, false]);
    expect([199, 230, 301].map((value) => agrees('ruim 200', value))).toEqual([false, true, false]);
    expect([99, 190, 201].map((value) => agrees('bijna 200', value))).toEqual([false, true, false]);
  });

  it('is held against all that a figure can stand for', () => {
    expect(agrees('meer dan 200', figure(200, 'at-least'))).toBe(true);
    expect(agrees('meer dan 200', figure(192, 'approximate'))).toBe(true);
    expect(agrees('meer dan 200', figure(150, 'at-most'))).toBe(false);
  });

  it('of any text is read to its end', () => {
    fc.assert(fc.property(fc.string({ maxLength: 1000 }), (note) => void statementsIn(note)));
  });

  it('takes no longer than its length deserves', () => {
    const began = performance.now();
    for (const text of ['niet meer dan ', '1.111', 'ca. ', '"'.repeat(50), '9'.repeat(50), '. ']) {
      statementsIn(text.repeat(Math.ceil(20_000 / text.length)));
    }
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
