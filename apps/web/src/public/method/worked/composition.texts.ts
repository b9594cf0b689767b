import type { WorkedDirectRate, WorkedRatio } from '@ijkpunt/contract';
import type { Bilingual } from '@ijkpunt/model';
import type { Print } from './print.ts';
import { both, step, type Method, type Worked, type WorkedStep, type WorkedTable } from './worked-method.ts';

/** Directly standardised rate. */
export const directRate: Method<'directRate'> = {
  anchor: 'direct-gestandaardiseerd',
  law: '3.2',
  use: 'ready',
  heading: both('Direct gestandaardiseerd cijfer', 'Directly standardised rate'),
  question: both(
    'De ene gemeente heeft meer jongeren dan de andere. Hoe hoog was het cijfer geweest als alle gemeenten dezelfde mix van leeftijden hadden?',
    'One municipality has more young people than another. What would the figure be if all municipalities had the same mix of ages?',
  ),
  rule: [
    both(
      'Per leeftijdsgroep rekenen we het cijfer van de gemeente uit. Daarna tellen we die cijfers op, elk met het gewicht dat de groep heeft in een vaste bevolking: de standaard.',
      'For each age group we compute the figure of the municipality. Then we add those up, each with the weight that the group has in one fixed population: the standard.',
    ),
    both(
      'De grenzen volgen de methode van Dobson: het Byar-interval van het hele aantal, opgerekt of ingekort naar dit cijfer.',
      'The limits follow Dobson’s method: Byar’s interval of the whole count, stretched or shortened to this figure.',
    ),
  ],
  worked: (example, print) => [workedDirect(example, print)],
  edges: [
    both(
      'Bij minder dan tien gebeurtenissen geven we geen cijfer.',
      'With fewer than ten events no figure is given.',
    ),
    both(
      'Woont in een groep niemand, dan geven we geen cijfer. Voeg vooraf groepen samen.',
      'When a group has no people, no figure is given. Merge groups beforehand.',
    ),
    both(
      'Is in een groep niets geregistreerd, dan telt dat als nul. Dat doen we alleen hier.',
      'When nothing was registered in a group, that counts as zero. We do that here only.',
    ),
  ],
};

const AGES: readonly Bilingual[] = [
  both('18 tot 27 jaar', '18 to 26'),
  both('27 tot 45 jaar', '27 to 44'),
  both('45 jaar en ouder', '45 and over'),
];

function ageOf(index: number): Bilingual {
  return AGES[index] ?? both(`groep ${index + 1}`, `group ${index + 1}`);
}

function workedDirect(example: WorkedDirectRate, print: Print): Worked {
  const { plain, percent } = print;
  const { value, lower, upper } = example;
  return {
    story: both(
      `In een gemeente met ${plain(example.population)} mensen gebeurt iets ${plain(example.events)} keer. Zonder standaard is dat ${percent(example.crude)}.`,
      `In a municipality of ${plain(example.population)} people something happens ${plain(example.events)} times. Without a standard that is ${percent(example.crude)}.`,
    ),
    table: directTable(example, print),
    steps: [...weighted(example, print), ...around(example, print)],
    outcome: both(
      `Met de mix van de standaard was het ${percent(value)}, met een interval van ${percent(lower)} tot ${percent(upper)}.`,
      `With the mix of the standard it would be ${percent(value)}, with an interval from ${percent(lower)} to ${percent(upper)}.`,
    ),
  };
}

/** The figure and its spread, each a sum over the groups. */
function weighted({ strata, ...example }: WorkedDirectRate, { plain, fixed }: Print): readonly WorkedStep[] {
  const standard = plain(example.standard);
  const terms = strata.map(
    (one) => `${plain(one.standard)} × ${plain(one.events)} / ${plain(one.population)}`,
  );
  const squares = strata.map(
    (one) => `${plain(one.standard)}² × ${plain(one.events)} / ${plain(one.population)}²`,
  );
  return [
    step(['Het cijfer.', 'The figure.'], `(${terms.join(' + ')}) / ${standard} = ${fixed(example.value, 5)}`),
    step(
      ['De spreiding ervan.', 'Its spread.'],
      `(${squares.join(' + ')}) / ${standard}² = ${fixed(example.variance, 8)}`,
    ),
  ];
}

/** The limits of the count, brought to the figure. */
function around(example: WorkedDirectRate, { plain, fixed, percent }: Print): readonly WorkedStep[] {
  const { count, lower, upper } = example;
  const [value, scale] = [fixed(example.value, 5), fixed(example.scale, 6)];
  const events = plain(example.events);
  return [
    step(
      ['De schaal waarmee het interval meegaat.', 'The scale by which the interval goes along.'],
      `√(${fixed(example.variance, 8)} / ${events}) = ${scale}`,
    ),
    step(
      ['De ondergrens, met de ondergrens van Byar.', 'The lower limit, with that of Byar.'],
      `${value} + ${scale} × (${fixed(count.lower, 2)} − ${events}) = ${percent(lower)}`,
    ),
    step(
      ['De bovengrens, met de bovengrens van Byar.', 'The upper limit, with that of Byar.'],
      `${value} + ${scale} × (${fixed(count.upper, 2)} − ${events}) = ${percent(upper)}`,
    ),
  ];
}

function directTable({ strata }: WorkedDirectRate, { plain, percent }: Print): WorkedTable {
  return {
    caption: both('De gemeente en de standaard', 'The municipality and the standard'),
    columns: [
      both('Leeftijd', 'Age'),
      both('Keer', 'Events'),
      both('Mensen', 'People'),
      both('Cijfer', 'Figure'),
      both('Standaard', 'Standard'),
    ],
    rows: strata.map(({ events, population, rate, standard }, index) => [
      ageOf(index),
      plain(events),
      plain(population),
      percent(rate),
      plain(standard),
    ]),
  };
}

/** Indirectly standardised ratio. */
export const ratio: Method<'ratio'> = {
  anchor: 'waargenomen-en-verwacht',
  law: '3.3, 12.5',
  use: 'workspace',
  heading: both('Waargenomen tegenover verwacht', 'Observed over expected'),
  question: both(
    'Wat zou er gebeuren bij de mensen van deze gemeente, als het ging zoals in alle andere gemeenten? En hoeveel gebeurde er echt?',
    'What would happen among the people of this municipality if it went as in all others? And how much did happen?',
  ),
  rule: [
    both(
      'Per groep nemen we het cijfer van alle andere gemeenten samen, en rekenen uit hoeveel gebeurtenissen dat hier zou geven. Opgeteld is dat het verwachte aantal. Het cijfer is: waargenomen gedeeld door verwacht.',
      'For each group we take the figure of all other municipalities together and compute how many events that would give here. Added up that is the expected number. The figure is: observed divided by expected.',
    ),
    both(
      'Een gemeente zit nooit in haar eigen verwachting. Twee van deze verhoudingen zijn niet met elkaar te vergelijken, en we zetten ze nooit op volgorde.',
      'A municipality is never part of its own expectation. Two of these ratios cannot be compared with each other, and are never ranked.',
    ),
  ],
  worked: (example, print) => [workedRatio(example, print)],
  edges: [
    both(
      'Gebeurde er niets, dan is de verhouding 0, met een bovengrens.',
      'When nothing happened the ratio is 0, with an upper limit.',
    ),
    both(
      'Is er niets te verwachten, of hebben de anderen in een groep geen mensen, dan geven we geen cijfer.',
      'When nothing is expected, or the others have no people in a group, no figure is given.',
    ),
  ],
};

function workedRatio(example: WorkedRatio, print: Print): Worked {
  const { plain, fixed } = print;
  const [observed, expected] = [plain(example.observed), plain(example.expected)];
  const terms = example.strata.map(
    (one) => `${plain(one.population)} × ${plain(one.referenceEvents)} / ${plain(one.referencePopulation)}`,
  );
  const [value, lower, upper] = [fixed(example.value, 2), fixed(example.lower, 2), fixed(example.upper, 2)];
  return {
    story: both(
      `In de gemeente gebeurt iets ${observed} keer. De andere gemeenten samen staan in de tabel.`,
      `In the municipality something happens ${observed} times. The other municipalities together are in the table.`,
    ),
    table: ratioTable(example, print),
    steps: [
      step(['Het verwachte aantal.', 'The expected number.'], `${terms.join(' + ')} = ${expected}`),
      step(['De verhouding.', 'The ratio.'], `${observed} / ${expected} = ${value}`),
      step(
        [
          'De ondergrens: die van het aantal (Byar), gedeeld door verwacht.',
          'The lower limit: that of the count (Byar), over expected.',
        ],
        `${fixed(example.count.lower, 2)} / ${expected} = ${lower}`,
      ),
      step(
        ['De bovengrens.', 'The upper limit.'],
        `${fixed(example.count.upper, 2)} / ${expected} = ${upper}`,
      ),
    ],
    outcome: both(
      `De verhouding is ${value}, met een interval van ${lower} tot ${upper}. Precies 1 betekent: zoals verwacht. Ligt 1 in het interval, dan is geen verschil vast te stellen.`,
      `The ratio is ${value}, with an interval from ${lower} to ${upper}. Exactly 1 means: as expected. When 1 lies within the interval, no difference can be established.`,
    ),
  };
}

function ratioTable({ strata }: WorkedRatio, { plain }: Print): WorkedTable {
  return {
    caption: both('De gemeente en de andere gemeenten', 'The municipality and the others'),
    columns: [
      both('Leeftijd', 'Age'),
      both('Mensen hier', 'People here'),
      both('Keer elders', 'Events elsewhere'),
      both('Mensen elders', 'People elsewhere'),
      both('Verwacht', 'Expected'),
    ],
    rows: strata.map(({ population, referenceEvents, referencePopulation, expected }, index) => [
      ageOf(index),
      plain(population),
      plain(referenceEvents),
      plain(referencePopulation),
      plain(expected),
    ]),
  };
}
