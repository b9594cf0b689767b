import type { WorkedLine, WorkedValueTrend } from '@ijkpunt/contract';
import type { Print } from './print.ts';
import { DIRECTIONS, leftOut } from './share-trend.texts.ts';
import { both, step, type Method, type Worked, type WorkedTable } from './worked-method.ts';

/** Trend of a value that is no share. */
export const valueTrend: Method<'valueTrend'> = {
  anchor: 'trend-van-een-ander-cijfer',
  law: '6.1, 6.3',
  use: 'pages',
  heading: both('Trend van een ander cijfer', 'Trend of another figure'),
  question: both(
    'Gaat een cijfer dat geen deel van een groep is in vijf jaar omhoog of omlaag?',
    'Does a figure that is no part of a group go up or down over five years?',
  ),
  rule: [
    both(
      'Elk jaar weegt mee naar hoe zeker het is: een smal interval telt zwaar. Het gewicht w is 3,92 gedeeld door de breedte van het 95%-interval, in het kwadraat. Door de punten trekken we een rechte lijn.',
      'Each year weighs by how sure it is: a narrow interval weighs much. The weight w is 3.92 divided by the width of the 95% interval, squared. A straight line is drawn through the points.',
    ),
    both(
      'Daarna geldt hetzelfde als bij een aandeel: χ² boven 9,55, en alle zes hellingen dezelfde kant op.',
      'Then the same holds as for a share: χ² above 9.55, and all six slopes the same way.',
    ),
  ],
  worked: (example, print) => [workedFalling(example, print)],
  edges: [
    both(
      'Zijn de twee grenzen van een jaar gelijk, dan zou dat jaar oneindig zwaar wegen. Dan is er geen uitspraak.',
      'When the two limits of a year are equal, that year would weigh infinitely much. Then nothing is said.',
    ),
    both(
      'Ontbreekt een jaar, of is het verborgen, dan is er geen uitspraak.',
      'When a year is missing or withheld, nothing is said.',
    ),
  ],
};

function workedFalling(example: WorkedValueTrend, print: Print): Worked {
  const { fixed } = print;
  const { w, wt, wv, wtt, wvt } = example.sums;
  const sums = [w, wt, wv, wtt, wvt].map((sum) => fixed(sum, 4));
  const [W, WT, WV, WTT, WVT] = sums as [string, string, string, string, string];
  const [slope, chi2] = [fixed(example.slope, 3), fixed(example.chi2, 1)];
  const end = DIRECTIONS[example.direction];
  return {
    story: both(
      'Elk jaar een cijfer per honderd mensen (v), met zijn 95%-interval.',
      'Each year a figure per hundred people (v), with its 95% interval.',
    ),
    table: valuesTable(example, print),
    steps: [
      ...example.years.slice(0, 1).map((first) => weightStep(first, print)),
      step([
        `De sommen: w is samen ${W}, w × t samen ${WT}, w × v samen ${WV}, w × t² samen ${WTT} en w × v × t samen ${WVT}.`,
        `The sums: w together is ${W}, w × t together ${WT}, w × v together ${WV}, w × t² together ${WTT} and w × v × t together ${WVT}.`,
      ]),
      step(
        ['De helling per jaar.', 'The slope per year.'],
        `(${W} × ${WVT} − ${WT} × ${WV}) / (${W} × ${WTT} − ${WT}²) = ${slope}`,
      ),
      step(
        ['Het toetsgetal χ².', 'The test statistic χ².'],
        `(${slope})² × (${W} × ${WTT} − ${WT}²) / ${W} = ${chi2}`,
      ),
      leftOut(example.slopesWithoutEach, print),
    ],
    outcome: both(
      `Het cijfer verandert met ${fixed(example.slope, 2)} per jaar. De grens voor χ² is ${fixed(example.threshold, 2)}. De uitkomst is: ${end.nl}.`,
      `The figure changes by ${fixed(example.slope, 2)} per year. The limit for χ² is ${fixed(example.threshold, 2)}. The outcome is: ${end.en}.`,
    ),
  };
}

function weightStep({ lower, upper, weight }: WorkedValueTrend['years'][number], { plain, fixed }: Print) {
  return step(
    ['Het gewicht van het eerste jaar.', 'The weight of the first year.'],
    `(${plain(3.92)} / (${plain(upper)} − ${plain(lower)}))² = ${fixed(weight, 4)}`,
  );
}

function valuesTable({ years }: WorkedValueTrend, { plain, fixed }: Print): WorkedTable {
  return {
    caption: both('Vijf jaren', 'Five years'),
    columns: [
      both('Jaar', 'Year'),
      both('t', 't'),
      both('Cijfer (v)', 'Figure (v)'),
      both('Ondergrens', 'Lower limit'),
      both('Bovengrens', 'Upper limit'),
      both('Gewicht (w)', 'Weight (w)'),
    ],
    rows: years.map(({ year, t, value, lower, upper, weight }) => [
      plain(year),
      plain(t),
      plain(value),
      plain(lower),
      plain(upper),
      fixed(weight, 4),
    ]),
  };
}

/** The line of quarters. */
export const line: Method<'line'> = {
  anchor: 'lijn-van-kwartalen',
  law: '6.4',
  use: 'pages',
  heading: both('Lijn van kwartalen (Theil-Sen)', 'Line of quarters (Theil-Sen)'),
  question: both(
    'Hoeveel verandert een stand per kwartaal, zonder dat één raar kwartaal de doorslag geeft?',
    'How much does a stock change per quarter, without one odd quarter deciding?',
  ),
  rule: [
    both(
      'Neem elk paar kwartalen en reken uit hoeveel de stand per kwartaal verandert. De helling is de middelste van al die uitkomsten.',
      'Take every pair of quarters and compute how much the stock changes per quarter. The slope is the middle one of all those outcomes.',
    ),
    both(
      'De lijn beschrijft. We zeggen er niet bij of de verandering toeval is.',
      'The line describes. We do not say whether the change is chance.',
    ),
  ],
  worked: (example, print) => [workedLine(example, print)],
  edges: [
    both(
      'Een kwartaal dat ontbreekt blijft een gat. Het telt niet als nul, en de tijd loopt door.',
      'A quarter that is missing stays a gap. It does not count as zero, and time goes on.',
    ),
    both('Met één kwartaal is er geen lijn.', 'With one quarter there is no line.'),
  ],
};

function workedLine({ quarters, pairs, middle, slope }: WorkedLine, { plain, fixed }: Print): Worked {
  const shown = (gap: string): string =>
    quarters.map(({ value }) => (value === undefined ? gap : plain(value))).join(' – ');
  return {
    story: both(
      `De stand van zes kwartalen: ${shown('niet geleverd')}.`,
      `The stock of six quarters: ${shown('not delivered')}.`,
    ),
    table: {
      caption: both('Alle paren, op volgorde van verandering', 'All pairs, in order of change'),
      columns: [both('Kwartalen', 'Quarters'), both('Verandering per kwartaal', 'Change per quarter')],
      rows: pairs.map(({ from, to, slope: change }) => [
        both(`${plain(from)} en ${plain(to)}`, `${plain(from)} and ${plain(to)}`),
        fixed(change, 2),
      ]),
    },
    steps: [
      step(
        [
          `Er zijn ${plain(pairs.length)} paren. Dat is een even aantal: neem het gemiddelde van de twee in het midden.`,
          `There are ${plain(pairs.length)} pairs. That is an even number: take the mean of the two in the middle.`,
        ],
        `(${plain(middle.lower)} + (${plain(middle.upper)})) / 2 = ${plain(slope)}`,
      ),
    ],
    outcome: both(
      `De helling is ${plain(slope)} per kwartaal: de stand daalt, ook al is het vijfde kwartaal opvallend hoog.`,
      `The slope is ${plain(slope)} per quarter: the stock falls, although the fifth quarter is remarkably high.`,
    ),
  };
}
