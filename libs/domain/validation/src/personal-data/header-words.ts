import type { RawCell } from '../columns.ts';
import type { PersonalDataKind } from './personal-data-kind.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Columns that only a record of a person has. One is enough. */
const IDENTITY = words(
  'bsn bsnnummer bsnnr burgerservicenummer burgerservicenr sofinummer sofinr anummer vnummer vreemdelingennummer ' +
    'klantnummer klantnr klantid clientnummer clientnr clientid persoonsnummer persoonnummer persoonid personid ' +
    'dossiernummer dossiernr inwonernummer deelnemersnummer deelnemernummer kandidaatnummer citizenservicenumber customernumber clientnumber',
);
const BIRTH = words('geboortedatum geboortedat gebdatum gebdat geboortedag dateofbirth birthdate dob');
/** Parts of a name. Two of them are a person. */
const NAME_PARTS = words(
  'voornaam voornamen roepnaam achternaam familienaam geslachtsnaam tussenvoegsel voorvoegsel voorletters initialen firstname lastname surname',
);
const NAME = words('naam volledigenaam naamklant name fullname naw');
/** Columns that say where somebody is found. Beside a name they make a record. */
const WHERE = words(
  'adres woonadres straat straatnaam huisnummer postcode woonplaats telefoon telefoonnummer telefoonnr mobiel mobielnummer ' +
    'gsm email emailadres mailadres iban rekeningnummer bankrekening geboortejaar leeftijd address street housenumber phone mobile',
);
/** Of whom: says nothing about what the column holds. */
const ROLE = words(
  'client clienten klant partner kind ouder persoon inwoner deelnemer statushouder kandidaat van de het',
);

/** What a row of headings says about the rows below it: the kinds, each with the place of the column that told. */
export function headingsTell(cells: readonly RawCell[]): readonly (readonly [PersonalDataKind, number])[] {
  const headings = cells.map((cell) => (typeof cell === 'number' ? '' : headingOf(cell)));
  const at = (set: ReadonlySet<string>): number[] =>
    headings.flatMap((heading, place) => (set.has(heading) ? [place] : []));
  const [birth] = at(BIRTH);
  const parts = at(NAME_PARTS);
  const names = [...at(NAME), ...parts];
  const where = at(WHERE);
  const told: (readonly [PersonalDataKind, number])[] = [];
  if (birth !== undefined) told.push([names.length > 0 ? 'birth-date' : 'row-per-person', birth]);
  const [person] = [
    ...at(IDENTITY),
    ...(parts.length > 1 ? parts : []),
    ...(where.length > 0 ? names : []),
    ...houseOf(headings),
  ];
  if (person !== undefined) told.push(['row-per-person', person]);
  return told;
}

/** Whether a cell is the label of a date of birth: what stands beside it is one. */
export function isBirthLabel(cell: RawCell): boolean {
  return typeof cell === 'string' && cell.length < 40 && BIRTH.has(headingOf(cell));
}

/** A house number beside a street or a postcode is an address. */
function houseOf(headings: readonly string[]): readonly number[] {
  const house = headings.indexOf('huisnummer');
  const beside = headings.some((heading) => /^(?:postcode|straat|straatnaam)$/.test(heading));
  return house >= 0 && beside ? [house] : [];
}

function headingOf(cell: string): string {
  if (cell.length > 60) return '';
  const plain = cell.normalize('NFD').toLowerCase().replaceAll(/\p{M}/gu, '');
  return plain
    .split(/[^a-z\d]+/)
    .filter((word) => !ROLE.has(word))
    .join('');
}
