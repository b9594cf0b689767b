import type { Language } from '@ijkpunt/model';

interface MunicipalityTexts {
  readonly kicker: (province: string) => string;
  readonly inhabitants: (count: string) => string;
  readonly lead: (name: string) => string;
  readonly ended: (name: string, day: string) => string;
  readonly compareWith: (name: string) => string;
  /** Opens the most alike municipalities, and what they are judged by. */
  readonly alike: string;
  readonly alikeBy: (context: string) => string;
  readonly beside: (name: string) => string;
  readonly nothing: (name: string) => string;
  readonly overview: string;
  readonly columns: {
    readonly indicator: string;
    readonly quarter: string;
    readonly value: string;
    readonly interval: string;
    readonly among: string;
    readonly median: string;
    readonly standing: string;
  };
  readonly about: string;
  readonly where: string;
  readonly course: string;
  readonly caution: string;
  readonly compareOn: string;
  readonly allMunicipalities: (label: string) => string;
  readonly stripTable: string;
  readonly stripRows: { readonly median: string; readonly half: string; readonly contributing: string };
  readonly stripNone: string;
  readonly trendTable: string;
  readonly trendColumns: { readonly quarter: string; readonly median: string; readonly revised: string };
  readonly back: string;
  readonly ownReply: { readonly title: string; readonly lead: (name: string, number: number) => string };
  readonly ownWords: {
    readonly title: string;
    readonly lead: (name: string) => string;
    readonly whole: string;
  };
}

const nl: MunicipalityTexts = {
  kicker: (province) => `Gemeente in ${province}`,
  inhabitants: (count) => `${count} inwoners op 1 januari 2024`,
  lead: (name) =>
    `De cijfers van ${name}, hoe zeker ze zijn, en waar ${name} staat tussen gemeenten die hetzelfde tellen.`,
  ended: (name, day) =>
    `${name} bestaat sinds ${day} niet meer als aparte gemeente. De cijfers gaan over de tijd daarvoor.`,
  compareWith: (name) => `Vergelijk ${name} met andere gemeenten`,
  alike: 'Welke gemeenten lijken het meest op deze?',
  alikeBy: (context) =>
    `Gezocht op ${context}. Gelijken gaat niet altijd over en weer. De meest gelijkende staat bovenaan.`,
  beside: (name) => `${name} naast anderen, in de tijd, en hoe dit is berekend`,
  nothing: (name) => `Van ${name} is nog niets gepubliceerd.`,
  overview: 'In één oogopslag',
  columns: {
    indicator: 'Cijfer',
    quarter: 'Kwartaal',
    value: 'Waarde',
    interval: '95%-interval',
    among: 'Tussen de andere',
    median: 'Mediaan',
    standing: 'Plaats',
  },
  about: 'Over dit cijfer',
  where: 'Tussen de andere gemeenten',
  course: 'Verloop per kwartaal',
  caution: 'Wat dit cijfer niet zegt:',
  compareOn: 'Vergelijk op dit cijfer',
  allMunicipalities: (label) => `Alle gemeenten: ${label}`,
  stripTable: 'De cijfers bij deze grafiek',
  stripRows: {
    median: 'Mediaan: de middelste gemeente',
    half: 'Middelste helft van de gemeenten',
    contributing: 'Aantal vergelijkbare gemeenten',
  },
  stripNone: 'minder dan vijf vergelijkbare gemeenten',
  trendTable: 'De cijfers per kwartaal',
  trendColumns: { quarter: 'Kwartaal', median: 'Mediaan', revised: 'Na een wijziging meestal' },
  back: 'Terug naar boven',
  ownReply: {
    title: 'Reactie van de gemeente',
    lead: (name, number) =>
      `Dit schreef ${name} bij publicatie ${number}, voordat die uitkwam. De tekst is van de gemeente, niet van IJkpunt.`,
  },
  ownWords: {
    title: 'Toelichting van de gemeente',
    lead: (name) =>
      `Dit schreef ${name} zelf bij de eigen cijfers. De tekst is van de gemeente, niet van IJkpunt.`,
    whole: 'De hele levering',
  },
};

const en: MunicipalityTexts = {
  kicker: (province) => `Municipality in ${province}`,
  inhabitants: (count) => `${count} inhabitants on 1 January 2024`,
  lead: (name) =>
    `The figures of ${name}, how certain they are, and where ${name} stands among municipalities that count the same.`,
  ended: (name, day) =>
    `Since ${day}, ${name} is no longer a municipality of its own. The figures cover the time before.`,
  compareWith: (name) => `Compare ${name} with other municipalities`,
  alike: 'Which municipalities are most like this one?',
  alikeBy: (context) =>
    `Looked for by ${context}. Being alike is not always mutual. The most alike comes first.`,
  beside: (name) => `${name} beside others, over time, and how this was computed`,
  nothing: (name) => `Nothing has been published about ${name} yet.`,
  overview: 'At a glance',
  columns: {
    indicator: 'Figure',
    quarter: 'Quarter',
    value: 'Value',
    interval: '95% interval',
    among: 'Among the others',
    median: 'Median',
    standing: 'Place',
  },
  about: 'About this figure',
  where: 'Among the other municipalities',
  course: 'Course by quarter',
  caution: 'What this figure does not say:',
  compareOn: 'Compare on this figure',
  allMunicipalities: (label) => `All municipalities: ${label}`,
  stripTable: 'The figures of this chart',
  stripRows: {
    median: 'Median: the middle municipality',
    half: 'Middle half of the municipalities',
    contributing: 'Number of comparable municipalities',
  },
  stripNone: 'fewer than five comparable municipalities',
  trendTable: 'The figures by quarter',
  trendColumns: { quarter: 'Quarter', median: 'Median', revised: 'After a change mostly' },
  back: 'Back to top',
  ownReply: {
    title: 'Reply of the municipality',
    lead: (name, number) =>
      `This is what ${name} wrote, in Dutch, about release ${number} before it came out. The text is the municipality’s, not IJkpunt’s.`,
  },
  ownWords: {
    title: 'Explanation by the municipality',
    lead: (name) =>
      `This is what ${name} itself wrote about its figures, in Dutch. The text is the municipality’s, not IJkpunt’s.`,
    whole: 'The delivery as a whole',
  },
};

export const municipalityTexts: Record<Language, MunicipalityTexts> = { nl, en };
