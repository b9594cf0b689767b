import type { WorkedBenchmark, WorkedDifference, WorkedPosition } from '@ijkpunt/contract';
import type { Bilingual } from '@ijkpunt/model';
import type { Print } from './print.ts';
import { both, letter, step, type Method, type Worked, type WorkedTable } from './worked-method.ts';

/** One municipality against the others together. */
export const benchmark: Method<'benchmark'> = {
  anchor: 'tegen-de-anderen',
  law: '4.1, 4.5, 4.6',
  use: 'pages',
  heading: both('Een gemeente tegenover de andere gemeenten', 'A municipality against the others'),
  question: both(
    'Ligt deze gemeente hoger of lager dan de andere gemeenten samen, of is dat niet vast te stellen?',
    'Is this municipality higher or lower than the others together, or can that not be established?',
  ),
  rule: [
    both(
      'Het gemiddelde van de anderen is: alle tellers opgeteld, gedeeld door alle noemers opgeteld. Zo telt ieder mens even zwaar, en niet elk dorp even zwaar als een stad.',
      'The mean of the others is: all numerators added up, divided by all denominators added up. So every person weighs the same, and not every village as much as a city.',
    ),
    both(
      'Ligt het hele 95%-interval van de gemeente boven dat gemiddelde, dan is de uitkomst: hoger. Ligt het er helemaal onder: lager. Anders: niet vast te stellen. U ziet het in de grafiek: raakt het streepje de lijn?',
      'When the whole 95% interval of the municipality lies above that mean, the outcome is: higher. When it lies wholly below: lower. Otherwise: cannot be established. You see it in the chart: does the bar touch the line?',
    ),
    both(
      'Een gemeente zit nooit in de groep waarmee we haar vergelijken. Een grote gemeente zou het gemiddelde naar zich toe trekken.',
      'A municipality is never in the group that it is compared with. A large one would pull the mean towards itself.',
    ),
  ],
  worked: (example, print) => [workedBenchmark(example, print)],
  edges: [
    both(
      'Raakt het interval het gemiddelde precies, dan is geen verschil vast te stellen.',
      'When the interval just touches the mean, no difference can be established.',
    ),
    both(
      'Doen er minder dan vijf andere gemeenten mee, dan is er geen gemiddelde.',
      'With fewer than five other municipalities there is no mean.',
    ),
    both(
      'Of hoger beter is, staat bij het cijfer zelf. De berekening weet dat niet.',
      'Whether higher is better is said with the figure itself. The computation does not know.',
    ),
  ],
};

const POSITIONS: Record<WorkedPosition, Bilingual> = {
  above: both('hoger dan de anderen', 'higher than the others'),
  similar: both('geen verschil vast te stellen', 'no difference can be established'),
  below: both('lager dan de anderen', 'lower than the others'),
};

function workedBenchmark(example: WorkedBenchmark, print: Print): Worked {
  const { plain, percent } = print;
  const { own, others, sum, mean, position, withItself } = example;
  const [lower, upper] = [percent(own.lower), percent(own.upper)];
  const [word, other] = [POSITIONS[position], POSITIONS[withItself.position]];
  return {
    story: both(
      `In een grote gemeente hebben ${plain(own.x)} van de ${plain(own.n)} mensen werk. De vijf andere staan in de tabel.`,
      `In a large municipality ${plain(own.x)} of ${plain(own.n)} people have work. The five others are in the table.`,
    ),
    table: othersTable(example, print),
    steps: [
      step(
        ['Alle tellers van de anderen.', 'All numerators of the others.'],
        `${others.map(({ x }) => plain(x)).join(' + ')} = ${plain(sum.x)}`,
      ),
      step(
        ['Alle noemers van de anderen.', 'All denominators of the others.'],
        `${others.map(({ n }) => plain(n)).join(' + ')} = ${plain(sum.n)}`,
      ),
      step(['Het gemiddelde.', 'The mean.'], `${plain(sum.x)} / ${plain(sum.n)} = ${percent(mean)}`),
      step([
        `Het interval van de gemeente (Wilson) loopt van ${lower} tot ${upper}.`,
        `The interval of the municipality (Wilson) runs from ${lower} to ${upper}.`,
      ]),
    ],
    outcome: both(
      `De uitkomst is: ${word.nl}. Had de gemeente zelf meegeteld, dan was het gemiddelde ${percent(withItself.mean)} en de uitkomst: ${other.nl}.`,
      `The outcome is: ${word.en}. Had the municipality itself been counted, the mean would be ${percent(withItself.mean)} and the outcome: ${other.en}.`,
    ),
  };
}

function othersTable({ others }: WorkedBenchmark, { plain }: Print): WorkedTable {
  return {
    caption: both('De andere gemeenten', 'The other municipalities'),
    columns: [both('Gemeente', 'Municipality'), both('Met werk', 'With work'), both('Mensen', 'People')],
    rows: others.map(({ x, n }, index) => [letter(index), plain(x), plain(n)]),
  };
}

/** Two municipalities beside each other. */
export const difference: Method<'difference'> = {
  anchor: 'verschil-van-twee',
  law: '4.2, 4.3, 4.4',
  use: 'ready',
  heading: both('Verschil tussen twee gemeenten (Newcombe)', 'Difference of two municipalities (Newcombe)'),
  question: both(
    'Twee gemeenten hebben een ander percentage. Hoe groot is dat verschil, en kan het toeval zijn?',
    'Two municipalities have different percentages. How large is the difference, and can it be chance?',
  ),
  rule: [
    both(
      'Het verschil is het eerste percentage min het tweede. De grenzen maken we uit de twee Wilson-intervallen. Ligt 0 niet tussen de grenzen, dan past gelijk zijn niet bij deze aantallen.',
      'The difference is the first percentage minus the second. The limits are made from the two Wilson intervals. When 0 does not lie between them, being equal does not fit these counts.',
    ),
    both(
      'Daarnaast is er een toets. Die deelt het verschil door de spreiding die toeval zou geven als beide gemeenten gelijk waren. Dat getal heet z. Voorbij 1,96 of −1,96 komt het bij toeval minder dan 5 op de 100 keer voor.',
      'There is a test besides. It divides the difference by the spread that chance would give if both municipalities were equal. That number is called z. Beyond 1.96 or −1.96 chance gives it fewer than 5 times in 100.',
    ),
    both(
      'Kijken of twee intervallen elkaar raken is geen toets. Dan mist u echte verschillen.',
      'Looking whether two intervals touch is no test. Real differences are then missed.',
    ),
  ],
  worked: (example, print) => [workedDifference(example, print)],
  edges: [
    both(
      'Heeft een van de twee geen mensen, dan is er geen verschil te geven.',
      'When one of the two has no people, no difference is given.',
    ),
    both(
      'Zijn beide 0% of beide 100%, dan is het verschil 0 en z ook.',
      'When both are 0% or both 100%, the difference is 0 and so is z.',
    ),
  ],
};

function workedDifference(example: WorkedDifference, print: Print): Worked {
  const { plain, fixed, percent } = print;
  const { first, second } = example;
  const decimals = (value: number): string => fixed(value, 5);
  const [p1, l1, u1] = [first.share, first.lower, first.upper].map(decimals) as [string, string, string];
  const [p2, l2, u2] = [second.share, second.lower, second.upper].map(decimals) as [string, string, string];
  const [d, pooled, z] = [decimals(example.difference), decimals(example.pooled), fixed(example.z, 2)];
  const parts = [first.x, second.x, first.n, second.n].map(plain);
  const [x1, x2, n1, n2] = parts as [string, string, string, string];
  return {
    story: both(
      `In gemeente A hebben ${x1} van de ${n1} mensen werk, in gemeente B ${x2} van de ${n2}. De Wilson-intervallen zijn ${percent(first.lower)} tot ${percent(first.upper)} en ${percent(second.lower)} tot ${percent(second.upper)}.`,
      `In municipality A ${x1} of ${n1} people have work, in municipality B ${x2} of ${n2}. The Wilson intervals are ${percent(first.lower)} to ${percent(first.upper)} and ${percent(second.lower)} to ${percent(second.upper)}.`,
    ),
    steps: [
      step(['Het verschil.', 'The difference.'], `${x1} / ${n1} − ${x2} / ${n2} = ${d}`),
      step(
        ['De ondergrens.', 'The lower limit.'],
        `${d} − √((${p1} − ${l1})² + (${u2} − ${p2})²) = ${fixed(example.lower, 4)}`,
      ),
      step(
        ['De bovengrens.', 'The upper limit.'],
        `${d} + √((${u1} − ${p1})² + (${p2} − ${l2})²) = ${fixed(example.upper, 4)}`,
      ),
      step(
        ['Voor de toets: het percentage van beide samen.', 'For the test: the percentage of both together.'],
        `(${x1} + ${x2}) / (${n1} + ${n2}) = ${pooled}`,
      ),
      step(
        ['Het toetsgetal z.', 'The test statistic z.'],
        `${d} / √(${pooled} × (1 − ${pooled}) × (1 / ${n1} + 1 / ${n2})) = ${z}`,
      ),
    ],
    outcome: both(
      `Het verschil is ${percent(example.difference)}, met een interval van ${percent(example.lower)} tot ${percent(example.upper)}. Bij z = ${z} hoort een kans van ${percent(example.p)} op zo’n groot verschil bij toeval.`,
      `The difference is ${percent(example.difference)}, with an interval from ${percent(example.lower)} to ${percent(example.upper)}. With z = ${z} goes a chance of ${percent(example.p)} of such a large difference by chance.`,
    ),
  };
}
