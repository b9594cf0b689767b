import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessLayout } from './guess-layout.ts';

const guess = (headerLine: number, labelColumn: string) => ({ headerLine, labelColumn });

describe('the layout of a local file', () => {
  it('with labels and values without names has no header', () => {
    const rows = [
      ['Aantal statushouders met bijstand', 812],
      ['Uitstroom', 40],
    ];
    expect(guessLayout(rows)).toEqual(guess(0, 'A'));
    expect(guessLayout([['Kwartaalcijfers Zwolle'], [], ...rows])).toEqual(guess(0, 'A'));
  });

  it('keeps its lack of a header when a value is a placeholder', () => {
    const rows = [
      ['Met bijstand', 812],
      ['Uitstroom', 'n.b.'],
      ['Instroom', 3],
      ['Werk', 2],
      ['Studie', 1],
    ];
    expect(guessLayout(rows)).toEqual(guess(0, 'A'));
  });

  it('with categories beside each other has its names above them, below titles and above notes', () => {
    const rows = [
      ['Overzicht statushouders', '', '', ''],
      ['Peildatum', '30 juni', '', ''],
      [],
      ['', 'man', 'vrouw', 'totaal'],
      ['Met bijstand', '500', '312', '812'],
      ['Uitstroom', '', 'n.b.', '40'],
      ['Totaal', '1', '2', '3'],
      ['Bron: eigen administratie'],
    ];
    expect(guessLayout(rows)).toEqual(guess(4, '(leeg)'));
  });

  it('with one row of values has no labels of rows', () => {
    const rows = [['Gemeente', 'B01', 'B04'], ['Zwolle', 812, 40], ['Definitief']];
    expect(guessLayout(rows)).toEqual(guess(1, ''));
  });

  it('with one row under an empty corner has a label', () => {
    const rows = [
      ['', 'man', 'vrouw'],
      ['Met bijstand', 5, 6],
    ];
    expect(guessLayout(rows)).toEqual(guess(1, '(leeg)'));
  });

  it('reads years beside each other as names', () => {
    const rows = [
      ['Maat', 2015, 2016, 2017],
      ['Met bijstand', 5, 6, 7],
      ['Uitstroom', 1, 2, 3],
    ];
    expect(guessLayout(rows)).toEqual(guess(1, 'Maat'));
  });

  it('takes the column that tells the rows apart, not the one that groups them', () => {
    const rows = [
      ['Thema', 'Indicator', 'Aantal', 'Opmerking'],
      ['Bijstand', 'Instroom', 5, ''],
      ['Bijstand', 'Uitstroom', 6, 'geschat'],
      ['Bijstand', 'Werk', 7, ''],
    ];
    expect(guessLayout(rows)).toEqual(guess(1, 'Indicator'));
  });

  it('is guessed of anything, within the lines of the file', () => {
    const cell = fc.oneof(fc.string({ maxLength: 6 }), fc.integer(), fc.constantFrom('', '2015', 'totaal'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (rows) => {
        const { headerLine } = guessLayout(rows);
        expect(headerLine).toBeGreaterThanOrEqual(0);
        expect(headerLine).toBeLessThanOrEqual(rows.length);
        expect(guessLayout(rows)).toEqual(guessLayout(rows));
      }),
    );
  });
});
