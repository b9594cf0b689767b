import type { RawCell } from '../columns.ts';
import { takeBankAccounts } from './bank-account.ts';
import { takeDates } from './calendar-date.ts';
import { holdsCitizenServiceNumber, isCitizenServiceNumber } from './citizen-service-number.ts';
import { isPhone, takeEmails, takePhones } from './contact.ts';
import type { PersonalDataKind } from './personal-data-kind.ts';
import { tellsBirthDate } from './person-name.ts';
import { plainText } from './plain-text.ts';

const NONE: readonly PersonalDataKind[] = [];

/** The shortest date has five digits ("3 mei 1980"), everything else that is looked for more, but for an e-mail address. */
const FEWEST_DIGITS = 5;
/** A citizen service number has eight, a telephone number more. */
const FEWEST_OF_A_NUMBER = 8;
const ISO_DATE = /^\d{4}-\d\d-\d\d$/;

/**
 * The kinds of personal data that a text holds, each once; empty for none. Takes time in proportion to the length of the
 * text, whatever it holds (method note 15.8). What was recognised as one kind is not read as another: the digits of a
 * bank account are no citizen service number.
 */
export function personalDataIn(text: string): readonly PersonalDataKind[] {
  if (!mayHold(text)) return NONE;
  const plain = plainText(text);
  const emails = takeEmails(plain);
  const accounts = takeBankAccounts(emails.rest);
  const numbers = holdsDigits(accounts.rest, FEWEST_OF_A_NUMBER);
  const phones = numbers ? takePhones(accounts.rest) : { found: false, rest: accounts.rest };
  const dates = takeDates(phones.rest);
  const found: readonly (readonly [PersonalDataKind, boolean])[] = [
    ['bsn', numbers && holdsCitizenServiceNumber(dates.rest)],
    ['email', emails.found],
    ['phone', phones.found],
    ['iban', accounts.found],
    ['birth-date', dates.found && tellsBirthDate(accounts.rest)],
  ];
  return found.filter(([, present]) => present).map(([kind]) => kind);
}

/** The kinds of personal data that a cell of a file holds, as text or as a number typed in a workbook. */
export function screenCell(cell: RawCell): readonly PersonalDataKind[] {
  if (typeof cell === 'string') return personalDataIn(cell);
  if (cell < 10_000_000) return NONE;
  if (isPhone(cell)) return ['phone'];
  return isCitizenServiceNumber(cell) ? ['bsn'] : NONE;
}

/** Nearly every cell is a code, a count or a date, and is let through by a look at its characters. */
function mayHold(text: string): boolean {
  if (text.length < FEWEST_DIGITS || (text.length === 10 && ISO_DATE.test(text))) return false;
  return holdsDigits(text, FEWEST_DIGITS) || text.includes('@') || /[([]at[)\]]/i.test(text);
}

/** Whether a text holds at least so many digits; a character outside the Latin ones may be a digit in another dress. */
function holdsDigits(text: string, fewest: number): boolean {
  let digits = 0;
  for (let place = 0; place < text.length && digits < fewest; place += 1) {
    const code = text.charCodeAt(place);
    if ((code >= 48 && code <= 57) || code > 0x2000) digits += 1;
  }
  return digits >= fewest;
}
