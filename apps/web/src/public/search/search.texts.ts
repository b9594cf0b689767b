import type { Language } from '@ijkpunt/model';

interface SearchTexts {
  readonly heading: string;
  readonly lead: string;
  readonly label: string;
  readonly submit: string;
  readonly results: (count: string, query: string) => string;
  readonly none: (query: string) => string;
  readonly noneLead: string;
  readonly list: string;
  readonly kinds: Readonly<Record<'municipality' | 'indicator', string>>;
  /** For who hears how many suggestions there are; `{count}` is the number. */
  readonly suggestions: string;
  readonly noSuggestions: string;
}

const nl: SearchTexts = {
  heading: 'Zoeken',
  lead: 'Zoek een gemeente, ook onder haar vroegere naam, of een cijfer.',
  label: 'Gemeente of cijfer',
  submit: 'Zoeken',
  results: (count, query) => `${count} gevonden voor “${query}”`,
  none: (query) => `Niets gevonden voor “${query}”`,
  noneLead:
    'Kijk of het goed gespeld is, of typ een deel van de naam. Plaatsen binnen een gemeente staan er niet bij.',
  list: 'Alle gemeenten op letter en provincie',
  kinds: { municipality: 'Gemeente', indicator: 'Cijfer' },
  suggestions: '{count} voorstellen',
  noSuggestions: 'Geen voorstellen',
};

const en: SearchTexts = {
  heading: 'Search',
  lead: 'Search for a municipality, also under its former name, or for a figure.',
  label: 'Municipality or figure',
  submit: 'Search',
  results: (count, query) => `${count} found for “${query}”`,
  none: (query) => `Nothing found for “${query}”`,
  noneLead: 'Check the spelling, or type a part of the name. Places within a municipality are not included.',
  list: 'All municipalities by letter and province',
  kinds: { municipality: 'Municipality', indicator: 'Figure' },
  suggestions: '{count} suggestions',
  noSuggestions: 'No suggestions',
};

export const searchTexts: Record<Language, SearchTexts> = { nl, en };
