import type { Language } from '@ijkpunt/model';

interface CompareTexts {
  readonly heading: string;
  readonly lead: string;
  readonly form: string;
  readonly municipality: (place: string) => string;
  readonly none: string;
  readonly more: string;
  readonly chooseAgain: string;
  readonly indicators: string;
  readonly indicatorsHint: string;
  readonly submit: string;
  readonly unknown: (names: string) => string;
  readonly tooFew: string;
  readonly noIndicator: string;
  readonly nothing: string;
  readonly chart: string;
  readonly table: string;
  readonly columns: {
    readonly municipality: string;
    readonly quarter: string;
    readonly value: string;
    readonly interval: string;
    readonly counts: string;
  };
  readonly refusedHead: (names: string) => string;
  readonly refusedLead: string;
  readonly incompleteHead: string;
  readonly incompleteLead: string;
  readonly absent: (name: string) => string;
  readonly deliveredHead: string;
  readonly caution: string;
  readonly definition: string;
}

const nl: CompareTexts = {
  heading: 'Gemeenten vergelijken',
  lead: 'Kies twee tot zes gemeenten. Tellen zij hetzelfde, dan staan ze naast elkaar. Tellen zij iets anders, dan leest u waarom we ze niet naast elkaar zetten.',
  form: 'Kies wat u wilt vergelijken',
  municipality: (place) => `Gemeente ${place}`,
  none: 'Geen keuze',
  more: 'Meer gemeenten kiezen',
  chooseAgain: 'Kies andere gemeenten of cijfers',
  indicators: 'Cijfers',
  indicatorsHint: 'Kies een of meer cijfers.',
  submit: 'Vergelijk',
  unknown: (names) => `Dit kennen we niet: ${names}. Kies uit de lijst.`,
  tooFew: 'Kies nog een gemeente: vergelijken kan vanaf twee.',
  noIndicator: 'Kies ook een of meer cijfers.',
  nothing: 'Over deze keuze is nog niets gepubliceerd.',
  chart: 'Naast elkaar',
  table: 'De cijfers van de gekozen gemeenten',
  columns: {
    municipality: 'Gemeente',
    quarter: 'Kwartaal',
    value: 'Waarde',
    interval: '95%-interval',
    counts: 'Berekend uit',
  },
  refusedHead: (names) => `${names} zijn op dit cijfer niet te vergelijken`,
  refusedLead:
    'We tekenen geen grafiek en berekenen geen verschil. De cijfers lijken op elkaar, maar betekenen iets anders:',
  incompleteHead: 'Niet van elke gekozen gemeente is er een waarde',
  incompleteLead:
    'Daarom staan ze niet samen in een grafiek. In de tabel staat wat er is, en wat er ontbreekt.',
  absent: (name) => `Van ${name} is er geen waarde.`,
  deliveredHead: 'Wat er wel is geleverd',
  caution: 'Wat dit cijfer niet zegt:',
  definition: 'Lees hoe dit cijfer is berekend',
};

const en: CompareTexts = {
  heading: 'Compare municipalities',
  lead: 'Choose two to six municipalities. If they count the same, they are put side by side. If they count something else, you read why we do not do so.',
  form: 'Choose what you want to compare',
  municipality: (place) => `Municipality ${place}`,
  none: 'No choice',
  more: 'Choose more municipalities',
  chooseAgain: 'Choose other municipalities or figures',
  indicators: 'Figures',
  indicatorsHint: 'Choose one or more figures.',
  submit: 'Compare',
  unknown: (names) => `We do not know this: ${names}. Please choose from the list.`,
  tooFew: 'Choose one more municipality: comparing takes at least two.',
  noIndicator: 'Choose one or more figures as well.',
  nothing: 'Nothing has been published about this choice yet.',
  chart: 'Side by side',
  table: 'The figures of the chosen municipalities',
  columns: {
    municipality: 'Municipality',
    quarter: 'Quarter',
    value: 'Value',
    interval: '95% interval',
    counts: 'Computed from',
  },
  refusedHead: (names) => `${names} cannot be compared on this figure`,
  refusedLead: 'We draw no chart and compute no difference. The figures look alike but mean something else:',
  incompleteHead: 'Not every chosen municipality has a value',
  incompleteLead: 'Therefore they are not in one chart. The table shows what there is, and what is missing.',
  absent: (name) => `There is no value of ${name}.`,
  deliveredHead: 'What was delivered',
  caution: 'What this figure does not say:',
  definition: 'Read how this figure is computed',
};

export const compareTexts: Record<Language, CompareTexts> = { nl, en };
