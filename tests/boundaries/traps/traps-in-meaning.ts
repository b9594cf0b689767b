import { example, heard, publicly, remarked, shown, type TrapLine } from './met.ts';

/** Figures that are not what they seem: hidden, of another meaning, revised, missing, of another place, written otherwise. */
export const TRAPS_IN_MEANING: readonly TrapLine[] = [
  {
    line: 'Suppression done by hand',
    rows: [
      {
        trap: 'Starred cells that the total gives away',
        met: [
          heard('Haarlem', 'V20 B06'),
          remarked(
            'starred-cells',
            'The third follows from the first: a cell that could not be read is left out of the sum.',
          ),
          example(
            'withheld-cell-that-the-total-gives-away',
            'A gap with a reason is right. The 8 that 21 − 13 gives away stays inside: breakdowns are not published.',
          ),
          shown('B05', 'withheld-cell-that-the-total-gives-away'),
          shown('B05', 'correct-delivery-with-small-counts'),
        ],
      },
      {
        trap: 'Totals that hold only when the stars are zero',
        met: [
          example('total-that-holds-only-when-the-stars-are-zero'),
          shown('B05', 'total-that-holds-only-when-the-stars-are-zero'),
          example(
            'sum-over-a-gap-is-no-contradiction',
            '53 and a withheld cell can make 62: a gap is never taken for zero, so that V01 has nothing against it.',
          ),
        ],
      },
    ],
  },
  {
    line: 'Same name, other meaning',
    rows: [
      { trap: 'Stock or flow', met: [example('stock-delivered-as-a-flow'), example('stock-of-another-day')] },
      {
        trap: 'Persons, households, files or benefits',
        met: [
          heard('Haarlem', 'V14 B05'),
          example('benefits-instead-of-persons'),
          example('households-instead-of-persons'),
          example('benefits-counted-since-this-quarter'),
          example('stock-in-benefits-beside-flows-in-people'),
        ],
      },
      { trap: 'The denominator of another year', met: [example('percentage-of-last-years-total')] },
      { trap: '“1,4%” that is 1.4 points', met: [example('percentage-points-written-as-a-percentage')] },
    ],
  },
  {
    line: 'Revisions',
    rows: [
      {
        trap: 'A cohort of 19.0 thousand that becomes 18.9',
        met: [example('revised-cohort-breaks-the-bridge')],
      },
      {
        trap: 'A target lowered half-way: 14 and 12',
        met: [
          remarked(
            'target-lowered-half-way',
            'Two targets of one half year cannot both stand. Which of them counts is not said.',
          ),
        ],
      },
      { trap: 'A claim withdrawn', met: [example('claim-withdrawn')] },
    ],
  },
  {
    line: 'Missing is not zero',
    rows: [
      {
        trap: 'Promised and never registered, not applicable, withheld, late',
        met: [
          publicly('C01', 'Zwolle'),
          publicly('E01', 'Zwolle'),
          example('blank-without-reason'),
          example('reason-that-nobody-knows'),
          example('bridge-over-a-gap-is-not-judged'),
          shown('A10', 'claim-withdrawn'),
          ...(['not-applicable', 'withheld', 'late'] as const).map((missing) => ({ at: { missing } })),
        ],
      },
    ],
  },
  {
    line: 'Keys',
    rows: [
      {
        trap: 'Wrong municipality codes in circulation',
        met: [
          example('wrong-municipality'),
          example('code-of-a-municipality-that-merged'),
          example('rows-copied-from-another-municipality'),
        ],
      },
      {
        trap: 'Municipalities merge: numerators and denominators on other boundaries',
        met: [
          remarked(
            'merged-municipality-missing-from-the-denominator',
            'The jump is seen, not the merger. Earlier quarters on the boundaries of today are added up before the check (comparability, 12.3).',
          ),
        ],
      },
    ],
  },
  {
    line: 'Notation',
    rows: [
      {
        trap: '“1.234” (thousand) against “1,5” (decimal comma)',
        met: [
          example('thousand-point-or-decimal'),
          example('decimal-in-a-count'),
          example(
            'correct-notation-of-large-and-decimal-numbers',
            'Right as it is: 1,5 full-time posts, 12345 and 1200,0 are read as what they are.',
          ),
        ],
      },
      {
        trap: 'Blank against 0 against “-” against “x”',
        met: [example('words-instead-of-a-number'), example('dash-for-nothing-and-zero-for-none')],
      },
    ],
  },
];
