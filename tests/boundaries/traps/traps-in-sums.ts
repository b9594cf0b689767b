import { example, heard, publicly, remarked, type TrapLine } from './met.ts';

/** Figures that contradict each other: by rounding, in text and table, over time, and counted twice. */
export const TRAPS_IN_SUMS: readonly TrapLine[] = [
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
        met: [
          remarked(
            'more-people-registered-than-registrations',
            'V08n speaks only because the 240 are delivered as registrations: it compares figures of one unit, so that 240 persons beside 235 registrations pass in silence.',
          ),
          heard('Haarlem', 'V14 F01'),
        ],
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
