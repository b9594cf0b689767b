import type { Language } from '@ijkpunt/model';

interface ErrorTexts {
  readonly withdrawn: {
    readonly heading: string;
    readonly lead: (number: string, day: string) => string;
    readonly why: string;
    readonly publications: string;
  };
  readonly fault: {
    readonly heading: string;
    readonly broken: string;
    readonly away: string;
    readonly whatToDo: string;
    readonly start: string;
  };
}

const nl: ErrorTexts = {
  withdrawn: {
    heading: 'Dit is ingetrokken',
    lead: (number, day) =>
      `Wat op dit adres stond, hoorde bij publicatie ${number}. Die is op ${day} ingetrokken. Gebruik deze cijfers niet meer.`,
    why: 'Waarom:',
    publications: 'Bekijk wat ervoor in de plaats kwam',
  },
  fault: {
    heading: 'Dit lukte niet',
    broken: 'Er ging bij ons iets mis, niet bij u. Deze pagina kon niet worden gemaakt.',
    away: 'IJkpunt kan nu even niet bij zijn gegevens. Dat ligt aan ons, niet aan u.',
    whatToDo:
      'Laad de pagina over een paar minuten opnieuw. De pagina’s van gemeenten en cijfers zijn meestal wel te lezen.',
    start: 'Naar de startpagina',
  },
};

const en: ErrorTexts = {
  withdrawn: {
    heading: 'This was withdrawn',
    lead: (number, day) =>
      `What was at this address belonged to publication ${number}. It was withdrawn on ${day}. Do not use these figures any more.`,
    why: 'Why:',
    publications: 'See what came in its place',
  },
  fault: {
    heading: 'This did not work',
    broken: 'Something went wrong on our side, not on yours. This page could not be made.',
    away: 'IJkpunt cannot reach its data for a moment. That is our fault, not yours.',
    whatToDo:
      'Reload the page in a few minutes. The pages of municipalities and figures can usually still be read.',
    start: 'To the start page',
  },
};

export const errorTexts: Record<Language, ErrorTexts> = { nl, en };
