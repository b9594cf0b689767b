/** Words that bind others and carry no meaning of a figure. Words that deny, such as "zonder", are not among them. */
const FUNCTION_WORDS = new Set(
  (
    'de het een en of in uit met van voor bij op aan te tot naar wegens door per die dat dan over m t jaar is zijn ' +
    'the a an and or of to for by'
  ).split(' '),
);

/** Words that nearly every label of these files may have or lack without meaning another figure. */
const BACKGROUND = new Set(
  (
    'aantal aantallen totaal som alle allen cijfer waarde person persoon mens statushouder vergunninghouder ' +
    'stand ultimo eind einde'
  ).split(' '),
);

/** Words of a moment or a span: a column under them holds the figures of the period. */
const PERIOD_WORDS = new Set(
  (
    'kwartaal periode peildatum q1 q2 q3 q4 1e 2e 3e 4e januari februari maart april mei juni juli augustus ' +
    'september oktober november december'
  ).split(' '),
);

/** What shows that a figure is no count of this period, or counts part of the row above it. */
const NO_COUNT =
  /%|\b(?:percentage|procent|percent|aandeel|gemiddeld\w*|begroting|begroot|norm|doel|prognose|vorig\w*|waarvan|daarvan|wv)\b|w\.v\./i;

/** The words of a label that say what is counted: without accents, in lower case, in the singular, each once. */
export function wordsOf(label: string): readonly string[] {
  const words = label
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !FUNCTION_WORDS.has(word));
  return [...new Set(words.map(singular))];
}

/** Whether a word may be there or not without meaning another figure. */
export function isBackground(word: string): boolean {
  return BACKGROUND.has(word);
}

/** Whether a label says that its figures are no counts of this period, or belong to the row above. */
export function saysNoCount(label: string): boolean {
  return NO_COUNT.test(label);
}

/** Whether a label says no more than that figures follow, such as "Aantal", "Totaal" or "2e kwartaal 2026". */
export function saysOnlyFigures(label: string): boolean {
  return (
    !saysNoCount(label) &&
    wordsOf(label).every((word) => isBackground(word) || PERIOD_WORDS.has(word) || /^\d+$/.test(word))
  );
}

/** The word itself when it is known, else the one known word that is a single slip of the keyboard away. */
export function corrected(word: string, known: ReadonlySet<string>): string {
  if (known.has(word) || isBackground(word) || word.length < 6 || /\d/.test(word)) return word;
  const near = [...known].filter((candidate) => candidate.length >= 6 && isOneSlip(word, candidate));
  return near.length === 1 ? (near[0] ?? word) : word;
}

/** One letter more, less or other, or two neighbours that changed places. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left === [...right].toReversed().join('');
}

/** Takes the plural from a Dutch noun, roughly: "mannen" and "man" become the same, which is all that is asked. */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith('en'))
    return word.slice(0, -2).replace(/([b-df-hj-np-tv-z])\1$/, '$1');
  if (word.length > 4 && /[^sui]s$/.test(word)) return word.slice(0, -1);
  return word;
}
