import type { WorkedNeighbours, WorkedScreening } from '@ijkpunt/contract';
import type { Print } from './print.ts';
import { both, letter, step, type Method, type Worked, type WorkedTable } from './worked-method.ts';

/** Benjamini and Hochberg. */
export const screening: Method<'screening'> = {
  anchor: 'lijst-van-uitschieters',
  law: '10.2',
  use: 'ready',
  heading: both('Een lijst van uitschieters (Benjamini-Hochberg)', 'A list of outliers (Benjamini-Hochberg)'),
  question: both(
    'Wie veel gemeenten toetst, vindt er altijd wel een paar door toeval. Welke mogen op de lijst?',
    'Whoever tests many municipalities will find some by chance. Which may be on the list?',
  ),
  rule: [
    both(
      'Elke toets geeft een p-waarde: de kans op zo’n groot verschil bij toeval. Zet ze van klein naar groot. Vermenigvuldig elke p met het aantal toetsen en deel door haar plaats. Ga daarna van onder naar boven: staat eronder een kleiner getal, neem dan dat.',
      'Each test gives a p-value: the chance of such a large difference by chance. Put them from small to large. Multiply each p by the number of tests and divide by its place. Then go from the bottom up: when a smaller number stands below, take that.',
    ),
    both(
      'Op de lijst komt wat onder 0,05 blijft. Van die lijst is naar verwachting zo’n 5% toeval.',
      'On the list comes what stays below 0.05. About 5% of that list is expected to be chance.',
    ),
  ],
  worked: (example, print) => [workedScreening(example, print)],
  edges: [
    both(
      'Alle getoetste gemeenten tellen mee, niet alleen die getoond worden.',
      'All municipalities that were tested count, not only those shown.',
    ),
    both(
      'Een aangepaste waarde is nooit kleiner dan p, en nooit groter dan 1.',
      'An adjusted value is never below p, and never above 1.',
    ),
  ],
};

function workedScreening({ tests, below, listed, listedBare }: WorkedScreening, print: Print): Worked {
  const { plain, fixed } = print;
  const last = tests.findLast(({ adjusted }) => adjusted < below);
  const m = plain(tests.length);
  return {
    story: both(`${m} gemeenten zijn getoetst.`, `${m} municipalities were tested.`),
    table: {
      caption: both('De p-waarden, van klein naar groot', 'The p-values, from small to large'),
      columns: [
        both('Plaats', 'Place'),
        both('p', 'p'),
        both(`p × ${m} / plaats`, `p × ${m} / place`),
        both('Aangepast', 'Adjusted'),
      ],
      rows: tests.map(({ p, place, times, adjusted }) => [
        plain(place),
        plain(p),
        fixed(times, 4),
        fixed(adjusted, 4),
      ]),
    },
    steps:
      last === undefined
        ? []
        : [
            step(
              [
                `De gemeente op plaats ${plain(last.place)}.`,
                `The municipality in place ${plain(last.place)}.`,
              ],
              `${plain(last.p)} × ${m} / ${plain(last.place)} = ${fixed(last.times, 4)}`,
            ),
          ],
    outcome: both(
      `Op de lijst komen ${plain(listed)} gemeenten. Zonder aanpassing zouden dat er ${plain(listedBare)} zijn.`,
      `${plain(listed)} municipalities are on the list. Without adjusting there would be ${plain(listedBare)}.`,
    ),
  };
}

/** Nearest neighbours. */
export const neighbours: Method<'neighbours'> = {
  anchor: 'buren',
  law: '9.1, 9.2',
  use: 'pages',
  heading: both('Gemeenten die op elkaar lijken', 'Municipalities that are alike'),
  question: both(
    'Welke gemeenten lijken het meest op deze gemeente?',
    'Which municipalities are most like this one?',
  ),
  rule: [
    both(
      'Van elk kenmerk rekenen we uit hoe ver een gemeente van het gemiddelde ligt, in standaardafwijkingen: dat is de z-score. Zo weegt elk kenmerk even zwaar.',
      'For each trait we compute how far a municipality lies from the mean, in standard deviations: the z-score. So every trait weighs the same.',
    ),
    both(
      'De afstand tussen twee gemeenten is de wortel uit de som van de verschillen in het kwadraat. De dichtstbijzijnde zijn de buren. In het echt zijn dat er 15.',
      'The distance of two municipalities is the root of the sum of the squared differences. The nearest are the neighbours. In reality there are 15.',
    ),
    both(
      'We kiezen alleen op omstandigheden, nooit op de uitkomst of het beleid.',
      'Only circumstances count, never the outcome or the policy.',
    ),
  ],
  worked: (example, print) => [workedNeighbours(example, print)],
  edges: [
    both(
      'Zijn alle gemeenten op een kenmerk gelijk, dan telt dat kenmerk niet mee.',
      'A trait on which all are equal adds nothing.',
    ),
    both('Buren zijn gaat niet altijd over en weer.', 'Being a neighbour is not always mutual.'),
    both(
      'Mist een gemeente een kenmerk, dan heeft ze geen buren en is ze van niemand een buur.',
      'A municipality that misses a trait has no neighbours and is nobody’s neighbour.',
    ),
  ],
};

function workedNeighbours(example: WorkedNeighbours, print: Print): Worked {
  const { plain, fixed } = print;
  const { areas, k, traits, distance } = example;
  const names = areas.flatMap(({ place }, index) =>
    place !== undefined && place <= k ? [letter(index)] : [],
  );
  const scores = traits.map(({ mean, deviation, own, score }, index) =>
    step(
      [`z-score van A op kenmerk ${index + 1}.`, `z-score of A on trait ${index + 1}.`],
      `(${plain(own)} − ${plain(mean)}) / ${fixed(deviation, 4)} = ${fixed(score, 4)}`,
    ),
  );
  const parts = traits.map(({ score, otherScore }) => `(${fixed(score, 4)} − (${fixed(otherScore, 4)}))²`);
  return {
    story: both(
      `Zes gemeenten met twee kenmerken: huurwoningen per 100 woningen, en banen per 100 inwoners. We zoeken de ${plain(k)} buren van A.`,
      `Six municipalities with two traits: rented homes per 100 homes, and jobs per 100 inhabitants. We look for the ${plain(k)} neighbours of A.`,
    ),
    table: neighboursTable(example, print),
    steps: [
      ...scores,
      step(
        ['De afstand tussen A en B.', 'The distance between A and B.'],
        `√(${parts.join(' + ')}) = ${fixed(distance, 3)}`,
      ),
    ],
    outcome: both(
      `De buren van A zijn ${names.join(' en ')}.`,
      `The neighbours of A are ${names.join(' and ')}.`,
    ),
  };
}

function neighboursTable({ areas }: WorkedNeighbours, { plain, fixed }: Print): WorkedTable {
  return {
    caption: both('Zes gemeenten en hun afstand tot A', 'Six municipalities and their distance to A'),
    columns: [
      both('Gemeente', 'Municipality'),
      both('Huur (1)', 'Rented (1)'),
      both('Banen (2)', 'Jobs (2)'),
      both('z (1)', 'z (1)'),
      both('z (2)', 'z (2)'),
      both('Afstand', 'Distance'),
    ],
    rows: areas.map(({ traits, scores, distance }, index) => [
      letter(index),
      ...traits.map(plain),
      ...scores.map((score) => fixed(score, 4)),
      distance === undefined ? both('zelf', 'itself') : fixed(distance, 3),
    ]),
  };
}
