import type { ChangeReply } from '@ijkpunt/contract';
import { describe, expect, it } from 'vitest';
import { absoluteInWords, relativeInWords, signedInWords, whyNone } from './difference-in-words.ts';
import { differenceOf } from './difference.ts';
import { amountInWords, movedInWords } from './preview-in-words.ts';

type Cell = NonNullable<ChangeReply['now']>;

const figure = (value: number, precision = 'exact'): Cell => ({ kind: 'figure', value, precision });
const late: Cell = { kind: 'missing', why: 'late' };

/** A difference as the table says it: absolute, in percent, and why there is a dash. */
function said(before: Cell | undefined, now: Cell | undefined, more: Partial<ChangeReply> = {}) {
  const unit = more.unit ?? 'persons';
  const found = differenceOf({ before, now, unit, periodDiffers: false, ...more });
  return [absoluteInWords(found, unit, 'nl'), relativeInWords(found, 'nl'), whyNone(found, 'nl')];
}

describe('the difference between two figures', () => {
  it('is told with its sign, in what is counted and in percent', () => {
    expect(said(figure(1200), figure(1500))).toEqual(['+300', '+25%', undefined]);
    expect(said(figure(32), figure(30))).toEqual(['\u22122', '\u22126,3%', undefined]);
    expect(said(figure(7.5), figure(7.25))).toEqual(['\u22120,25', '\u22123,3%', undefined]);
    expect(said(figure(40), figure(40))).toEqual(['0', '0%', undefined]);
  });

  it('down to nothing is a hundred percent less', () => {
    expect(said(figure(4), figure(0))).toEqual(['\u22124', '\u2212100%', undefined]);
  });

  it('is no percentage of zero', () => {
    expect(said(figure(0), figure(12))).toEqual(['+12', '–', 'was nul: geen percentage']);
  });

  it.each([
    ['a gap before', late, figure(3), 'er was geen cijfer'],
    ['a gap now', figure(3), late, 'er is geen cijfer'],
    ['a cell that was not there', undefined, figure(3), 'stond er niet'],
    ['a cell that is gone', figure(3), undefined, 'staat er niet meer'],
    ['a bound', figure(200, 'at-least'), figure(210), 'een grens is geen precies cijfer'],
  ])('is none from %s', (_case, before, now, why) => {
    expect(said(before, now)).toEqual(['–', '–', why]);
  });

  it('is none between figures over different periods', () => {
    expect(said(figure(40), figure(160), { periodDiffers: true })).toEqual([
      '–',
      '–',
      'gaat over een andere periode',
    ]);
  });

  it('of shares is told in percentage points only', () => {
    expect(said(figure(12), figure(10.5), { unit: 'percent' })).toEqual([
      '\u22121,5 procentpunt',
      '–',
      'een aandeel verschilt in procentpunten',
    ]);
  });

  it('that rounds to nothing has no sign', () => {
    expect(signedInWords(-0.04, 'nl')).toBe('0');
    expect(signedInWords(1234.56, 'en')).toBe('+1,234.6');
  });
});

describe('the value of an indicator', () => {
  const share = { unit: 'percent', before: 0.1, now: 0.125 };
  const label = { nl: '', en: '' };
  const about = { indicator: 'B10', label, shown: 'shown' as const, reasons: [] };

  it('is a percentage when it is a share, and moves by points', () => {
    expect(amountInWords(0.125, 'percent', 'nl')).toBe('12,5%');
    expect(movedInWords({ ...about, ...share }, 'nl')).toBe('+2,5 procentpunt');
    expect(movedInWords({ ...about, unit: 'persons', before: 40, now: 31 }, 'nl')).toBe('\u22129');
  });

  it('does not move from nothing', () => {
    expect(movedInWords({ ...about, unit: 'persons', now: 31 }, 'nl')).toBe('–');
    expect(amountInWords(undefined, 'persons', 'nl')).toBe('geen');
  });
});
