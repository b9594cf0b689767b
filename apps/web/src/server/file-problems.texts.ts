import type { Bilingual } from '@ijkpunt/model';

/** Refusals of a file, and of making a delivery of it; written as those of problems.texts.ts. */
export const FILE_PROBLEM_TEXTS = {
  'file-too-wide': {
    nl: 'Het bestand[ {fileName}] heeft te veel kolommen[: {columns}, terwijl er ten hoogste {limit} worden gelezen]. Laat alleen de kolommen met cijfers staan en lever het opnieuw aan.',
    en: 'The file[ {fileName}] has too many columns[: {columns}, while at most {limit} are read]. Leave only the columns with figures and deliver it again.',
  },
  'file-too-long': {
    nl: 'Het bestand[ {fileName}] heeft te veel rijen[: er worden er ten hoogste {limit} gelezen]. Lever alleen de rijen van dit kwartaal aan, geteld en niet per persoon.',
    en: 'The file[ {fileName}] has too many rows[: at most {limit} are read]. Deliver only the rows of this quarter, counted and not per person.',
  },
  'file-too-slow': {
    nl: 'Het lezen van het bestand[ {fileName}] duurt te lang[: langer dan {seconds} seconden]. Haal opmaak, afbeeldingen en oude bladen weg, of sla het op als CSV, en lever het opnieuw aan.',
    en: 'Reading the file[ {fileName}] takes too long[: longer than {seconds} seconds]. Remove formatting, pictures and old sheets, or save it as CSV, and deliver it again.',
  },
  'file-encrypted': {
    nl: 'Het bestand[ {fileName}] is beveiligd met een wachtwoord en kan daarom niet worden gelezen. Sla het op zonder wachtwoord en lever het opnieuw aan.',
    en: 'The file[ {fileName}] is protected with a password and therefore cannot be read. Save it without a password and deliver it again.',
  },
  'file-has-macros': {
    nl: 'In het bestand[ {fileName}] zitten macro’s, en die neemt IJkpunt niet aan. Sla het op als gewone werkmap (.xlsx) en lever het opnieuw aan.',
    en: 'The file[ {fileName}] holds macros, and IJkpunt does not take those. Save it as a plain workbook (.xlsx) and deliver it again.',
  },
  'personal-data': {
    nl: 'Hier lijken persoonsgegevens in te staan[: {kinds}].[ Kijk hier: {cells} (aantal plaatsen: {found}).] Er is niets bewaard. Haal ze weg en probeer het opnieuw.',
    en: 'This seems to hold personal data[: {kinds}].[ Look here: {cells} (number of places: {found}).] Nothing was kept. Remove them and try again.',
  },
  'mapping-not-found': {
    nl: 'Deze koppeling is er niet (meer). Kies een andere, of koppel uw bestand opnieuw.',
    en: 'This mapping is not there (any more). Choose another, or map your file again.',
  },
  'nothing-to-take-over': {
    nl: 'Er is geen som om over te nemen[: van {missing} is nog geen levering goedgekeurd]. Wacht tot de cijfers van alle voorgangers zijn goedgekeurd, of lever de cijfers zelf aan.',
    en: 'There is no sum to take over[: no delivery of {missing} has been approved yet]. Wait until the figures of all predecessors have been approved, or deliver the figures yourself.',
  },
  'call-repeated': {
    nl: 'Deze sleutel (Idempotency-Key) is al gebruikt voor een ander bestand of een andere uitvraag. Gebruik voor elke levering een nieuwe sleutel.',
    en: 'This key (Idempotency-Key) was used before for another file or another round. Use a new key for every delivery.',
  },
  'trial-only': {
    nl: 'Dit bestand is alleen gecontroleerd, als proef, en kan niet worden ingediend. Lever het opnieuw aan zonder “alleen controleren”.',
    en: 'This file was only checked, as a trial, and cannot be submitted. Deliver it again without “check only”.',
  },
  'parts-missing': {
    nl: 'Nog niet alle delen van deze levering zijn er[: {parts} ontbreekt nog]. Vraag wie dat deel aanlevert dit te doen. Daarna kunt u alles samen indienen.',
    en: 'Not all parts of this delivery are there yet[: {parts} is still missing]. Ask whoever delivers that part to do so. Then you can submit everything together.',
  },
  'cells-overlap': {
    nl: 'Twee delen leveren hetzelfde cijfer aan[ van maat {measure}][; het staat ook in {file}]. Spreek af wie het levert, haal het uit het andere bestand en lever dat opnieuw aan.',
    en: 'Two parts deliver the same figure[ of measure {measure}][; it is also in {file}]. Agree on who delivers it, remove it from the other file and deliver that one again.',
  },
  'delivery-locked': {
    nl: 'De cijfers[ over {quarter}] zijn al goedgekeurd en liggen vast. Moet er iets veranderen, vraag dan wie bij u goedkeurt de levering te heropenen. Controleren als proef kan wel.',
    en: 'The figures[ for {quarter}] have been approved and are locked. If something must change, ask whoever approves in your organisation to reopen the delivery. Checking as a trial is possible.',
  },
} satisfies Record<string, Bilingual>;

/** Kinds of personal data, as a refusal names them. */
export const PERSONAL_DATA_WORDS: Readonly<Record<string, Bilingual>> = {
  bsn: { nl: 'een burgerservicenummer', en: 'a citizen service number' },
  email: { nl: 'een e-mailadres', en: 'an e-mail address' },
  phone: { nl: 'een telefoonnummer', en: 'a telephone number' },
  iban: { nl: 'een rekeningnummer (IBAN)', en: 'a bank account number (IBAN)' },
  'birth-date': { nl: 'een naam met een geboortedatum', en: 'a name with a date of birth' },
  'row-per-person': { nl: 'een rij per persoon', en: 'a row per person' },
};
