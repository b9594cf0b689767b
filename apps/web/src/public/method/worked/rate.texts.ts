import type { WorkedCount, WorkedRate } from '@ijkpunt/contract';
import type { Print } from './print.ts';
import { both, step, type Method, type Worked } from './worked-method.ts';

/** Interval of a rate: exact below ten events, Byar from ten. */
export const rate: Method<'rate'> = {
  anchor: 'poisson',
  law: '2.2, 2.3, 2.4, 2.5',
  use: 'pages',
  heading: both('Interval van gebeurtenissen (Poisson)', 'Interval of events (Poisson)'),
  question: both(
    'We tellen gebeurtenissen bij een gemiddeld aantal mensen, zoals beëindigde uitkeringen. Hoe zeker is dat cijfer?',
    'We count events among an average number of people, such as benefits that ended. How sure is that figure?',
  ),
  rule: [
    both(
      'Eerst bepalen we het interval van het aantal gebeurtenissen. Bij minder dan tien doen we dat exact, met een tabel die in elk rekenblad zit. Vanaf tien gebruiken we de formule van Byar. Die komt bijna precies op hetzelfde uit.',
      'First we find the interval of the number of events. Below ten we do that exactly, with a table that is in every spreadsheet. From ten we use Byar’s formula, which gives nearly the same.',
    ),
    both(
      'Daarna delen we beide grenzen door het gemiddelde aantal mensen.',
      'Then we divide both limits by the average number of people.',
    ),
  ],
  worked: (example, print) => [workedFew(example, print), workedMany(example.many, print)],
  edges: [
    both(
      'Is het gemiddelde aantal mensen nul, dan is er geen cijfer: er was niemand bij wie het kon gebeuren.',
      'When the average number of people is zero there is no figure: nobody was there to whom it could happen.',
    ),
    both(
      'Bij nul gebeurtenissen is de ondergrens precies nul. Er is wel een bovengrens.',
      'With no events the lower limit is exactly zero. There is an upper limit.',
    ),
    both(
      'Negen is minder dan tien, en 9,9 ook. Tien is dat niet meer.',
      'Nine is less than ten, and so is 9.9. Ten is not.',
    ),
  ],
};

function workedFew({ few, nothing }: WorkedRate, print: Print): Worked {
  const { plain, fixed, percent } = print;
  const [x, lower, upper] = [plain(few.x), fixed(few.count.lower, 3), fixed(few.count.upper, 3)];
  return {
    story: both(
      `Bij gemiddeld ${plain(few.n)} mensen met een uitkering eindigt die ${x} keer door werk. Dat is minder dan tien: we rekenen exact.`,
      `Among ${plain(few.n)} people with a benefit on average, it ends ${x} times because of work. That is fewer than ten: we compute exactly.`,
    ),
    steps: [
      rateStep(few, print),
      step([
        `Ondergrens van het aantal. In een rekenblad geeft CHIKW.INV(0,025; 2*${x})/2 het getal ${lower}.`,
        `Lower limit of the count. In a spreadsheet CHISQ.INV(0.025, 2*${x})/2 gives ${lower}.`,
      ]),
      step([
        `Bovengrens van het aantal. In een rekenblad geeft CHIKW.INV(0,975; 2*${x}+2)/2 het getal ${upper}.`,
        `Upper limit of the count. In a spreadsheet CHISQ.INV(0.975, 2*${x}+2)/2 gives ${upper}.`,
      ]),
      ...divided(few, print),
    ],
    outcome: both(
      `Het cijfer is ${percent(few.rate)}, met een interval van ${percent(few.lower)} tot ${percent(few.upper)}. Was er niets gebeurd, dan liep het aantal van ${plain(nothing.lower)} tot ${fixed(nothing.upper, 2)}.`,
      `The figure is ${percent(few.rate)}, with an interval from ${percent(few.lower)} to ${percent(few.upper)}. Had nothing happened, the count would run from ${plain(nothing.lower)} to ${fixed(nothing.upper, 2)}.`,
    ),
  };
}

function workedMany(many: WorkedCount, print: Print): Worked {
  const { plain, fixed, percent } = print;
  const [x, z] = [plain(many.x), fixed(many.z, 2)];
  return {
    story: both(
      `Bij gemiddeld ${plain(many.n)} mensen met een uitkering eindigt die ${x} keer door werk. Dat is tien of meer: we gebruiken de formule van Byar.`,
      `Among ${plain(many.n)} people with a benefit on average, it ends ${x} times because of work. That is ten or more: we use Byar’s formula.`,
    ),
    steps: [
      rateStep(many, print),
      step(
        ['Ondergrens van het aantal.', 'Lower limit of the count.'],
        `${x} × (1 − 1 / (9 × ${x}) − ${z} / (3 × √${x}))³ = ${fixed(many.count.lower, 2)}`,
      ),
      step(
        [
          'Bovengrens van het aantal. Hier staat overal één meer.',
          'Upper limit of the count. Here it is one more throughout.',
        ],
        `(${x} + 1) × (1 − 1 / (9 × (${x} + 1)) + ${z} / (3 × √(${x} + 1)))³ = ${fixed(many.count.upper, 2)}`,
      ),
      ...divided(many, print),
    ],
    outcome: both(
      `Het cijfer is ${percent(many.rate)}, met een interval van ${percent(many.lower)} tot ${percent(many.upper)}.`,
      `The figure is ${percent(many.rate)}, with an interval from ${percent(many.lower)} to ${percent(many.upper)}.`,
    ),
  };
}

function rateStep({ x, n, rate: value }: WorkedCount, { plain, percent }: Print) {
  return step(['Het cijfer.', 'The figure.'], `${plain(x)} / ${plain(n)} = ${percent(value)}`);
}

function divided({ n, count, lower, upper }: WorkedCount, { plain, fixed, percent }: Print) {
  return [
    step(
      ['Ondergrens van het cijfer.', 'Lower limit of the figure.'],
      `${fixed(count.lower, 2)} / ${plain(n)} = ${percent(lower)}`,
    ),
    step(
      ['Bovengrens van het cijfer.', 'Upper limit of the figure.'],
      `${fixed(count.upper, 2)} / ${plain(n)} = ${percent(upper)}`,
    ),
  ];
}
