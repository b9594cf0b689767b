import type { WorkedPrecision, WorkedRefusal } from '@ijkpunt/contract';
import { LANGUAGES, type Bilingual, type Language, type Precision } from '@ijkpunt/model';
import { reasonInWords } from '../../values/reason-in-words.ts';
import type { Print } from './print.ts';
import { both, step, type Method, type Worked, type WorkedTable } from './worked-method.ts';

/** Grades of comparability, and the refusal of two real figures. */
export const refusal: Method<'refusal'> = {
  anchor: 'vergelijkbaarheid',
  law: '12.1',
  use: 'pages',
  heading: both('Vergelijkbaarheid: A, B of C', 'Comparability: A, B or C'),
  question: both(
    'Betekenen twee cijfers hetzelfde? Alleen dan mogen ze naast elkaar staan.',
    'Do two figures mean the same? Only then may they stand beside each other.',
  ),
  rule: [
    both(
      'Elk cijfer krijgt een letter. We kijken naar de eenheid, de periode en de antwoorden op de vragen over de definitie. Alles volgens afspraak: A. Een klein verschil dat in de definitie is genoemd: B, met uitleg. Al het andere: C.',
      'Every figure gets a letter. We look at the unit, the period and the answers to the questions about the definition. All as agreed: A. A small difference that the definition names: B, with an explanation. Anything else: C.',
    ),
    both(
      'De slechtste letter telt. Bij C rekenen we niets om en tonen we geen vergelijking. We zeggen waarom niet.',
      'The worst letter counts. With C nothing is converted and no comparison is shown. We say why not.',
    ),
  ],
  worked: ({ notes, indicator, benchmark }, print) =>
    notes.map((note) => workedNote(note, { indicator, benchmark, print })),
  edges: [
    both(
      'Is een vraag niet beantwoord, of met iets dat niet in de lijst staat, dan is het C: niemand weet wat er is geteld.',
      'When a question was not answered, or with something that is not in the list, it is C: nobody knows what was counted.',
    ),
    both(
      'Een aantal over een langere periode delen we nooit terug naar een kwartaal. Dezelfde mensen kunnen niet twee keer vertrekken.',
      'A count over a longer period is never divided down to a quarter. The same people cannot leave twice.',
    ),
  ],
};

interface NoteContext extends Pick<WorkedRefusal, 'indicator' | 'benchmark'> {
  readonly print: Print;
}

function workedNote(
  { name, numerator, denominator, quotient, grade, reasons }: WorkedRefusal['notes'][number],
  { indicator, benchmark, print: { plain, percent } }: NoteContext,
): Worked {
  const sentences = reasons.map((reason) => {
    const inWords = (language: Language) => reasonInWords(reason, { name, benchmark, language });
    const [nl, en] = LANGUAGES.map(inWords) as [string, string];
    return both(nl, en);
  });
  const different = sentences.filter(
    ({ nl }, index) => sentences.findIndex((sentence) => sentence.nl === nl) === index,
  );
  const [x, n] = [plain(numerator), plain(denominator)];
  return {
    real: true,
    story: both(
      `De raadsnota van ${name} noemt ${x} en ${n}. Wie dat deelt, komt op ${percent(quotient, 0)} ${indicator.nl.toLowerCase()}. Toch is dat geen cijfer om te vergelijken:`,
      `The council note of ${name} names ${x} and ${n}. Whoever divides these gets ${percent(quotient, 0)} ${indicator.en.toLowerCase()}. Yet that is no figure to compare:`,
    ),
    steps: different.map((words) => ({ words })),
    outcome: both(
      `De letter is ${grade}. IJkpunt zet dit cijfer van ${name} niet naast dat van een andere gemeente.`,
      `The letter is ${grade}. IJkpunt does not put this figure of ${name} beside that of another municipality.`,
    ),
  };
}

/** Rounded and approximate figures. */
export const precision: Method<'precision'> = {
  anchor: 'afronding',
  law: '12.2',
  use: 'delivery',
  heading: both('Afgeronde en geschatte getallen', 'Rounded and approximate numbers'),
  question: both(
    'Een gemeente schrijft “ongeveer 200”. Welke getallen kunnen dat zijn, en mogen we daarmee rekenen?',
    'A municipality writes “about 200”. Which numbers can that be, and may we compute with it?',
  ),
  rule: [
    both(
      'Afgerond betekent: een half in het laatste cijfer naar beide kanten. Ongeveer betekent: een tiende naar beide kanten. Dat laatste is onze eigen afspraak. Minstens en hoogstens hebben maar één grens.',
      'Rounded means: half a unit in the last digit either way. About means: a tenth either way. The latter is our own convention. At least and at most have one limit only.',
    ),
    both(
      'Een afgerond of geschat getal krijgt een B, met uitleg erbij. Met minstens of hoogstens is niet te rekenen: dat wordt C.',
      'A rounded or approximate number gets a B, with an explanation. At least and at most cannot be computed with: they make C.',
    ),
    both(
      'De controle van een levering houdt er rekening mee: een som van afgeronde getallen noemen we niet fout om de afronding. Een percentage waar geen heel aantal mensen bij past, melden we wel.',
      'The check of a delivery takes it into account: a sum of rounded numbers is not called wrong for the rounding. A percentage that no whole number of people gives is reported.',
    ),
  ],
  worked: (example, print) => [workedPrecision(example, print), workedReach(example, print)],
  edges: [
    both(
      'Een half mag naar boven of naar beneden zijn afgerond.',
      'A half may have been rounded up or down.',
    ),
    both('Meer dan 100% past bij geen enkel deel van een groep.', 'More than 100% fits no part of a group.'),
  ],
};

const PRECISIONS: Record<Precision, Bilingual> = {
  exact: both('precies', 'exactly'),
  rounded: both('afgerond', 'rounded'),
  approximate: both('ongeveer', 'about'),
  'at-least': both('minstens', 'at least'),
  'at-most': both('hoogstens', 'at most'),
};

function workedPrecision({ cells }: WorkedPrecision, { plain }: Print): Worked {
  const table: WorkedTable = {
    caption: both('Wat een getal kan betekenen', 'What a number can mean'),
    columns: [
      both('Geschreven', 'Written'),
      both('Laagste', 'Lowest'),
      both('Hoogste', 'Highest'),
      both('Letter', 'Letter'),
    ],
    rows: cells.map(({ precision: how, value, low, high, grade }) => [
      both(`${PRECISIONS[how].nl} ${plain(value)}`, `${PRECISIONS[how].en} ${plain(value)}`),
      plain(low),
      high === undefined ? both('geen', 'none') : plain(high),
      grade,
    ]),
  };
  return {
    story: both('Vijf manieren om een getal te schrijven.', 'Five ways to write a number.'),
    table,
    steps: [],
    outcome: both(
      'De letter is die voor de nauwkeurigheid alleen. Iets anders kan hem slechter maken.',
      'The letter is that of the precision alone. Something else can make it worse.',
    ),
  };
}

function workedReach({ reach }: WorkedPrecision, { plain, fixed }: Print): Worked {
  const [percentage, base] = [plain(reach.percentage), plain(reach.base)];
  return {
    real: true,
    story: both(
      `De raadsnota van Zwolle noemt ${percentage}% van ${base} mensen. De twee hele aantallen die het dichtst in de buurt komen:`,
      `The council note of Zwolle names ${percentage}% of ${base} people. The two whole numbers that come nearest:`,
    ),
    steps: reach.nearest.map(({ count, percentage: gives }) =>
      step(
        [`Met ${plain(count)} mensen.`, `With ${plain(count)} people.`],
        `${plain(count)} / ${base} × 100 = ${fixed(gives, 2)}`,
      ),
    ),
    outcome: reach.reachable
      ? both(`Een van de twee wordt afgerond ${percentage}%.`, `One of the two rounds to ${percentage}%.`)
      : both(
          `Geen van de twee wordt afgerond ${percentage}%. De controle vraagt dan om uitleg.`,
          `Neither of the two rounds to ${percentage}%. The check then asks for an explanation.`,
        ),
  };
}
