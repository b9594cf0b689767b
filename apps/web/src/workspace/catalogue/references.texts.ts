import type { Bilingual, Language, ReferenceUnit } from '@ijkpunt/model';
import type { ReferenceOrder } from '@ijkpunt/contract';

const nl = {
  title: 'Referentiecijfers',
  lead: 'Cijfers van anderen, zoals CBS. Ze staan op de openbare pagina van een gemeente naast wat die zelf aanlevert, met bron en dag, en komen er nooit voor in de plaats. Ze komen uit met de volgende publicatie.',
  readOnly: 'Uw rol mag meelezen, niet importeren.',
  none: 'Er zijn nog geen referentiecijfers.',
  inUse: 'In gebruik',
  earlier: 'Vervangen door een nieuwere set',
  earlierSets: 'Eerdere sets ({count})',
  invented: 'verzonnen',
  source: 'Bron',
  licence: 'Licentie: {licence}',
  days: 'Peildatum {refersOn}; grenzen van {boundariesOn}',
  counts: 'Gemeenten met een cijfer: {figures}; met een reden: {missing}',
  forBenchmark: 'Alleen voor de benchmark “{benchmark}”',
  forAll: 'Voor elke benchmark',
  importedBy: 'Geïmporteerd door {name} op {day}',
  name: 'Variabele {variable}',
  hash: 'Kenmerk van het bestand {hash}',
};

type ReferencesTexts = typeof nl;

const en: ReferencesTexts = {
  title: 'Reference figures',
  lead: 'Figures of others, such as CBS. They stand on the public page of a municipality beside what it delivers itself, with source and day, and never in its place. They come out with the next release.',
  readOnly: 'Your role may read along, not import.',
  none: 'There are no reference figures yet.',
  inUse: 'In use',
  earlier: 'Replaced by a newer set',
  earlierSets: 'Earlier sets ({count})',
  invented: 'invented',
  source: 'Source',
  licence: 'Licence: {licence}',
  days: 'Refers to {refersOn}; boundaries of {boundariesOn}',
  counts: 'Municipalities with a figure: {figures}; with a reason: {missing}',
  forBenchmark: 'Only for the benchmark “{benchmark}”',
  forAll: 'For every benchmark',
  importedBy: 'Imported by {name} on {day}',
  name: 'Variable {variable}',
  hash: 'Fingerprint of the file {hash}',
};

export const REFERENCES_TEXTS: Readonly<Record<Language, ReferencesTexts>> = { nl, en };

export const REFERENCE_UNIT_WORDS: Readonly<Record<ReferenceUnit, Bilingual>> = {
  persons: { nl: 'personen', en: 'persons' },
  percent: { nl: 'procent', en: 'percent' },
  'per-thousand': { nl: 'per 1.000', en: 'per 1,000' },
  other: { nl: 'iets anders', en: 'something else' },
};

/** What is asked of whoever imports, and what is said when it is not filled in well. */
export type ReferenceField = keyof Omit<ReferenceOrder, 'invented' | 'benchmark'> | 'file';

export const REFERENCE_FIELD_WORDS: Readonly<Record<ReferenceField, { label: Bilingual; wrong: Bilingual }>> =
  {
    titleNl: {
      label: { nl: 'Titel in het Nederlands', en: 'Title in Dutch' },
      wrong: { nl: 'Geef een titel in het Nederlands', en: 'Give a title in Dutch' },
    },
    titleEn: {
      label: { nl: 'Titel in het Engels', en: 'Title in English' },
      wrong: { nl: 'Geef een titel in het Engels', en: 'Give a title in English' },
    },
    variable: {
      label: { nl: 'Naam van de variabele', en: 'Name of the variable' },
      wrong: {
        nl: 'Noem de variabele met kleine letters, cijfers en streepjes, zoals “inhabitants”',
        en: 'Name the variable with small letters, digits and hyphens, such as “inhabitants”',
      },
    },
    unit: {
      label: { nl: 'Eenheid', en: 'Unit' },
      wrong: { nl: 'Kies een eenheid', en: 'Choose a unit' },
    },
    source: {
      label: { nl: 'Bron', en: 'Source' },
      wrong: { nl: 'Noem de bron', en: 'Name the source' },
    },
    sourceUrl: {
      label: { nl: 'Webadres van de bron', en: 'Web address of the source' },
      wrong: {
        nl: 'Geef het webadres van de bron, beginnend met https://',
        en: 'Give the web address of the source, beginning with https://',
      },
    },
    licence: {
      label: { nl: 'Licentie', en: 'Licence' },
      wrong: {
        nl: 'Noem de licentie, of dat die niet genoemd is',
        en: 'Name the licence, or that none is named',
      },
    },
    refersOn: {
      label: { nl: 'Peildatum', en: 'Day that the figures refer to' },
      wrong: { nl: 'Kies de dag waarover de cijfers gaan', en: 'Choose the day that the figures are about' },
    },
    boundariesOn: {
      label: { nl: 'Grenzen van', en: 'Boundaries of' },
      wrong: {
        nl: 'Kies de dag van de gemeentegrenzen waarop de bron de cijfers geeft',
        en: 'Choose the day of the municipal boundaries on which the source gives the figures',
      },
    },
    file: {
      label: { nl: 'CSV-bestand', en: 'CSV file' },
      wrong: { nl: 'Kies het bestand met de cijfers', en: 'Choose the file with the figures' },
    },
  };
