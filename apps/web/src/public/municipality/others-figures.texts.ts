import type { Language, ReferenceUnit, WhyMissing } from '@ijkpunt/model';

interface OthersFiguresTexts {
  readonly title: string;
  readonly lead: (name: string) => string;
  readonly units: Record<ReferenceUnit, (value: string) => string>;
  readonly on: (day: string) => string;
  readonly boundaries: (day: string) => string;
  readonly areaChanged: (name: string) => string;
  readonly source: string;
  readonly licence: (licence: string) => string;
  readonly invented: string;
  /** Why a source gives no figure. */
  readonly missing: Record<WhyMissing, string>;
}

const nl: OthersFiguresTexts = {
  title: 'Cijfers van anderen',
  lead: (name) =>
    `Deze cijfers zijn niet door ${name} aangeleverd. Ze staan naast de aangeleverde cijfers, komen er nooit voor in de plaats en gaan over een eigen dag.`,
  units: {
    persons: (value) => value,
    percent: (value) => `${value}%`,
    'per-thousand': (value) => `${value} per 1.000`,
    other: (value) => value,
  },
  on: (day) => `Peildatum ${day}`,
  boundaries: (day) => `grenzen van ${day}`,
  areaChanged: (name) => `Sindsdien kreeg ${name} er gebied bij: het cijfer gaat over het gebied van toen.`,
  source: 'Bron',
  licence: (licence) => `licentie: ${licence}`,
  invented: 'Verzonnen cijfer',
  missing: {
    'not-delivered': 'geen cijfer',
    'not-registered': 'wordt niet geregistreerd',
    'not-yet-available': 'nog niet beschikbaar',
    'not-applicable': 'niet van toepassing',
    late: 'kwam te laat',
    withheld: 'door de bron niet vrijgegeven',
  },
};

const en: OthersFiguresTexts = {
  title: 'Figures of others',
  lead: (name) =>
    `These figures were not delivered by ${name}. They stand beside the delivered figures, never in their place, and are about a day of their own.`,
  units: {
    persons: (value) => value,
    percent: (value) => `${value}%`,
    'per-thousand': (value) => `${value} per 1,000`,
    other: (value) => value,
  },
  on: (day) => `Refers to ${day}`,
  boundaries: (day) => `boundaries of ${day}`,
  areaChanged: (name) => `${name} has grown since: the figure is about the area of that day.`,
  source: 'Source',
  licence: (licence) => `licence: ${licence}`,
  invented: 'Invented figure',
  missing: {
    'not-delivered': 'no figure',
    'not-registered': 'is not registered',
    'not-yet-available': 'not yet available',
    'not-applicable': 'not applicable',
    late: 'came too late',
    withheld: 'not released by the source',
  },
};

export const othersFiguresTexts: Record<Language, OthersFiguresTexts> = { nl, en };
