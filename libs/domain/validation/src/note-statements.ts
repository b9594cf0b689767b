import { overlap, type Bounds } from '@ijkpunt/model';

/** Whether the values a figure can stand for agree with a number that a note states. */
type Agreement = (figure: Bounds, stated: number) => boolean;

/** What a note says about its figure. */
export interface NoteStatement {
  /** As it stands in the note, such as "meer dan 200". */
  readonly words: string;
  readonly stated: number;
  /** The note says that people are counted. */
  readonly people: boolean;
  /** All numbers in the same sentence: a note that names the figure itself does not contradict it. */
  readonly beside: readonly number[];
  readonly agrees: Agreement;
}

const equal: Agreement = (figure, stated) => overlap(figure, { low: stated, high: stated });
/** A tenth either side, as for a figure (docs/methods/12-comparability.md section 12.2), and never less than 2. */
const about: Agreement = (figure, stated) => {
  const room = Math.max(stated * 0.1, 2);
  return overlap(figure, { low: stated - room, high: stated + room });
};
const atLeast: Agreement = (figure, stated) => figure.high >= stated;
const atMost: Agreement = (figure, stated) => figure.low <= stated;
const above: Agreement = (figure, stated) => figure.high > stated;
const below: Agreement = (figure, stated) => figure.low < stated;
/** "Just over" and "nearly" reach no further than half the number on their side; our own convention. */
const justOver: Agreement = (figure, stated) => overlap(figure, { low: stated, high: stated * 1.5 });
const nearly: Agreement = (figure, stated) => overlap(figure, { low: stated * 0.5, high: stated });

const agreements = (words: readonly string[], agrees: Agreement): readonly [readonly string[], Agreement][] =>
  words.map((text) => [text.split(' '), agrees]);

/** Words that make a statement of the number behind them; where one begins with another the longer stands first. */
const CUES: readonly (readonly [readonly string[], Agreement])[] = [
  ...agreements(['niet meer dan', 'ten hoogste', 'hoogstens', 'maximaal'], atMost),
  ...agreements(['niet minder dan', 'ten minste', 'tenminste', 'minstens', 'minimaal'], atLeast),
  ...agreements(['meer dan'], above),
  ...agreements(['minder dan'], below),
  ...agreements(['rond de', 'rond', 'ongeveer', 'circa', 'ca', "zo'n", 'zo’n'], about),
  ...agreements(['ruim'], justOver),
  ...agreements(['bijna'], nearly),
];

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const PEOPLE = wordsIn('personen mensen statushouders klanten cliënten deelnemers');
/** What may follow a number that is said of the figure. Another word can be a month, a unit or a group of its own. */
const GOES_ON = wordsIn('in van volgens bij zijn en maar');
/** Behind these a number is about a part, about something else, or about another time. */
const OF_ANOTHER = wordsIn(
  'waarvan w.v waaronder daarvan inclusief exclusief incl excl zonder plus min naast behalve t.o.v ' +
    'vorig vorige eerder eerdere was waren toename afname stijging daling verschil',
);
/** Behind these, at the head of a sentence, a bare "210 personen" is said of the figure. */
const OPENINGS = wordsIn('het gaat om dit zijn er in totaal samen totaal geteld');

const ABBREVIATED = /\b(ca|incl|excl|w\.v|t\.o\.v|o\.a|bijv)\.\s/gi;
const NUMBER = /^(?:\d{1,3}(?:\.\d{3})+|\d{1,9}(?:,\d{1,3})?)$/;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * The statements that a note in Dutch makes about its figure, such as "meer dan 200". Years, days, shares, spans of time
 * and sentences about a part or another time make none. The time it takes grows no faster than the note.
 */
export function statementsIn(note: string): readonly NoteStatement[] {
  return note
    .replaceAll(ABBREVIATED, '$1 ')
    .split(/[!?;\n]|\.(?=\s|$)/)
    .flatMap(statementsInSentence);
}

function statementsInSentence(sentence: string): readonly NoteStatement[] {
  const words = sentence
    .split(/\s/)
    .map((word) =>
      word
        .toLowerCase()
        .replace(/^["'“”‘(]/, '')
        .replace(/["'”’),:]$/, ''),
    )
    .filter((word) => word !== '');
  const beside = words.filter((word) => NUMBER.test(word)).map(numberIn);
  const found: NoteStatement[] = [];
  for (const at of words.keys()) {
    const statement = startingAt(at, words);
    if (statement !== undefined) found.push({ ...statement, beside });
    if (OF_ANOTHER.has(words[at] ?? '')) break;
  }
  return found;
}

function startingAt(at: number, words: readonly string[]): Omit<NoteStatement, 'beside'> | undefined {
  // "Niet meer dan" has been seen by its first word; the rest of it says the opposite.
  if (words[at - 1] === 'niet') return undefined;
  const cue = CUES.find(([texts]) => texts.every((text, offset) => words[at + offset] === text));
  if (cue === undefined) return bareCount(at, words);
  const [texts, agrees] = cue;
  const place = at + texts.length;
  if (!saidOfFigure(place, words)) return undefined;
  const people = PEOPLE.has(words[place + 1] ?? '');
  return {
    words: words.slice(at, place + 1).join(' '),
    stated: numberIn(words[place] ?? ''),
    people,
    agrees,
  };
}

/** "Het gaat om 210 personen": the whole sentence, so that no part of the people can be meant. */
function bareCount(at: number, words: readonly string[]): Omit<NoteStatement, 'beside'> | undefined {
  const isAll = words.length === at + 2 && words.slice(0, at).every((word) => OPENINGS.has(word));
  if (!isAll || !NUMBER.test(words[at] ?? '') || !PEOPLE.has(words[at + 1] ?? '')) return undefined;
  return {
    words: words.slice(at).join(' '),
    stated: numberIn(words[at] ?? ''),
    people: true,
    agrees: equal,
  };
}

function saidOfFigure(place: number, words: readonly string[]): boolean {
  const [number = '', next, after = ''] = words.slice(place, place + 3);
  if (!NUMBER.test(number)) return false;
  if (next !== undefined && PEOPLE.has(next)) return true;
  if (YEAR.test(number)) return false;
  if (next === 'in' && YEAR.test(after)) return false;
  return next === undefined || GOES_ON.has(next);
}

function numberIn(text: string): number {
  return Number(text.replaceAll('.', '').replace(',', '.'));
}
