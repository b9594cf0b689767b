import type { WorkedDispersion } from '@ijkpunt/contract';
import type { Print } from './print.ts';
import {
  both,
  letter,
  step,
  type Method,
  type Worked,
  type WorkedStep,
  type WorkedTable,
} from './worked-method.ts';

/** Overdispersion: limits widened for the spread between municipalities. */
export const dispersion: Method<'dispersion'> = {
  anchor: 'extra-spreiding',
  law: '8.5',
  use: 'pages',
  heading: both(
    'Extra spreiding in de trechter (phi en tau²)',
    'Overdispersion in the funnel (phi and tau²)',
  ),
  question: both(
    'Gemeenten verschillen altijd meer dan door toeval alleen. Hoeveel ruimer moeten de grenzen dan zijn?',
    'Municipalities always differ by more than chance alone. How much wider do the limits have to be?',
  ),
  rule: [
    both(
      'We zetten elk percentage om naar een schaal waarop de spreiding alleen van de grootte afhangt: y = arcsin(√percentage), met s = 1 / (2 × √n). Dan is z de afstand tot het gemiddelde, gedeeld door s. De uiterste 10% aan beide kanten trekken we naar binnen, zodat uitschieters de grenzen niet oprekken.',
      'Every percentage is put on a scale on which the spread depends on size alone: y = arcsin(√percentage), with s = 1 / (2 × √n). Then z is the distance to the mean over s. The outer 10% at both ends is pulled in, so that outliers do not stretch the limits.',
    ),
    both(
      'Phi is het gemiddelde van z². Bij toeval alleen is dat ongeveer 1. Uit phi volgt tau²: de spreiding tussen gemeenten. Die tellen we bij s² op.',
      'Phi is the mean of z². By chance alone it is about 1. From phi follows tau²: the spread between municipalities. It is added to s².',
    ),
  ],
  worked: (example, print) => [workedDispersion(example, print)],
  edges: [
    both(
      'Bij minder dan tien gemeenten meten we geen extra spreiding en passen we niets aan.',
      'With fewer than ten municipalities it is not measured and nothing is adjusted.',
    ),
    both(
      'Verklaart toeval alles, dan is tau² nul. De grenzen worden nooit smaller.',
      'When chance explains everything, tau² is zero. The limits are never narrowed.',
    ),
  ],
};

function workedDispersion(example: WorkedDispersion, print: Print): Worked {
  const { plain, fixed, percent } = print;
  const { areas, bare, widened } = example;
  const [count, centre] = [plain(areas.length), fixed(example.targetOnScale, 6)];
  return {
    story: both(
      `${count} gemeenten. Samen is het ${percent(example.target)}; op de schaal is dat ${centre}. Reken met hoeken in radialen.`,
      `${count} municipalities. Together it is ${percent(example.target)}; on the scale that is ${centre}. Use angles in radians.`,
    ),
    table: dispersionTable(example, print),
    steps: [
      ...areas.slice(0, 1).flatMap((first) => scaleSteps(first, centre, print)),
      ...spreadSteps(example, print),
      ...widenedSteps(example, print),
    ],
    outcome: both(
      `Met toeval alleen waren de grenzen voor A ${percent(bare.lower)} en ${percent(bare.upper)}. Met de extra spreiding zijn ze ${percent(widened.lower)} en ${percent(widened.upper)}.`,
      `With chance alone the limits for A would be ${percent(bare.lower)} and ${percent(bare.upper)}. With the extra spread they are ${percent(widened.lower)} and ${percent(widened.upper)}.`,
    ),
  };
}

/** From the scores to phi and tau2. */
function spreadSteps(
  { areas, phi, weights, tau2 }: WorkedDispersion,
  { plain, fixed }: Print,
): readonly WorkedStep[] {
  const K = plain(areas.length);
  const [sum, squares] = [plain(weights.sum), plain(weights.squares)];
  const scores = areas.map(({ treated }) => `(${fixed(treated, 4)})²`).join(' + ');
  return [
    step(
      ['Phi: het gemiddelde van de kwadraten.', 'Phi: the mean of the squares.'],
      `(${scores}) / ${K} = ${fixed(phi, 3)}`,
    ),
    step([
      `Het gewicht van een gemeente is 1 / s², dat is 4 × n. Samen is dat ${sum}, en de kwadraten samen ${squares}.`,
      `The weight of a municipality is 1 / s², which is 4 × n. Together that is ${sum}, and the squares together ${squares}.`,
    ]),
    step(
      ['Tau².', 'Tau².'],
      `(${K} × ${fixed(phi, 5)} − (${K} − 1)) / (${sum} − ${squares} / ${sum}) = ${fixed(tau2, 8)}`,
    ),
  ];
}

/** The limits of the first area with tau2 in them. */
function widenedSteps(
  { bare, widened, tau2, deviate, targetOnScale }: WorkedDispersion,
  { fixed, percent }: Print,
): readonly WorkedStep[] {
  const [s, z, centre] = [fixed(widened.s, 6), fixed(deviate, 2), fixed(targetOnScale, 6)];
  return [
    step(
      ['De ruimere s van gemeente A.', 'The wider s of municipality A.'],
      `√(${fixed(bare.s, 7)}² + ${fixed(tau2, 8)}) = ${s}`,
    ),
    step(
      ['De ondergrens van A.', 'The lower limit of A.'],
      `sin(${centre} − ${z} × ${s})² = ${percent(widened.lower)}`,
    ),
    step(
      ['De bovengrens van A.', 'The upper limit of A.'],
      `sin(${centre} + ${z} × ${s})² = ${percent(widened.upper)}`,
    ),
  ];
}

function scaleSteps(
  { x, n, y, s, z }: WorkedDispersion['areas'][number],
  centre: string,
  { plain, fixed }: Print,
) {
  return [
    step(
      ['y van gemeente A.', 'y of municipality A.'],
      `arcsin(√(${plain(x)} / ${plain(n)})) = ${fixed(y, 4)}`,
    ),
    step(['s van gemeente A.', 's of municipality A.'], `1 / (2 × √${plain(n)}) = ${fixed(s, 4)}`),
    step(
      ['z van gemeente A.', 'z of municipality A.'],
      `(${fixed(y, 6)} − ${centre}) / ${fixed(s, 7)} = ${fixed(z, 3)}`,
    ),
  ];
}

function dispersionTable({ areas }: WorkedDispersion, { plain, fixed }: Print): WorkedTable {
  return {
    caption: both('Tien gemeenten op de schaal', 'Ten municipalities on the scale'),
    columns: [
      both('Gemeente', 'Municipality'),
      both('x', 'x'),
      both('n', 'n'),
      both('y', 'y'),
      both('s', 's'),
      both('z', 'z'),
      both('z, naar binnen', 'z, pulled in'),
    ],
    rows: areas.map(({ x, n, y, s, z, treated }, index) => [
      letter(index),
      plain(x),
      plain(n),
      fixed(y, 4),
      fixed(s, 4),
      fixed(z, 4),
      fixed(treated, 4),
    ]),
  };
}
