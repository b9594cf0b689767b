import type { WhyMissing } from '@ijkpunt/model';
import { finding, type Hearing } from './hearing.ts';

/** Where a trap is met: an example delivery, the public page made of it, the council notes, or a reason for a gap. */
export interface Met {
  readonly at:
    | Hearing
    | { readonly example: string }
    | { readonly shown: string; readonly of: string }
    | { readonly missing: WhyMissing };
  /** Why nothing is said; only where nothing is. */
  readonly silent?: string;
}

export interface TrapRow {
  readonly trap: string;
  readonly met: readonly Met[];
}

export interface TrapLine {
  readonly line: string;
  readonly rows: readonly TrapRow[];
}

const example = (name: string, silent?: string): Met =>
  silent === undefined ? { at: { example: name } } : { at: { example: name }, silent };

const heard = (note: string, where: string): Met => ({ at: finding(note, where) });

const shown = (indicator: string, of: string): Met => ({ at: { shown: indicator, of } });

const publicly = (indicator: string, note: string): Met => ({ at: { publicly: indicator, note } });

const whatIsWritten: readonly TrapLine[] = [
  {
    line: 'Rounding',
    rows: [
      {
        trap: 'A share that no whole number of its base reaches: 53% of 61',
        met: [
          heard('Zwolle', 'V10 G03'),
          example('percentage-that-no-whole-number-reaches'),
          example('percentage-above-a-hundred'),
          example(
            'percentage-of-a-gap-is-not-judged',
            'Not testable: the base is missing, with the reason that it is not registered.',
          ),
        ],
      },
      {
        trap: 'Rounded figures that do not add up',
        met: [
          example('shares-of-more-than-a-hundred'),
          example('shares-that-leave-someone-out'),
          example('rounded-shares-make-ninety-nine', 'Rounding explains 99: V09 leaves room for one point.'),
          example(
            'parts-around-a-rounded-total',
            'A total of about 60 can be 54 to 66, and the parts make 64: V01 has nothing against it.',
          ),
          example(
            'bridge-of-rounded-figures',
            'A stock of about 410 can be the 416 that last quarter and the flows lead to: V16 has nothing against it.',
          ),
        ],
      },
    ],
  },
  {
    line: 'Text against table',
    rows: [
      {
        trap: '“Meer dan 200” beside 192, “rond de 200” beside 235',
        met: [
          heard('Haarlem', 'V12 E01'),
          example('note-says-more-than-two-hundred'),
          example('note-says-about-two-hundred'),
          example('note-that-counts-other-people'),
          example(
            'note-with-years-days-and-percentages-states-nothing',
            'Days, years, hours, percentages and parts of the figure are no statement about the figure.',
          ),
        ],
      },
      {
        trap: 'Parts 6 + 27 = 33 beside totals 36 and 71',
        met: [
          heard('Haarlem', 'V13c F04'),
          heard('Haarlem', 'V14 F04P'),
          example('work-placements-do-not-explain-the-stated-total'),
          example('organisations-leave-results-unexplained'),
        ],
      },
    ],
  },
  {
    line: 'Period',
    rows: [
      {
        trap: 'A figure of another time inside a table: 2016 in “2017 en/of 2018”',
        met: [
          heard('Haarlem', 'V11 E03'),
          heard('Haarlem', 'V15 E04 21'),
          heard('Haarlem', 'V15 E04 27'),
          example('category-of-an-earlier-year'),
        ],
      },
      {
        trap: 'Outflow over 16, 12, 7 or 4.5 months under one name',
        met: [
          heard('Zwolle', 'V15 G03'),
          heard('Haarlem', 'V15 B05'),
          example('outflow-over-four-and-a-half-months'),
          example('flow-over-sixteen-months'),
          example('months-do-not-make-the-quarter'),
          example(
            'history-of-a-year-is-no-history-of-quarters',
            'Not testable: what was delivered before was over twelve months, which is no history for the 24 of a quarter (V17).',
          ),
        ],
      },
    ],
  },
  {
    line: 'Double counting',
    rows: [
      {
        trap: 'A total that already contains the part: 62 contains the 9',
        met: [example('part-counted-twice-in-the-total'), example('parts-add-up-to-more-than-the-total')],
      },
      {
        trap: 'Dual tracks',
        met: [
          example(
            'tracks-that-overlap-are-not-added-up',
            'Right as it is: one person may follow two tracks, so that 42, 15 and 71 need not make 80, and no rule adds them up.',
          ),
        ],
      },
      {
        trap: 'Registrations against persons',
        met: [example('more-people-registered-than-registrations'), heard('Haarlem', 'V14 F01')],
      },
      {
        trap: 'Two caseloads that overlap: 174 and 509 beside 707',
        met: [
          publicly('C01', 'Zwolle'),
          example('two-caseloads-that-overlap'),
          example('caseloads-together-above-the-population'),
          example(
            'caseloads-together-below-the-population',
            '683 is less than 707, and how many people both guide is not delivered: V21d has nothing against it.',
          ),
        ],
      },
    ],
  },
];

const whatIsHidden: readonly TrapLine[] = [
  {
    line: 'Suppression done by hand',
    rows: [
      {
        trap: 'Starred cells that the total gives away',
        met: [
          heard('Haarlem', 'V20 B06'),
          example('starred-cells'),
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
      { trap: 'A target lowered half-way: 14 and 12', met: [example('target-lowered-half-way')] },
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
        met: [example('merged-municipality-missing-from-the-denominator')],
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

/** The ten lines of traps, each with where it is met. */
export const TRAP_LINES: readonly TrapLine[] = [...whatIsWritten, ...whatIsHidden];
