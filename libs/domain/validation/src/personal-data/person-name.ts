import { WRITTEN_DATE, yearOfDate } from './calendar-date.ts';

const PREFIX =
  "(?:[Vv][ao]n|[Dd]e[nr]?|[Tt]e[nr]?|'t|[Ee]l|[Aa]l|[Bb]in|[Bb]en|[Ii]bn|[Aa]bu|[Dd]a|[Dd]os|[Ll][ae])";
const WORD = "\\p{Lu}[\\p{Ll}'’]{1,30}(?:-\\p{Lu}[\\p{Ll}'’]{1,30}){0,2}";
const INITIALS = '(?:\\p{Lu}\\.? ?){1,5}';

const WITH_INITIALS = `${INITIALS} ?(?:${PREFIX} ){0,3}${WORD}`;
const FULL_NAME = `${WORD}(?: ${WORD}){0,2} (?:${PREFIX} ){0,3}${WORD}`;
const SURNAME_FIRST = `${WORD}(?: ${WORD})?, ?(?:${WORD}|${INITIALS})(?: ${PREFIX}){0,3}`;
const NAME = new RegExp(`^(?:${WITH_INITIALS}|${FULL_NAME}|${SURNAME_FIRST})$`, 'u');

/** Begins the name of a place or an institution rather than of somebody. */
const NO_PERSON =
  /^(?:den|de|het|'s|gemeente|stad|land|hof|hoek|noord|oost|zuid|west|midden|sint|nieuwe?|raad|raadsnota|nota|team|bron|stichting|regio|divosa|cbs|college|besluit|wet|rapport|project|kwartaal|periode|totaal|aantal)[ ,-]/i;

const BORN = new RegExp(
  `(?<!\\p{L})(?:geboortedat(?:um)?|geboren|geb\\.?(?: ?dat(?:um|\\.)?)?|date of birth|birth ?date|born|dob)` +
    `[^\\p{L}\\d]{0,4}(?:op |on |is )?[^\\p{L}\\d]{0,4}(?:${WRITTEN_DATE})(?!\\d)`,
  'iu',
);
/** A name with a date behind it, in one text. */
const NAME_AND_DATE = new RegExp(
  `(?<!\\p{L})((?:\\p{Lu}\\. ?){1,5}(?:${PREFIX} ){0,3}${WORD}|${WORD} (?:${PREFIX} ){0,3}${WORD})[ ,(*]{1,3}(${WRITTEN_DATE})(?!\\d)`,
  'gu',
);

/** Reporting periods lie later; whoever is named beside an earlier date was born on it (method note 15.6). */
export const FIRST_YEAR_OF_REPORTING = 2010;

/** Whether a cell reads as the name of somebody. Some places read so too, so that a name alone is never reported. */
export function looksLikeName(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length >= 4 && trimmed.length <= 60 && NAME.test(trimmed) && !NO_PERSON.test(trimmed);
}

/** Whether a plain text tells when somebody was born. */
export function tellsBirthDate(text: string): boolean {
  if (BORN.test(text)) return true;
  for (const [, name = '', date = ''] of text.matchAll(NAME_AND_DATE)) {
    const born = (yearOfDate(date) ?? FIRST_YEAR_OF_REPORTING) < FIRST_YEAR_OF_REPORTING;
    if (born && !NO_PERSON.test(name)) return true;
  }
  return false;
}
