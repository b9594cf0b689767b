import type { WorkedDirection, WorkedShareTrend } from '@ijkpunt/contract';
import type { Bilingual } from '@ijkpunt/model';
import type { Print } from './print.ts';
import { both, step, type Method, type Worked, type WorkedTable } from './worked-method.ts';

/** What is said of five years. */
export const DIRECTIONS: Record<WorkedDirection, Bilingual> = {
  increasing: both('het gaat omhoog', 'it goes up'),
  decreasing: both('het gaat omlaag', 'it goes down'),
  'no significant change': both('geen duidelijke verandering', 'no significant change'),
};

/** Trend of a share over five years. */
export const shareTrend: Method<'shareTrend'> = {
  anchor: 'trend-van-een-aandeel',
  law: '6.1, 6.2',
  use: 'pages',
  heading: both('Trend van een aandeel (Cochran-Armitage)', 'Trend of a share (Cochran-Armitage)'),
  question: both(
    'Gaat een percentage in vijf jaar omhoog of omlaag, of is het op en neer gaan toeval?',
    'Does a percentage go up or down over five years, or is the movement chance?',
  ),
  rule: [
    both(
      'We nemen de laatste vijf jaren achter elkaar en rekenen één toetsgetal uit: χ² (chi-kwadraat). Bij toeval komt dat maar 2 van de 1000 keer boven 9,55.',
      'We take the latest five years in a row and compute one number: χ² (chi-square). By chance it passes 9.55 only 2 times in 1000.',
    ),
    both(
      'De richting lezen we af aan de helling van de logit: ln(aantal / (groep − aantal)). Die helling rekenen we nog vijf keer uit, steeds met één jaar weggelaten. Alleen als χ² groot is én alle zes hellingen dezelfde kant op gaan, noemen we het een verandering. Eén raar jaar is dus niet genoeg.',
      'The direction is read from the slope of the logit: ln(count / (group − count)). That slope is computed five times more, each time with one year left out. Only when χ² is large and all six slopes go the same way is it called a change. So one odd year is not enough.',
    ),
    both(
      'Kwartalen van een stand toetsen we nooit: het zijn voor een groot deel dezelfde mensen.',
      'Quarters of a stock are never tested: they are largely the same people.',
    ),
  ],
  worked: (example, print) => [workedRising(example, print), workedOdd(example, print)],
  edges: [
    both(
      'Ontbreekt een jaar, of is het verborgen, dan is er geen uitspraak. Minder dan vijf jaren: ook niet.',
      'When a year is missing or withheld, nothing is said. Nor with fewer than five years.',
    ),
    both(
      'Is het percentage in een jaar 0% of 100%, dan bestaat de logit niet en is er geen uitspraak.',
      'When the percentage is 0% or 100% in one year, the logit does not exist and nothing is said.',
    ),
  ],
};

function workedRising(example: WorkedShareTrend, print: Print): Worked {
  const { plain, fixed } = print;
  const { x, n, xt, nt, ntt } = example.sums;
  const [X, N, XT, NT, NTT] = [x, n, xt, nt, ntt].map(plain) as [string, string, string, string, string];
  const [first, second, , fourth, fifth] = example.years.map(({ logit }) => fixed(logit, 4));
  const chi2 = fixed(example.chi2, 2);
  const end = DIRECTIONS[example.direction];
  return {
    story: both(
      'Elk jaar een aantal mensen met werk (x) in een groep (n). De jaren nummeren we 1 tot en met 5 (t).',
      'Each year a number of people with work (x) in a group (n). The years are numbered 1 to 5 (t).',
    ),
    table: yearsTable(example, print),
    steps: [
      ...example.years.slice(0, 1).map((year) => logitStep(year, print)),
      step([
        `De sommen: x is samen ${X}, n samen ${N}, x × t samen ${XT}, n × t samen ${NT} en n × t² samen ${NTT}.`,
        `The sums: x together is ${X}, n together ${N}, x × t together ${XT}, n × t together ${NT} and n × t² together ${NTT}.`,
      ]),
      step(
        ['Het toetsgetal χ².', 'The test statistic χ².'],
        `${N} × (${N} × ${XT} − ${X} × ${NT})² / (${X} × (${N} − ${X}) × (${N} × ${NTT} − ${NT}²)) = ${chi2}`,
      ),
      step(
        [
          'De helling van de logits: het vijfde en vierde jaar min het tweede en eerste, met gewicht 2, 1, 1 en 2.',
          'The slope of the logits: the fifth and fourth year minus the second and first, with weights 2, 1, 1 and 2.',
        ],
        `(2 × (${fifth}) + (${fourth}) − (${second}) − 2 × (${first})) / 10 = ${fixed(example.slope, 3)}`,
      ),
      leftOut(example.slopesWithoutEach, print),
    ],
    outcome: both(
      `χ² is ${chi2}, de grens is ${fixed(example.threshold, 2)}. De uitkomst is: ${end.nl}.`,
      `χ² is ${chi2}, the limit is ${fixed(example.threshold, 2)}. The outcome is: ${end.en}.`,
    ),
  };
}

function workedOdd({ odd, threshold }: WorkedShareTrend, print: Print): Worked {
  const { plain, fixed } = print;
  const list = (word: string): string =>
    odd.years.map(({ x, n }) => `${plain(x)} ${word} ${plain(n)}`).join(', ');
  const end = DIRECTIONS[odd.direction];
  return {
    story: both(
      `Vijf jaren waarvan het eerste laag is: ${list('van')}.`,
      `Five years of which the first is low: ${list('of')}.`,
    ),
    steps: [
      step([
        `χ² is ${fixed(odd.chi2, 2)}: meer dan ${fixed(threshold, 2)}. De helling over alle jaren is ${fixed(odd.slope, 3)}.`,
        `χ² is ${fixed(odd.chi2, 2)}: more than ${fixed(threshold, 2)}. The slope over all years is ${fixed(odd.slope, 3)}.`,
      ]),
      leftOut(odd.slopesWithoutEach, print),
    ],
    outcome: both(
      `Zonder het eerste jaar gaat het de andere kant op. De uitkomst is: ${end.nl}.`,
      `Without the first year it goes the other way. The outcome is: ${end.en}.`,
    ),
  };
}

/** The slopes with each year left out, in one sentence. */
export function leftOut(slopes: readonly number[], { fixed }: Print) {
  const list = slopes.map((slope) => fixed(slope, 3)).join(' – ');
  return step([
    `De helling met telkens één jaar weggelaten, het eerste jaar voorop: ${list}.`,
    `The slope with one year left out each time, the first year in front: ${list}.`,
  ]);
}

function logitStep({ x, n, logit }: WorkedShareTrend['years'][number], { plain, fixed }: Print) {
  return step(
    ['De logit van het eerste jaar.', 'The logit of the first year.'],
    `ln(${plain(x)} / (${plain(n)} − ${plain(x)})) = ${fixed(logit, 4)}`,
  );
}

function yearsTable({ years }: WorkedShareTrend, { plain, fixed, percent }: Print): WorkedTable {
  return {
    caption: both('Vijf jaren', 'Five years'),
    columns: [
      both('Jaar', 'Year'),
      both('t', 't'),
      both('x', 'x'),
      both('n', 'n'),
      both('Percentage', 'Percentage'),
      both('Logit', 'Logit'),
    ],
    rows: years.map(({ year, t, x, n, share, logit }) => [
      plain(year),
      plain(t),
      plain(x),
      plain(n),
      percent(share),
      fixed(logit, 4),
    ]),
  };
}
