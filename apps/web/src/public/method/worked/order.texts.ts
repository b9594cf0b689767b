import type { WorkedCutPoints, WorkedGroups, WorkedPercentile } from '@ijkpunt/contract';
import type { Bilingual } from '@ijkpunt/model';
import type { Print } from './print.ts';
import { both, letter, step, type Method, type Worked } from './worked-method.ts';

/** Median and quartiles. */
export const cutPoints: Method<'cutPoints'> = {
  anchor: 'mediaan-en-kwartielen',
  law: '5.1, 5.4',
  use: 'pages',
  heading: both('Mediaan en middelste helft (type 7)', 'Median and middle half (type 7)'),
  question: both(
    'Wat is het cijfer van de middelste gemeente, en tussen welke cijfers ligt de middelste helft?',
    'What is the figure of the municipality in the middle, and between which figures lies the middle half?',
  ),
  rule: [
    both(
      'Zet de cijfers op volgorde, van laag naar hoog. De kortste weg van het eerste naar het laatste cijfer heeft één stap minder dan er cijfers zijn. Ga een kwart, de helft of driekwart van die stappen. Komt u tussen twee cijfers uit, neem dan het punt ertussen.',
      'Put the figures in order, from low to high. From the first to the last it takes one step fewer than there are figures. Go a quarter, half or three quarters of those steps. When you end between two figures, take the point between them.',
    ),
    both(
      'Zo doen rekenbladen, R en databanken het ook. Iedereen kan het narekenen.',
      'Spreadsheets, R and databases do it the same way. Anyone can redo it.',
    ),
  ],
  worked: (example, print) => [workedCuts(example, print)],
  edges: [
    both(
      'Alleen cijfers die getoond worden en vergelijkbaar zijn tellen mee. Hun aantal staat erbij. Zijn het er minder dan vijf, dan tonen we niets.',
      'Only figures that are shown and comparable take part. Their number is stated. With fewer than five nothing is shown.',
    ),
    both(
      'Het laagste en het hoogste cijfer geven we niet apart: dat is telkens het cijfer van één gemeente.',
      'The lowest and the highest figure are not given apart: each is the figure of one municipality.',
    ),
  ],
};

const CUTS: readonly Bilingual[] = [
  both('Een kwart van de stappen.', 'A quarter of the steps.'),
  both('De helft: de mediaan.', 'Half: the median.'),
  both('Driekwart.', 'Three quarters.'),
];

function workedCuts({ values, cuts }: WorkedCutPoints, { plain }: Print): Worked {
  const list = values.map(plain).join(' – ');
  const [lower, median, upper] = cuts.map(({ value }) => plain(value));
  return {
    story: both(
      `De percentages van ${plain(values.length)} gemeenten: ${list}.`,
      `The percentages of ${plain(values.length)} municipalities: ${list}.`,
    ),
    steps: cuts.flatMap(({ share, position, whole, below, above, value }, index) => [
      {
        words: CUTS[index] ?? both('', ''),
        sum: `(${plain(values.length)} − 1) × ${plain(share)} = ${plain(position)}`,
      },
      step(
        [
          `Na ${plain(position)} stappen staat u tussen ${plain(below)} en ${plain(above)}.`,
          `After ${plain(position)} steps you stand between ${plain(below)} and ${plain(above)}.`,
        ],
        `${plain(below)} + (${plain(position)} − ${plain(whole)}) × (${plain(above)} − ${plain(below)}) = ${plain(value)}`,
      ),
    ]),
    outcome: both(
      `De mediaan is ${median}. De middelste helft ligt tussen ${lower} en ${upper}.`,
      `The median is ${median}. The middle half lies between ${lower} and ${upper}.`,
    ),
  };
}

/** Groups of about equal size, ties together. */
export const groups: Method<'groups'> = {
  anchor: 'kwartielgroepen',
  law: '5.3',
  use: 'ready',
  heading: both('Groepen van gemeenten', 'Groups of municipalities'),
  question: both(
    'In welk kwart van de gemeenten valt een gemeente?',
    'In which quarter of the municipalities does a municipality fall?',
  ),
  rule: [
    both(
      'We verdelen op plaats: groep 1 is het hoogste kwart. Gemeenten met hetzelfde cijfer komen altijd in dezelfde groep, ook als die groep daardoor groter wordt.',
      'We divide by place: group 1 is the highest quarter. Municipalities with the same figure always come into the same group, even when that group becomes larger.',
    ),
    both(
      'Met K cijfers, Q groepen en plaats r: neem (K + 1 − r) / (K / Q) en rond naar boven af. Trek dat af van Q + 1.',
      'With K figures, Q groups and place r: take (K + 1 − r) / (K / Q) and round up. Subtract that from Q + 1.',
    ),
  ],
  worked: (example, print) => [workedGroups(example, print)],
  edges: [
    both(
      'Een gemeente zonder cijfer krijgt geen groep en telt niet mee.',
      'A municipality without a figure gets no group and does not count.',
    ),
    both(
      'Zijn er minder cijfers dan groepen, dan zijn er geen groepen.',
      'When there are fewer figures than groups, there are no groups.',
    ),
  ],
};

function workedGroups({ groups: number, present, areas }: WorkedGroups, { plain }: Print): Worked {
  const none = both('geen', 'none');
  const or = (value: number | undefined) => (value === undefined ? none : plain(value));
  const [K, Q] = [plain(present), plain(number)];
  const asked = areas.find(({ value, group }) => value !== undefined && group === 2);
  const steps =
    asked?.rank === undefined || asked.group === undefined
      ? []
      : [
          step(
            [
              `De plaats is ${plain(asked.rank)}. Reken uit en rond naar boven af.`,
              `The place is ${plain(asked.rank)}. Compute and round up.`,
            ],
            `${Q} + 1 − ⌈(${K} + 1 − ${plain(asked.rank)}) / (${K} / ${Q})⌉ = ${plain(asked.group)}`,
          ),
        ];
  return {
    story: both(
      `${K} gemeenten met een cijfer en één zonder, verdeeld over ${Q} groepen.`,
      `${K} municipalities with a figure and one without, divided over ${Q} groups.`,
    ),
    table: {
      caption: both('Plaats en groep', 'Place and group'),
      columns: [
        both('Gemeente', 'Municipality'),
        both('Percentage', 'Percentage'),
        both('Plaats', 'Place'),
        both('Groep', 'Group'),
      ],
      rows: areas.map(({ value, rank, group }, index) => [letter(index), or(value), or(rank), or(group)]),
    },
    steps,
    outcome: both(
      'De twee gemeenten met hetzelfde percentage staan samen op één plaats en in één groep.',
      'The two municipalities with the same percentage share one place and one group.',
    ),
  };
}

/** Percentile rank. */
export const percentile: Method<'percentile'> = {
  anchor: 'percentielrang',
  law: '7.2',
  use: 'ready',
  heading: both('Percentielrang', 'Percentile rank'),
  question: both(
    'Hoeveel procent van de gemeenten heeft een lager cijfer?',
    'What percentage of the municipalities has a lower figure?',
  ),
  rule: [
    both(
      'Tel de gemeenten met een lager cijfer. Tel daar de helft bij op van de gemeenten met hetzelfde cijfer, zichzelf meegerekend. Deel door het aantal gemeenten.',
      'Count the municipalities with a lower figure. Add half of those with the same figure, itself included. Divide by the number of municipalities.',
    ),
  ],
  worked: (example, print) => [workedPercentile(example, print)],
  edges: [
    both(
      'De uitkomst ligt altijd tussen 0 en 100, en is nooit precies 0 of 100.',
      'The outcome always lies between 0 and 100, and is never exactly 0 or 100.',
    ),
    both(
      'Hebben alle gemeenten hetzelfde cijfer, dan is het 50.',
      'When all municipalities have the same figure, it is 50.',
    ),
  ],
};

function workedPercentile({ values, value, below, equal, rank }: WorkedPercentile, { plain }: Print): Worked {
  const list = values.map(plain).join(' – ');
  return {
    story: both(
      `De percentages van ${plain(values.length)} gemeenten: ${list}. Waar staat ${plain(value)}?`,
      `The percentages of ${plain(values.length)} municipalities: ${list}. Where does ${plain(value)} stand?`,
    ),
    steps: [
      step(
        [
          `${plain(below)} gemeenten hebben een lager cijfer, ${plain(equal)} hebben hetzelfde.`,
          `${plain(below)} municipalities have a lower figure, ${plain(equal)} have the same.`,
        ],
        `100 × (${plain(below)} + ${plain(equal)} / 2) / ${plain(values.length)} = ${plain(rank)}`,
      ),
    ],
    outcome: both(
      `De percentielrang is ${plain(rank)}, onder ${plain(values.length)} gemeenten.`,
      `The percentile rank is ${plain(rank)}, among ${plain(values.length)} municipalities.`,
    ),
  };
}
