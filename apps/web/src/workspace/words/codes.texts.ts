import type { Bilingual, Precision, Unit, WhyMissing } from '@ijkpunt/model';

/** Codes of the trade in words. The file itself holds the code. */
export const UNIT_WORDS: Readonly<Record<Unit, Bilingual>> = {
  persons: { nl: 'personen', en: 'people' },
  benefits: { nl: 'uitkeringen', en: 'benefits' },
  registrations: { nl: 'aanmeldingen', en: 'registrations' },
  places: { nl: 'plekken', en: 'places' },
  fte: { nl: 'fte', en: 'fte' },
  employers: { nl: 'werkgevers', en: 'employers' },
  percent: { nl: 'procent', en: 'percent' },
  'persons-per-fte': { nl: 'personen per fte', en: 'people per fte' },
};

export const PRECISION_WORDS: Readonly<Record<Precision, Bilingual>> = {
  exact: { nl: 'precies', en: 'exact' },
  rounded: { nl: 'afgerond', en: 'rounded' },
  approximate: { nl: 'ongeveer', en: 'approximately' },
  'at-least': { nl: 'ten minste', en: 'at least' },
  'at-most': { nl: 'ten hoogste', en: 'at most' },
};

export const MISSING_WORDS: Readonly<Record<WhyMissing, Bilingual>> = {
  'not-delivered': { nl: 'niet geleverd', en: 'not delivered' },
  'not-registered': { nl: 'niet geregistreerd', en: 'not registered' },
  'not-yet-available': { nl: 'nog niet beschikbaar', en: 'not yet available' },
  'not-applicable': { nl: 'niet van toepassing', en: 'not applicable' },
  late: { nl: 'te laat', en: 'late' },
  withheld: { nl: 'niet getoond', en: 'withheld' },
};
