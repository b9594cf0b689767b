import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDateInDigits } from './calendar-date.ts';
import { passesElevenTest } from './citizen-service-number.ts';
import { personalDataIn, screenCell } from './screen-cell.ts';

/** Nine digits of which the last makes the eleven-test come out; the one in eleven without such a digit is left out. */
const numberOfNine = fc
  .integer({ min: 1, max: 99_999_999 })
  .map((front) => String(front).padStart(8, '0'))
  .map((front) => [...Array(10).keys()].map((last) => `${front}${last}`).find(passesElevenTest) ?? '')
  .filter((digits) => digits !== '');
const numberOfEight = numberOfNine
  .filter((digits) => /^0[1-9]/.test(digits))
  .map((digits) => digits.slice(1));

const separator = fc.constantFrom('', '.', ' ', '-', '\u00a0', ' - ', '\u2013', '/');
/** Digits in groups as the generator likes, with one kind of separator. */
const written = (digits: fc.Arbitrary<string>) =>
  fc
    .tuple(digits, separator, fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }))
    .map(([all, between, cuts]) =>
      [...all].map((digit, place) => (place > 0 && cuts[place] === true ? between + digit : digit)).join(''),
    );

const around = fc.constantFrom(
  ['', ''],
  ['BSN ', ''],
  ['bsn:', ' van de klant'],
  ['Betreft (', ').'],
  ['zie ', ', en verder niets'],
  ['', ' in 2025'],
);

describe('a citizen service number', () => {
  it('of nine digits is found however it is grouped', () => {
    fc.assert(
      fc.property(written(numberOfNine), (text) => {
        // Four digits, a point or space and more may be a date or a decimal; these are counted below.
        fc.pre(!isMistakable(text));
        expect(personalDataIn(text)).toContain('bsn');
      }),
      { numRuns: 600 },
    );
  });

  it('is found in running text in the groups that people use', () => {
    const usual = fc.tuple(
      numberOfNine,
      fc.constantFrom('', '.', ' ', '-'),
      fc.constantFrom('333', '423', '432', '54'),
    );
    fc.assert(
      fc.property(usual, around, ([digits, between, sizes], [before, after]) => {
        let from = 0;
        const groups = [...sizes].map((size) => digits.slice(from, (from += Number(size))));
        expect(personalDataIn(`${before}${groups.join(between)}${after}`)).toContain('bsn');
      }),
      { numRuns: 600 },
    );
  });

  it('of eight digits is found, unless it reads as a date', () => {
    fc.assert(
      fc.property(numberOfEight, around, (digits, [before, after]) => {
        expect(personalDataIn(`${before}${digits}${after}`).includes('bsn')).toBe(!isDateInDigits(digits));
      }),
      { numRuns: 600 },
    );
  });

  it('is missed in none of nine digits, and in fewer than one in two hundred of eight', () => {
    const missed = (generated: fc.Arbitrary<string>) =>
      fc
        .sample(generated, { numRuns: 5000, seed: 11 })
        .filter((digits) => !personalDataIn(digits).includes('bsn'));
    expect(missed(numberOfNine)).toEqual([]);
    expect(missed(numberOfEight).length).toBeLessThan(25);
  });

  it('grouped in whatever way is missed in fewer than one in fifty', () => {
    const texts = fc.sample(written(numberOfNine), { numRuns: 5000, seed: 11 });
    expect(texts.filter((text) => !personalDataIn(text).includes('bsn')).length).toBeLessThan(100);
  });

  it('that a workbook knows as a number is found', () => {
    fc.assert(
      fc.property(numberOfNine, (digits) => {
        fc.pre(Number(digits) >= 10_000_000 && !isDateInDigits(String(Number(digits))));
        expect(screenCell(Number(digits)).length).toBe(1);
      }),
    );
    expect(screenCell(111_222_333)).toEqual(['bsn']);
  });

  it.each([
    '123456782',
    '111222333',
    '1112.22.333',
    '111 222 333',
    '111-222-333',
    'bsn111222333',
    '１１１２２２３３３',
  ])('"%s" is one', (text) => {
    expect(personalDataIn(text)).toEqual(['bsn']);
  });

  it.each([
    ['a number that fails the test', '123456789'],
    ['zeros', '000000000'],
    ['a date in eight digits', '20260331'],
    ['a Dutch date in eight digits', '31032026'],
    ['a date', '2026-03-31'],
    ['two dates', '2025-10-01 2025-12-31'],
    ['two Dutch dates', 'van 01-07-2025 30-09-2025'],
    ['two dates in eight digits', '01072025 30092025'],
    ['years', '2018-2019'],
    ['more years', '2017 2018 2019 2020'],
    ['a code of a municipality', 'GM0193'],
    ['a code of a neighbourhood', 'BU01930002'],
    ['a share', '0.52459016'],
    ['a share with a comma', '0,52459016'],
    ['a sum of money', '€ 11.122.233'],
    ['a sum of money with cents', '11.122.233,50'],
    ['a longer number', '1112223334445'],
    ['digits of a hash', 'a111222333bc0f'],
    ['an identifier', '12345672-1234-4abc-9def-123456789012'],
    ['counts', '174 + 509 = 683; 13, 24 en 37'],
    ['a moment', '2026-03-31T12:34:56.789Z'],
  ])('%s is none: %s', (_what, text) => {
    expect(personalDataIn(text)).toEqual([]);
  });

  it.each([20_260_331, 31_032_026, 412, 6.5, 999_999, 174_509, Number.NaN, -123_456_782, 11_122_233.5])(
    'the number %d is none',
    (value) => {
      expect(screenCell(value)).toEqual([]);
    },
  );
});

describe('an address for mail', () => {
  it('is found in any text', () => {
    fc.assert(
      fc.property(fc.emailAddress(), around, (address, [before, after]) => {
        fc.pre(/^[\w.+-]+@(?:[a-z\d-]+\.)+[a-z]{2,24}$/i.test(address));
        expect(personalDataIn(`${before}${address}${after}`)).toContain('email');
      }),
    );
  });

  it.each([
    'j.de.vries@zwolle.nl',
    'Vragen? Mail jan (at) zwolle.nl',
    'mailto:JAN@ZWOLLE.NL',
    'zoë@gemeente.example',
  ])('"%s" is one', (text) => {
    expect(personalDataIn(text)).toEqual(['email']);
  });

  it.each(['@SUM(A1:A3)', '3 @ 5 euro', '@zwolle', 'a@b', '=cmd|@1'])('"%s" is none', (text) => {
    expect(personalDataIn(text)).toEqual([]);
  });
});

describe('a telephone number', () => {
  const subscriber = fc.integer({ min: 10_000_000, max: 99_999_999 }).map(String);
  const area = fc.constantFrom('6', '38', '20', '70', '592', '88');
  it('is found at home and from abroad, however it is separated', () => {
    const prefix = fc.constantFrom('0', '+31', '0031', '+31 ', '0031-', '+31 (0)', '+31-0');
    fc.assert(
      fc.property(prefix, area, subscriber, separator, (before, code, rest, between) => {
        const number = `${before}${code}${between}${rest.slice(0, 9 - code.length)}`;
        expect(personalDataIn(`bel ${number}`), number).toContain('phone');
        expect(personalDataIn(number), number).toContain('phone');
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    '06-12 34 56 78',
    '06 24021900',
    '010-7202530',
    '(038) 498 91 11',
    '06 1234 5678',
    '+49 30 901820123',
    'tel.0384989111',
  ])('"%s" is one', (text) => {
    expect(personalDataIn(text)).toEqual(['phone']);
  });

  it('whose zero the workbook lost is found', () => {
    expect(screenCell(612_345_678)).toEqual(['phone']);
    expect(screenCell(31_612_345_678)).toEqual(['phone']);
  });

  it.each(['14 038', '0800 1234', '0193', '0.0612345678', 'GM0193', '0,123456789'])(
    '"%s" is none',
    (text) => {
      expect(personalDataIn(text)).toEqual([]);
    },
  );
});

describe('a bank account', () => {
  const checked = (country: string, rest: string): string => {
    const value = [...`${rest}${country}00`].map((one) => Number.parseInt(one, 36)).join('');
    const digits = 98n - (BigInt(value) % 97n);
    return `${country}${String(digits).padStart(2, '0')}${rest}`;
  };
  const digits = (length: number) =>
    fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
      .map((all) => all.join(''));
  const dutch = fc
    .tuple(fc.constantFrom('ABNA', 'RABO', 'INGB', 'BUNQ'), digits(10))
    .map(([bank, account]) => checked('NL', `${bank}${account}`));
  const german = digits(18).map((rest) => checked('DE', rest));
  const belgian = digits(12).map((rest) => checked('BE', rest));

  it('is found with and without spaces, in any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(dutch, german, belgian),
        fc.boolean(),
        around,
        (account, spaced, [before, after]) => {
          const text = spaced ? (account.match(/.{1,4}/g) ?? []).join(' ') : account;
          expect(personalDataIn(`${before}${text}${after}`), text).toContain('iban');
          expect(personalDataIn(text.toLowerCase()), text).toContain('iban');
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('that fails its own check is none', () => {
    expect(personalDataIn('NL91ABNA0417164300')).toEqual(['iban']);
    expect(personalDataIn('NL92ABNA0417164300')).toEqual([]);
  });
});

describe('a date of birth', () => {
  it.each([
    'geboren 12-03-1985',
    'Geb. 1-1-1980',
    'geboortedatum: 1985-03-12',
    'geboren op 3 maart 2021',
    'J. de Vries 12-03-1985',
    'Fatima El Amrani (12-03-1985)',
    'Jan de Vries, 12-03-1985',
  ])('is told by "%s"', (text) => {
    expect(personalDataIn(text)).toEqual(['birth-date']);
  });

  it.each([
    'raadsnota Zwolle, 17 december 2019',
    'Gemeente Zwolle 31-12-2009',
    'Divosa Benchmark, 31-12-2025',
    'Medio mei 2018: dag 15 ingevuld.',
    'vastgesteld op 12-03-1985',
  ])('is not told by "%s"', (text) => {
    expect(personalDataIn(text)).toEqual([]);
  });
});

describe('any text', () => {
  it('without digits and signs holds nothing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Zé ,.;:!?-]{0,200}$/), (text) => {
        expect(personalDataIn(text)).toEqual([]);
      }),
    );
  });

  it('never fails, and never names a kind twice', () => {
    const any = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.string({ unit: any, maxLength: 120 }), (text) => {
        const kinds = personalDataIn(text);
        expect(new Set(kinds).size).toBe(kinds.length);
      }),
    );
  });
});

/** Groups that may as well be a date, a decimal, years, or the first digits of a telephone number. */
function isMistakable(text: string): boolean {
  const date = /(?:19|20)\d\d[-./ –]|[-./ –](?:19|20)\d\d/u.test(text.replaceAll('\u00a0', ' '));
  return date || /^\d{1,3}\.\d{4,}$/.test(text);
}
