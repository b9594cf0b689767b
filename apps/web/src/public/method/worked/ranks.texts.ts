import type { WorkedRange, WorkedRanks } from '@ijkpunt/contract';
import type { Bilingual } from '@ijkpunt/model';
import type { Print } from './print.ts';
import { both, letter, step, type Method, type Worked, type WorkedTable } from './worked-method.ts';

/** Places with the range that chance leaves them. */
export const ranks: Method<'ranks'> = {
  anchor: 'plaats-als-bereik',
  law: '7.1, 7.3, 7.4, 7.6',
  use: 'pages',
  heading: both('Plaats als bereik', 'Place as a range'),
  question: both(
    'Op welke plaats staat een gemeente, en welke plaatsen passen er nog meer bij haar cijfer?',
    'In which place does a municipality stand, and which other places fit its figure?',
  ),
  rule: [
    both(
      'De beste plaats is 1 plus het aantal gemeenten waarvan het hele interval hoger ligt. De slechtste plaats is het aantal gemeenten min het aantal waarvan het hele interval lager ligt. Is laag beter, dan andersom.',
      'The best place is 1 plus the number of municipalities whose whole interval lies higher. The worst place is the number of municipalities minus those whose whole interval lies lower. The other way round when low is better.',
    ),
    both(
      'Een bereik geldt voor de hele lijst tegelijk. Daarvoor zijn ruimere intervallen nodig dan die van elke gemeente apart: van al die 95%-intervallen klopt er anders vast een paar niet. Met K gemeenten krijgt elk interval niveau 0,95^(1/K).',
      'A range holds for the whole list at once. That needs wider intervals than those of every municipality apart: otherwise some of all those 95% intervals will surely be wrong. With K municipalities each interval gets level 0.95^(1/K).',
    ),
    both(
      'Beslaat het bereik meer dan de helft van de plaatsen, dan staat er “plaats onzeker” en geen getal.',
      'When the range covers more than half of the places, it says “place uncertain” and no number.',
    ),
  ],
  worked: (example, print) => [workedApart(example, print), workedTogether(example, print)],
  edges: [
    both(
      'Intervallen die elkaar net raken, liggen niet los van elkaar.',
      'Intervals that just touch do not lie apart.',
    ),
    both(
      'Gelijke cijfers delen de beste plaats, en de volgende plaats slaan we over: 1, 2, 2, 4.',
      'Equal figures share the best place, and the next one is skipped: 1, 2, 2, 4.',
    ),
    both(
      'Alleen getoonde cijfers doen mee. Een gat in de lijst zou verraden waar een verborgen cijfer staat.',
      'Only shown figures take part. A gap in the list would give away where a hidden figure stands.',
    ),
  ],
};

/** A part of the example: places of every municipality for itself, or of all at once. */
type How = 'apart' | 'together';

function workedApart({ areas }: WorkedRanks, print: Print): Worked {
  const count = print.plain(areas.length);
  return {
    story: both(
      `${count} gemeenten, eerst elk met haar eigen 95%-interval. Een hoger percentage is beter. Tel in de tabel na welke intervallen helemaal hoger of lager liggen.`,
      `${count} municipalities, first each with its own 95% interval. A higher percentage is better. Count in the table which intervals lie wholly higher or lower.`,
    ),
    table: ranksTable(areas, 'apart', print),
    steps: [],
    outcome: both(
      'Zo gelezen zegt een bereik iets over één gemeente. Over de hele lijst tegelijk belooft het te veel.',
      'Read like this a range says something of one municipality. Of the whole list at once it promises too much.',
    ),
  };
}

function workedTogether({ areas, level, z }: WorkedRanks, print: Print): Worked {
  const { plain, fixed, percent } = print;
  const K = plain(areas.length);
  return {
    story: both(
      `Dezelfde ${K} gemeenten, nu met één uitspraak over de hele lijst. Zo doen we het op deze site.`,
      `The same ${K} municipalities, now with one statement about the whole list. That is how we do it on this site.`,
    ),
    table: ranksTable(areas, 'together', print),
    steps: [
      step(
        ['Het niveau per interval.', 'The level per interval.'],
        `${plain(0.95)}^(1 / ${K}) = ${percent(level, 2)}`,
      ),
      step([
        `Daarbij hoort ${fixed(z, 2)} in plaats van 1,96. In een rekenblad: NORM.S.INV(1-(1-0,95^(1/${K}))/2).`,
        `With it goes ${fixed(z, 2)} instead of 1.96. In a spreadsheet: NORM.S.INV(1-(1-0.95^(1/${K}))/2).`,
      ]),
    ],
    outcome: both(
      'Voor de hele lijst tegelijk zijn de bereiken ruimer. Meer gemeenten zijn dan niet te onderscheiden.',
      'For the whole list at once the ranges are wider. More municipalities can then not be told apart.',
    ),
  };
}

function ranksTable(areas: WorkedRanks['areas'], how: How, { plain, percent }: Print): WorkedTable {
  return {
    caption:
      how === 'apart'
        ? both('Plaatsen per gemeente', 'Places per municipality')
        : both('Plaatsen voor de hele lijst', 'Places for the whole list'),
    columns: [
      both('Gemeente', 'Municipality'),
      both('Aandeel', 'Share'),
      both('Interval', 'Interval'),
      both('Bereik', 'Range'),
    ],
    rows: areas.map(({ x, n, share, ...area }, index) => [
      letter(index),
      both(`${plain(x)} van ${plain(n)}: ${percent(share)}`, `${plain(x)} of ${plain(n)}: ${percent(share)}`),
      both(
        `${percent(area[how].lower)} tot ${percent(area[how].upper)}`,
        `${percent(area[how].lower)} to ${percent(area[how].upper)}`,
      ),
      rangeInWords(area[how], plain),
    ]),
  };
}

function rangeInWords({ best, worst, distinguishable }: WorkedRange, plain: Print['plain']): Bilingual {
  const [from, to] = [plain(best), plain(worst)];
  if (best === worst) return both(from, from);
  if (distinguishable) return both(`${from} tot en met ${to}`, `${from} to ${to}`);
  return both(`plaats onzeker (${from} tot en met ${to})`, `place uncertain (${from} to ${to})`);
}
