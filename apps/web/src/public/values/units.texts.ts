import type { Language, Precision, Unit, WhyMissing } from '@ijkpunt/model';

interface UnitTexts {
  readonly units: Record<Unit, string>;
  readonly precisions: Record<Precision, string>;
  /** Short, for a cell of a table. */
  readonly missing: Record<WhyMissing, string>;
}

const nl: UnitTexts = {
  units: {
    persons: 'personen',
    benefits: 'uitkeringen',
    registrations: 'aanmeldingen',
    places: 'plaatsen',
    fte: 'fte',
    employers: 'werkgevers',
    percent: 'procent',
    'persons-per-fte': 'personen per fte',
  },
  precisions: {
    exact: 'precies',
    rounded: 'afgerond',
    approximate: 'ongeveer',
    'at-least': 'ten minste',
    'at-most': 'ten hoogste',
  },
  missing: {
    'not-delivered': 'niet geleverd',
    'not-registered': 'niet geregistreerd',
    'not-yet-available': 'nog niet beschikbaar',
    'not-applicable': 'niet van toepassing',
    late: 'te laat geleverd',
    withheld: 'niet vrijgegeven door de gemeente',
  },
};

const en: UnitTexts = {
  units: {
    persons: 'persons',
    benefits: 'benefits',
    registrations: 'registrations',
    places: 'places',
    fte: 'fte',
    employers: 'employers',
    percent: 'percent',
    'persons-per-fte': 'persons per fte',
  },
  precisions: {
    exact: 'exactly',
    rounded: 'rounded',
    approximate: 'about',
    'at-least': 'at least',
    'at-most': 'at most',
  },
  missing: {
    'not-delivered': 'not delivered',
    'not-registered': 'not registered',
    'not-yet-available': 'not yet available',
    'not-applicable': 'not applicable',
    late: 'delivered too late',
    withheld: 'not released by the municipality',
  },
};

export const unitTexts: Record<Language, UnitTexts> = { nl, en };
