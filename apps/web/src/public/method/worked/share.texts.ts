import type { WorkedShare } from '@ijkpunt/contract';
import type { Print } from './print.ts';
import { both, step, type Method, type Worked } from './worked-method.ts';

/** Wilson's interval of a share. */
export const share: Method<'share'> = {
  anchor: 'wilson',
  law: '1.3',
  use: 'pages',
  heading: both('Interval van een aandeel (Wilson)', 'Interval of a share (Wilson)'),
  question: both(
    'Een deel van een groep heeft iets gemeen. Hoe zeker is dat percentage, gezien de grootte van de groep?',
    'A part of a group has something in common. How sure is that percentage, given the size of the group?',
  ),
  rule: [
    both(
      'We rekenen een midden en een halve breedte uit. Het midden ligt iets dichter bij 50% dan het percentage zelf, vooral bij een kleine groep. Het interval loopt van midden min halve breedte tot midden plus halve breedte.',
      'We compute a middle and a half width. The middle lies slightly closer to 50% than the percentage itself, most of all in a small group. The interval runs from middle minus half width to middle plus half width.',
    ),
    both(
      'Het getal 1,96 hoort bij 95%. Voor 99,8% is het 3,09. De computer rekent met meer cijfers achter de komma.',
      'The number 1.96 belongs to 95%. For 99.8% it is 3.09. The computer uses more decimals.',
    ),
  ],
  worked: (example, print) => [workedShare(example, print), workedNone(example, print)],
  edges: [
    both(
      'Is niemand in de groep, dan is er geen percentage en geen interval.',
      'When nobody is in the group, there is no percentage and no interval.',
    ),
    both(
      'Is het deel nul, dan is de ondergrens precies 0%. Hoort iedereen erbij, dan is de bovengrens precies 100%.',
      'When the part is zero, the lower limit is exactly 0%. When everyone belongs to it, the upper limit is exactly 100%.',
    ),
    both(
      'Uit een interval is het aantal terug te rekenen. Tonen we een aantal niet, dan tonen we dus ook het interval niet.',
      'The count can be computed back from an interval. So where a count is not shown, the interval is not shown either.',
    ),
  ],
};

function workedShare(example: WorkedShare, { plain, fixed, percent }: Print): Worked {
  const [x, n, z] = [plain(example.x), plain(example.n), fixed(example.z, 2)];
  const [centre, half] = [fixed(example.centre, 5), fixed(example.half, 5)];
  const [lower, upper] = [percent(example.lower), percent(example.upper)];
  return {
    story: both(
      `Van ${n} mensen hebben er ${x} na een jaar werk.`,
      `Of ${n} people ${x} have work after a year.`,
    ),
    steps: [
      step(['Het percentage.', 'The percentage.'], `${x} / ${n} = ${percent(example.share)}`),
      step(
        ['Het midden van het interval.', 'The middle of the interval.'],
        `(2 × ${x} + ${z}²) / (2 × (${n} + ${z}²)) = ${centre}`,
      ),
      step(
        ['De halve breedte.', 'The half width.'],
        `${z} × √(${z}² + 4 × ${x} × (1 − ${x} / ${n})) / (2 × (${n} + ${z}²)) = ${half}`,
      ),
      step(['De ondergrens.', 'The lower limit.'], `${centre} − ${half} = ${lower}`),
      step(['De bovengrens.', 'The upper limit.'], `${centre} + ${half} = ${upper}`),
    ],
    outcome: both(
      `Het percentage is ${percent(example.share)}. Bij een groep van deze grootte past alles tussen ${lower} en ${upper}.`,
      `The percentage is ${percent(example.share)}. In a group of this size anything between ${lower} and ${upper} fits.`,
    ),
  };
}

function workedNone({ z, none }: WorkedShare, { plain, fixed, percent }: Print): Worked {
  const [n, deviate] = [plain(none.n), fixed(z, 2)];
  return {
    story: both(`Van ${n} mensen heeft niemand werk.`, `Of ${n} people nobody has work.`),
    steps: [
      step(
        ['De bovengrens wordt dan korter om uit te rekenen.', 'The upper limit is then shorter to compute.'],
        `${deviate}² / (${n} + ${deviate}²) = ${percent(none.upper)}`,
      ),
    ],
    outcome: both(
      `Het interval loopt van ${percent(none.lower)} tot ${percent(none.upper)}. Nul mensen wil dus niet zeggen dat het nooit gebeurt.`,
      `The interval runs from ${percent(none.lower)} to ${percent(none.upper)}. So nobody does not mean that it never happens.`,
    ),
  };
}
