import type { Language } from '@ijkpunt/model';

interface StartTexts {
  readonly heading: string;
  readonly lead: string;
  readonly find: string;
  readonly findLead: (count: string) => string;
  readonly nothing: string;
  readonly byLetter: string;
  readonly byProvince: string;
  readonly formerly: string;
  readonly says: string;
  readonly compare: string;
  readonly participants: (count: string) => string;
  readonly quarter: (quarter: string) => string;
  readonly median: string;
  readonly half: (lower: string, upper: string) => string;
  readonly noMedian: string;
  readonly countOnly: string;
  readonly table: string;
  readonly columns: {
    readonly indicator: string;
    readonly quarter: string;
    readonly median: string;
    readonly half: string;
    readonly shown: string;
    readonly refused: string;
    readonly withheld: string;
    readonly missing: string;
  };
  readonly cannot: string;
  readonly cannotList: readonly { readonly head: string; readonly words: string }[];
  readonly method: string;
}

const nl: StartTexts = {
  heading: 'Hoe staat uw gemeente ervoor, en met wie mag u dat vergelijken?',
  lead:
    'IJkpunt zet kwartaalcijfers van gemeenten naast elkaar als ze hetzelfde betekenen. ' +
    'Betekenen ze iets anders, dan tonen we geen grafiek maar leggen we uit waarom niet.',
  find: 'Vind uw gemeente',
  findLead: (count) => `${count} gemeenten. Typ een naam, of kies een letter of een provincie.`,
  nothing: 'Er is nog niets gepubliceerd.',
  byLetter: 'Op letter',
  byProvince: 'Op provincie',
  formerly: 'opgeheven',
  says: 'Wat de cijfers nu zeggen',
  compare: 'Vergelijk gemeenten',
  participants: (count) => (count === '1' ? 'Eén gemeente doet mee.' : `${count} gemeenten doen mee.`),
  quarter: (quarter) => `Stand van het ${quarter}`,
  median: 'mediaan',
  half: (lower, upper) => `Bij de middelste helft van de gemeenten ligt dit tussen ${lower} en ${upper}.`,
  noMedian: 'Er zijn geen vijf gemeenten die hetzelfde tellen. Daarom is er geen mediaan.',
  countOnly: 'Dit is een aantal. Dat vergelijken we niet tussen gemeenten van verschillende grootte.',
  table: 'Alle cijfers in een tabel',
  columns: {
    indicator: 'Cijfer',
    quarter: 'Kwartaal',
    median: 'Mediaan',
    half: 'Middelste helft',
    shown: 'Getoond',
    refused: 'Niet vergelijkbaar',
    withheld: 'Niet getoond',
    missing: 'Ontbreekt',
  },
  cannot: 'Wat de cijfers niet zeggen',
  cannotList: [
    {
      head: 'Niet waardoor het komt.',
      words:
        'Een hoger of lager cijfer kan komen door wie er in de gemeente wonen, niet door wat de gemeente doet.',
    },
    {
      head: 'Niet dat een verschil bewezen is.',
      words: 'Elk cijfer heeft een interval. Overlappen twee intervallen, dan kan het verschil toeval zijn.',
    },
    {
      head: 'Niets over wie niet te vergelijken is.',
      words: 'Telt een gemeente iets anders, dan weigeren we de vergelijking en zeggen we waarom.',
    },
    {
      head: 'Niets over losse mensen.',
      words: 'Kleine aantallen tonen we niet, en ook niet wat daaruit is terug te rekenen.',
    },
    {
      head: 'Ontbreken is geen nul.',
      words: 'Is er geen cijfer, dan staat er waarom: niet bijgehouden, te laat, nog niet bekend.',
    },
  ],
  method: 'Zo rekenen en beschermen we',
};

const en: StartTexts = {
  heading: 'How is your municipality doing, and with whom may you compare it?',
  lead:
    'IJkpunt puts quarterly figures of Dutch municipalities side by side when they mean the same. ' +
    'When they mean something else we draw no chart, but explain why not.',
  find: 'Find your municipality',
  findLead: (count) => `${count} municipalities. Type a name, or choose a letter or a province.`,
  nothing: 'Nothing has been published yet.',
  byLetter: 'By letter',
  byProvince: 'By province',
  formerly: 'dissolved',
  says: 'What the figures say now',
  compare: 'Compare municipalities',
  participants: (count) =>
    count === '1' ? 'One municipality takes part.' : `${count} municipalities take part.`,
  quarter: (quarter) => `As of the ${quarter}`,
  median: 'median',
  half: (lower, upper) =>
    `For the middle half of the municipalities this lies between ${lower} and ${upper}.`,
  noMedian: 'There are no five municipalities that count the same. Therefore there is no median.',
  countOnly: 'This is a count. It is not compared between municipalities of different size.',
  table: 'All figures in a table',
  columns: {
    indicator: 'Figure',
    quarter: 'Quarter',
    median: 'Median',
    half: 'Middle half',
    shown: 'Shown',
    refused: 'Not comparable',
    withheld: 'Not shown',
    missing: 'Missing',
  },
  cannot: 'What the figures do not say',
  cannotList: [
    {
      head: 'Not what causes it.',
      words:
        'A higher or lower figure may be due to who lives in the municipality, not to what the municipality does.',
    },
    {
      head: 'Not that a difference is proven.',
      words: 'Every figure has an interval. When two intervals overlap, the difference may be chance.',
    },
    {
      head: 'Nothing about who cannot be compared.',
      words: 'When a municipality counts something else, we refuse the comparison and say why.',
    },
    {
      head: 'Nothing about single people.',
      words: 'Small counts are not shown, nor what they could be computed back from.',
    },
    {
      head: 'Missing is not zero.',
      words: 'When there is no figure, it says why: not registered, too late, not yet known.',
    },
  ],
  method: 'How we compute and protect',
};

export const startTexts: Record<Language, StartTexts> = { nl, en };
