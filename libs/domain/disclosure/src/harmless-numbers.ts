/** Numbers in a text that count no people: days, quarters, durations, money, posts, references. Dutch and English. */

/** Number words from two to nineteen; the place in the list is the value. One is an article too, and left out. */
const LISTS = [
  '- - twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
  '- - two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
].map((list) => list.split(' '));

/** What a number word stands for. */
export const WORD_VALUES: ReadonlyMap<string, number> = new Map(
  LISTS.flatMap((list) => list.map((word, value) => [word, value] as const)).filter(([word]) => word !== '-'),
);

/** A number in digits, with points, commas or spaces in it; longer chains of them are no number of people. */
export const DIGITS = String.raw`(?:\d{1,3}(?:[ .,]\d{3})+(?!\d)|\d+(?:[.,]\d+){0,5})`;

/** A number word; a group of three counts three ("drietal"). Dutch has a "ten" that is no number ("ten opzichte van"). */
export const WORDS = String.raw`(?!ten (?:aan|behoev|eerst|tweed|derd|laatst|einde|gevolg|gunst|hoogst|koste|minst|name|onrecht|opzicht|slot|tijd|dele))(?:${[...WORD_VALUES.keys()].join('|')})(?:tal(?:len)?)?(?!\p{L})`;

/** Where a word or a number begins: not within one. */
export const START = String.raw`(?<![\p{L}\p{N}]|\d[.,])`;

const END = String.raw`(?!\p{L})`;
const NUMBER = String.raw`(?:${DIGITS}|${WORDS})`;
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:e|ste|de|st|nd|rd|th)?(?!\d)`;
/** Without "may", which is a verb as well. */
const MONTH =
  '(?:januari|january|februari|february|maart|march|april|mei|juni|june|juli|july|augustus|august|september|oktober|october|november|december|jan|feb|mrt|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec)';
const TO = String.raw`(?: ?(?:-|t/m) ?| (?:tot en met|tot|to|until|of|or|à) )`;
const TIME =
  '(?:werk)?dag(?:en)?|we(?:ek|ken)|maand(?:en)?|kwarta(?:al|len)|ja(?:ar|ren)|u(?:ur|ren)|minu(?:ut|ten)|(?:day|week|month|quarter|year|hour|minute)s?';
const MONEY_AND_POSTS = "euro|euro['’]s|eur|fte|fte['’]s|formatieplaats(?:en)?";
const THINGS =
  'reden(?:en)?|oorza(?:ak|ken)|syste(?:em|men)|bestand(?:en)?|lijst(?:en)?|bron(?:nen)?|tabel(?:len)?|kolom(?:men)?|gemeente[ns]?|afdeling(?:en)?|teams?|definities?|versies?|stap(?:pen)?' +
  '|(?:reason|cause|system|file|list|source|table|column|department|definition|version|step)s?|municipality|municipalities';
/** After "this" or "each" comes the thing itself, and a number behind it is a count: "in this version 3 people". */
const NOT_THIS = String.raw`(?<!\b(?:deze|dit|die|dat|elke?|iedere?|per|vorige?|afgelopen|volgende?|het|eerste|tweede|derde|vierde|laatste|[1-4]e|this|that|last|each|every|previous|next|first|second|third|fourth) )`;
/** What follows a number that names something: an end, or a word that cannot stand between a number and a noun. */
const NAMED = String.raw`(?= ?(?:$|[.,;:)\]]|(?:van|of|in|is|was|tot)(?!\p{L})|20\d\d))`;

/** An expression in which a number counts no people. Each is taken out of a text before numbers are looked for. */
export const HARMLESS: readonly RegExp[] = [
  String.raw`(?<!\d)${DAY}[-/.](?:0?[1-9]|1[0-2])[-/.](?:\d{4}|\d{2})(?!\d)`,
  String.raw`(?<!\d)\d{4}-\d{2}(?:-\d{2})?(?!\d)`,
  String.raw`(?<!\d)\d{1,2}:\d{2}(?!\d)`,
  String.raw`${START}${DAY}(?:${TO}${DAY})?(?: of)? ${MONTH}${END}`,
  String.raw`${START}${MONTH} (?:${DAY}, ?\d{4}|\d{1,2}(?:st|nd|rd|th)${END})`,
  String.raw`${START}${DAY} may (?=\d{4})`,
  String.raw`${START}${NOT_THIS}(?:kwartaal|quarter) [1-4](?: ?(?:-|t/m|tot en met) ?[1-4])?(?!\d)${NAMED}`,
  String.raw`${START}(?:kwartalen|quarters) [1-4](?:(?:, ?| en | and | t/m | ?- ?)[1-4])*(?!\d)${NAMED}`,
  String.raw`${START}[QK] ?[1-4](?: ?- ?[QK]?[1-4])?(?!\d)`,
  String.raw`${START}${NOT_THIS}(?:artikel|art\.?|bijlage|hoofdstuk|paragraaf|pagina|versie|article|annex|appendix|chapter|section|page|version) \d+(?:\.\d+)*`,
  String.raw`${START}(?:${NUMBER}${TO})?${NUMBER}[ -]?(?:${TIME}|${MONEY_AND_POSTS}|${THINGS})${END}`,
  String.raw`€ ?${DIGITS}`,
  String.raw`${START}in acht (?:ge|te )?n[aeo]e?m(?:t|en)?${END}`,
].map((pattern) => new RegExp(pattern, 'giu'));
