import type { WorkedBand, WorkedYear } from '@ijkpunt/contract';
import type { Print } from './print.ts';
import { both, step, type Method, type Worked } from './worked-method.ts';

/** Four quarters together. */
export const year: Method<'year'> = {
  anchor: 'vier-kwartalen-samen',
  law: '12.6',
  use: 'pages',
  heading: both('Vier kwartalen samen', 'Four quarters together'),
  question: both(
    'Hoe staat het over een heel jaar, zonder seizoen en met minder toeval?',
    'How does it stand over a whole year, without season and with less chance?',
  ),
  rule: [
    both(
      'Tel de tellers van vier kwartalen op en deel door het gemiddelde van de vier noemers.',
      'Add up the numerators of four quarters and divide by the mean of the four denominators.',
    ),
  ],
  worked: (example, print) => [workedYear(example, print)],
  edges: [
    both(
      'Ontbreekt één kwartaal, of tonen we het niet, dan is er geen jaar. Drie kwartalen gaan nooit door voor vier.',
      'When one quarter is missing or not shown, there is no year. Three quarters never pass for four.',
    ),
    both(
      'Een stand tellen we niet op: dezelfde mensen zouden vier keer meetellen.',
      'A stock is not added up: the same people would count four times.',
    ),
  ],
};

function workedYear(example: WorkedYear, { plain, fixed, percent }: Print): Worked {
  const { quarters, numerator, denominator, value, lower, upper } = example;
  const above = quarters.map((quarter) => plain(quarter.numerator)).join(' + ');
  const below = quarters.map((quarter) => plain(quarter.denominator)).join(' + ');
  return {
    story: both(
      'In vier kwartalen vonden mensen met bijstand werk; het aantal mensen met bijstand bleef ongeveer gelijk.',
      'In four quarters people on assistance found work; the number of people on assistance stayed about the same.',
    ),
    steps: [
      step(['De tellers samen.', 'The numerators together.'], `${above} = ${plain(numerator)}`),
      step(
        ['Het gemiddelde van de noemers.', 'The mean of the denominators.'],
        `(${below}) / 4 = ${plain(denominator)}`,
      ),
      step(['Deel.', 'Divide.'], `${plain(numerator)} / ${plain(denominator)} = ${fixed(value, 4)}`),
    ],
    outcome: both(
      `Over het jaar is het ${percent(value)}, met een interval van ${percent(lower)} tot ${percent(upper)}.`,
      `Over the year it is ${percent(value)}, with an interval of ${percent(lower)} to ${percent(upper)}.`,
    ),
  };
}

/** How much a provisional figure usually still changes. */
export const band: Method<'band'> = {
  anchor: 'voorlopige-cijfers',
  law: '12.4',
  use: 'workspace',
  heading: both(
    'Hoeveel wijzigt een voorlopig cijfer nog?',
    'How much does a provisional figure still change?',
  ),
  question: both(
    'Als een gemeente haar cijfer later verbetert, hoeveel scheelt dat dan meestal?',
    'When a municipality corrects its figure later, how much does that usually differ?',
  ),
  rule: [
    both(
      'Van elk cijfer dat opnieuw is goedgekeurd met een andere waarde rekenen we uit hoeveel het scheelt met de eerste waarde. De band is de middelste 80% van die verschillen.',
      'Of every figure that was accepted again with another value we compute how much it differs from the first value. The band is the middle 80% of those differences.',
    ),
  ],
  worked: (example, print) => [workedBand(example, print)],
  edges: [
    both(
      'Zijn er minder dan acht verbeterde cijfers bekend, dan zeggen we er niets over.',
      'When fewer than eight corrected figures are known, we say nothing about it.',
    ),
    both(
      'Was de eerste waarde nul, dan is er geen verschil in procenten.',
      'When the first value was zero, there is no difference in percent.',
    ),
  ],
};

function workedBand({ revisions, median, lower, upper }: WorkedBand, { plain, percent }: Print): Worked {
  return {
    story: both(
      `${plain(revisions.length)} cijfers zijn later verbeterd.`,
      `${plain(revisions.length)} figures were corrected later.`,
    ),
    table: {
      caption: both(
        'Verbeterde cijfers, op volgorde van verschil',
        'Corrected figures, in order of difference',
      ),
      columns: [both('Eerst', 'First'), both('Later', 'Later'), both('Verschil', 'Difference')],
      rows: revisions.map(({ first, later, change }) => [plain(first), plain(later), percent(change)]),
    },
    steps: [],
    outcome: both(
      `Het middelste verschil is ${percent(median)}; de middelste 80% ligt tussen ${percent(lower)} en ${percent(upper)}.`,
      `The middle difference is ${percent(median)}; the middle 80% lies between ${percent(lower)} and ${percent(upper)}.`,
    ),
  };
}
