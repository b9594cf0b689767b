import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellingText } from './telling-text.ts';

const told = (text: string, threshold = 10): readonly string[] => tellingText(text, threshold);

describe('a text that tells a small count', () => {
  it.each([
    ['Er zijn 3 mensen minder.', ['3']],
    ['There were 9 fewer.', ['9']],
    ['Twee gezinnen verhuisden naar elders.', ['Twee']],
    ['Two families moved, then three more.', ['Two', 'three']],
    ['Een drietal mensen ging aan het werk.', ['drietal']],
    ['Uitstroom: 5', ['5']],
    ['Van 12 naar 7.', ['7']],
    ['Het waren er minder dan 5.', ['5']],
    ['(+4)', ['4']],
    ['3mensen', ['3']],
    ['４ mensen', ['4']],
    ['de 1\u200b persoon', ['1']],
    ['Precies 3,0 personen.', ['3,0']],
    ['Dit kwartaal 3 mensen uitgestroomd.', ['3']],
    ['In deze versie 6 mensen.', ['6']],
    ['In april 3 mensen minder.', ['3']],
    ['In the group 3 may have moved.', ['3']],
    ['In acht gevallen was het dossier leeg.', ['acht']],
    ['Het waren er acht dit kwartaal.', ['acht']],
    ['5 van de 60 mensen, en nog 5.', ['5']],
  ])('is recognised: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['Slechts één persoon vond werk.', ['één persoon']],
    ['Eén jonge statushouder verhuisde.', ['Eén jonge statushouder']],
    ['Er was maar een cliënt.', ['maar een cliënt']],
    ['Only one woman found work.', ['one woman']],
    ['Een van hen verhuisde.', ['Een van hen']],
    ['Eén van de statushouders verhuisde.', ['Eén van de statushouders']],
    ['One of the refugees moved.', ['One of the refugees']],
  ])('is recognised where one counts a person: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['De helft is 50%.', ['50%']],
    ['Een daling van 12,5 procent.', ['12,5 procent']],
    ['Up three per cent.', ['three per cent']],
    ['100 % van de groep', ['100 %']],
    ['Eén procent minder', ['Eén procent']],
  ])('is recognised in a percentage, whose base may be known: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['48 van de 50 mensen', ['48 van de 50']],
    ['132 of the 134', ['132 of the 134']],
    ['132/134', ['132/134']],
  ])('is recognised in a rest that is small: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('is found for every number below the threshold, in any sentence without a word of the harmless kind', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 5, max: 30 }), (count, threshold) => {
        const expected = count > 0 && count < threshold ? [`${count}`] : [];
        expect(told(`Er stroomden ${count} mensen uit naar werk.`, threshold)).toEqual(expected);
      }),
    );
  });

  it('counts words above nine too where the threshold is higher', () => {
    expect(told('Twaalf mensen, twelve people', 15)).toEqual(['Twaalf', 'twelve']);
    expect(told('Twaalf mensen ten opzichte van vorig jaar', 10)).toEqual([]);
    expect(told('Meer ten opzichte van vorig jaar, ten minste', 15)).toEqual([]);
    expect(told('There were ten people', 15)).toEqual(['ten']);
  });
});

describe('a text that tells none', () => {
  it.each([
    'Een nieuw systeem telt sinds 2025 ook wie verhuisd is.',
    'Sinds 1 januari 2026 geldt een andere werkwijze.',
    'Geteld tot en met 31-12-2025; zie 2026-03-04.',
    'Van 1 t/m 5 maart stond het systeem stil.',
    'On March 3rd and April 5, 2026 nothing was registered; nor on 3 May 2026.',
    'In het 2e kwartaal, in Q3 en in 2026Q1.',
    'Kwartaal 2 van 2026 is opnieuw geteld; kwartaal 1.',
    'De kwartalen 1, 2 en 3.',
    'The 2nd quarter and the third.',
    'De wachttijd is 3 tot 6 maanden, vroeger twee jaar.',
    'Two weeks of delay; 8 hours a week.',
    'Er is 2,5 fte bij gekomen, en 4 fte vertrokken.',
    'Het kost € 5 of 7 euro per dag.',
    'Zie artikel 7 en bijlage 2 bij B05 en versie 1.2.',
    'Twee systemen en drie redenen; samen met 4 gemeenten.',
    'De afspraken zijn in acht genomen.',
    'Er waren 1.234 mensen, dat is 12 meer dan 1 222.',
    'Nul of 0 mensen: niemand. Ook 0% van de groep.',
    'Een statushouder die verhuist telt niet meer mee.',
    'Eén van de oorzaken is dat iemand anders telt.',
    'One of the reasons is a new system.',
    '120 van de 340 mensen',
    '',
  ])('is let through: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('may speak of numbers from the threshold up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 5_000 }), (count) => {
        expect(told(`Er waren ${count} mensen.`)).toEqual([]);
      }),
    );
  });
});

describe('reading a text', () => {
  it.each([
    '1',
    '1 ',
    '1.',
    '1,',
    '12 van ',
    'één ',
    '1-',
    '1 t/m ',
    'kwartalen 1, ',
    '3 tot ',
    '1.234 ',
    'twee',
    '100.',
  ])(
    'of twenty thousand characters of "%s" comes to an end',
    (bait) => {
      expect(Array.isArray(told(bait.repeat(Math.ceil(20_000 / bait.length))))).toBe(true);
    },
    5_000,
  );
});
