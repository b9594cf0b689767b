import type { WorkedFunnel, WorkedLimit } from '@ijkpunt/contract';
import type { Print } from './print.ts';
import { both, step, type Method, type Worked, type WorkedTable } from './worked-method.ts';

/** Exact limits of a funnel. */
export const funnel: Method<'funnel'> = {
  anchor: 'trechter',
  law: '8.1, 8.2, 10.1',
  use: 'pages',
  heading: both('Trechter', 'Funnel'),
  question: both(
    'Welke gemeente ligt verder van het gemiddelde dan haar grootte en toeval verklaren?',
    'Which municipality lies further from the mean than its size and chance explain?',
  ),
  rule: [
    both(
      'Stel dat in elke gemeente dezelfde kans geldt. Dan is uit te rekenen hoe groot de kans is op elk aantal. De ondergrens ligt waar de kans op zo weinig 2,5% is, de bovengrens waar de kans op zo veel of minder 97,5% is.',
      'Suppose that the same chance holds in every municipality. Then the chance of every count can be computed. The lower limit lies where the chance of so few is 2.5%, the upper where the chance of so many or fewer is 97.5%.',
    ),
    both(
      'Die percentages vallen bijna nooit precies op een heel aantal. Daarom gaan we van het aantal waarbij het percentage wordt gehaald een deel terug.',
      'Those percentages hardly ever fall on a whole number. So from the count at which the percentage is reached we go back a part.',
    ),
    both(
      'Met 342 gemeenten liggen er bij 95% vanzelf 17 buiten. Een signaal geven we daarom pas buiten de grenzen van 99,8%.',
      'With 342 municipalities 17 lie outside at 95% by chance alone. So there is a signal only outside the limits of 99.8%.',
    ),
  ],
  worked: (example, print) => [workedFunnel(example, print)],
  edges: [
    both('Zonder mensen zijn er geen grenzen.', 'Without people there are no limits.'),
    both(
      'Is het doel 0% of 100%, dan vallen beide grenzen daarop.',
      'When the target is 0% or 100%, both limits fall on it.',
    ),
    both('Grenzen blijven tussen 0% en 100%.', 'Limits stay between 0% and 100%.'),
  ],
};

function workedFunnel(example: WorkedFunnel, print: Print): Worked {
  const { plain, percent } = print;
  const { lower, upper, outer, signal } = example;
  return {
    story: both(
      `Van ${plain(example.n)} mensen hebben er ${plain(example.x)} werk: ${percent(example.share)}. Van alle gemeenten samen is het ${percent(example.target)}.`,
      `Of ${plain(example.n)} people ${plain(example.x)} have work: ${percent(example.share)}. Of all municipalities together it is ${percent(example.target)}.`,
    ),
    table: chancesTable(example, print),
    steps: [
      step([
        `De kansen volgen uit de binomiale verdeling. In een rekenblad: BINOM.VERD(aantal; ${plain(example.n)}; ${plain(example.target)}; WAAR) voor de laatste kolom.`,
        `The chances follow from the binomial distribution. In a spreadsheet: BINOM.DIST(count, ${plain(example.n)}, ${plain(example.target)}, TRUE) for the last column.`,
      ]),
      limitStep(['De ondergrens.', 'The lower limit.'], lower, example.n, print),
      limitStep(['De bovengrens.', 'The upper limit.'], upper, example.n, print),
    ],
    outcome: both(
      `Het cijfer van ${percent(example.share)} ligt buiten de grenzen van 95%. Bij 99,8% zijn de grenzen ${percent(outer.lower)} en ${percent(outer.upper)}. ${signal ? 'Dit is een signaal.' : 'Dit is geen signaal.'}`,
      `The figure of ${percent(example.share)} lies outside the limits of 95%. At 99.8% the limits are ${percent(outer.lower)} and ${percent(outer.upper)}. ${signal ? 'This is a signal.' : 'This is no signal.'}`,
    ),
  };
}

function limitStep(words: [string, string], limit: WorkedLimit, n: number, { plain, fixed, percent }: Print) {
  const { count, upTo, p, chance, value } = limit;
  return step(
    words,
    `(${plain(count)} − (${fixed(upTo, 5)} − ${plain(p)}) / ${fixed(chance, 5)}) / ${plain(n)} = ${percent(value)}`,
  );
}

function chancesTable({ chances }: WorkedFunnel, { plain, fixed }: Print): WorkedTable {
  return {
    caption: both('De kans op elk aantal', 'The chance of every count'),
    columns: [both('Aantal', 'Count'), both('Kans', 'Chance'), both('Zo veel of minder', 'So many or fewer')],
    rows: chances.map(({ count, chance, upTo }) => [plain(count), fixed(chance, 5), fixed(upTo, 5)]),
  };
}
