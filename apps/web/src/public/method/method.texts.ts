import type { Language } from '@ijkpunt/model';
import type { MethodUse } from './worked/worked-method.ts';

interface MethodTexts {
  readonly heading: string;
  readonly lead: string;
  readonly contents: string;
  readonly parts: readonly {
    /** Place on the page, the same in both languages. */
    readonly anchor: string;
    readonly heading: string;
    readonly words: readonly string[];
    readonly list?: readonly string[];
  }[];
  readonly methods: string;
  readonly methodsIntro: readonly string[];
  readonly entry: {
    readonly rule: string;
    readonly example: string;
    readonly realExample: string;
    readonly edges: string;
    readonly law: (sections: string) => string;
    readonly use: Record<MethodUse, string>;
  };
  readonly perBenchmark: string;
  readonly threshold: (most: string) => string;
  readonly profile: string;
  readonly profileColumns: { readonly question: string; readonly standard: string; readonly others: string };
  readonly grade: { readonly A: string; readonly B: string; readonly C: string };
  readonly measures: string;
  readonly measureColumns: { readonly measure: string; readonly unit: string };
}

const nl: MethodTexts = {
  heading: 'Methode en bescherming',
  lead: 'Hoe een cijfer ontstaat, wanneer we het vergelijken, wanneer we dat weigeren en hoe we mensen beschermen.',
  contents: 'Op deze pagina',
  parts: [
    {
      anchor: 'aantallen',
      heading: 'Gemeenten leveren aantallen, wij rekenen',
      words: [
        'Een gemeente levert elk kwartaal aantallen, bijvoorbeeld hoeveel mensen een uitkering hebben. Percentages berekent IJkpunt zelf, voor iedereen op dezelfde manier.',
        'Een tweede persoon bij de gemeente keurt elke levering goed voordat ze meetelt.',
      ],
    },
    {
      anchor: 'interval',
      heading: 'Elk cijfer heeft een interval',
      words: [
        'Een gemeente met weinig mensen heeft door toeval al snel een hoog of laag percentage. Daarom staat bij elk percentage een 95%-interval: de grenzen waartussen het cijfer redelijkerwijs kan liggen, gezien de grootte van de groep.',
        'Voor een deel van een geheel gebruiken we het interval van Wilson. Voor gebeurtenissen op een gemiddeld aantal mensen gebruiken we het interval voor een Poisson-aantal: bij minder dan tien gebeurtenissen exact, anders volgens Byar.',
        'Ligt de mediaan binnen het interval, dan is niet vast te stellen dat een gemeente afwijkt. Wij noemen een verschil nooit bewezen.',
      ],
    },
    {
      anchor: 'plaats-in-de-rij',
      heading: 'Plaats in de rij',
      words: [
        'Een plaats tonen we als bereik: van de beste tot de slechtste plaats die bij de intervallen past, zo ruim dat alle plaatsen samen kloppen. Beslaat dat bereik meer dan de helft van alle plaatsen, dan staat er “plaats onzeker”.',
        'De mediaan en de middelste helft berekenen we over de getoonde, vergelijkbare gemeenten. Zijn dat er minder dan vijf, dan is er geen mediaan. Gemeenten met kleine aantallen tonen we niet: die tellen dan niet mee, een nul wel. Bij een cijfer over weinig mensen kan de mediaan daardoor anders zijn dan die van alle gemeenten samen.',
      ],
    },
    {
      anchor: 'vergelijkbaar',
      heading: 'Vergelijkbaar of niet',
      words: [
        'Met elke levering komen antwoorden mee op vragen over wat er is geteld. Daaruit volgt een letter:',
      ],
      list: [
        'A: dezelfde definitie. Het cijfer telt gewoon mee.',
        'B: een klein verschil. Het cijfer wordt getoond en gemarkeerd, en het verschil staat erbij.',
        'C: niet vergelijkbaar. Wij tonen geen vergelijking en zeggen waarom: een andere eenheid, een andere groep mensen, een andere periode of een andere definitie.',
      ],
    },
    {
      anchor: 'ontbreken',
      heading: 'Ontbreken is geen nul',
      words: [
        'Is er geen cijfer, dan staat er een reden: niet geregistreerd, nog niet beschikbaar, niet van toepassing, te laat, of niet vrijgegeven.',
      ],
    },
    {
      anchor: 'bescherming',
      heading: 'Bescherming van mensen',
      words: [
        'Kleine aantallen tonen we niet, want in een bekende gemeente kan een klein aantal iemand verraden. Hetzelfde geldt voor wat overblijft: als 53 van de 62 bekend is, zijn de andere 9 dat ook.',
        'Percentages over minder dan twintig mensen tonen we niet. Soms verbergen we ook een groter getal, omdat een klein aantal er anders uit te berekenen is: uit een totaal, een gemiddelde, een ander kwartaal, of met de eigen cijfers van een buurgemeente.',
        'Voor elke publicatie proberen we zelf om alles wat verborgen is te berekenen. Lukt dat ergens te goed, dan komt de publicatie niet uit. Wat eerder al bekend was, telt daarbij mee.',
        'In het totaal van Nederland en van een arbeidsmarktregio tellen alle gemeenten mee, ook die waarvan we het eigen cijfer niet tonen.',
        'Een niet getoond cijfer staat als een punt in tabel en grafiek.',
      ],
    },
    {
      anchor: 'publicaties',
      heading: 'Publicaties',
      words: [
        'Wat is vrijgegeven verandert niet meer. Een verbetering is een nieuwe publicatie met een nieuw nummer. Onder elke pagina staat uit welke publicatie de cijfers komen.',
      ],
    },
  ],
  methods: 'Rekenmethoden met voorbeelden',
  methodsIntro: [
    'Hieronder staat elke rekenmethode van IJkpunt, met een voorbeeld dat u met een rekenmachine kunt volgen. De voorbeelden zijn uitgerekend door hetzelfde programma dat de cijfers berekent, op het moment dat deze pagina werd gemaakt.',
    'De getallen in de voorbeelden zijn verzonnen, behalve waar staat dat ze echt zijn. Tussenstappen zijn afgerond; het programma rekent door met alle cijfers achter de komma.',
    'De volledige regels heten “methode” met een nummer. Ze staan bij de broncode, in de map docs/methods.',
  ],
  entry: {
    rule: 'De regel',
    example: 'Voorbeeld met verzonnen getallen',
    realExample: 'Voorbeeld met echte, gepubliceerde getallen',
    edges: 'In bijzondere gevallen',
    law: (sections) => `De volledige regel: methode ${sections}.`,
    use: {
      pages: 'In gebruik bij de cijfers op deze site.',
      workspace: 'In gebruik in de werkplek van gemeenten; nog niet op openbare pagina’s.',
      delivery: 'In gebruik bij de controle van wat gemeenten leveren.',
      ready: 'Deze methode is klaar, maar wordt nog in geen gepubliceerd cijfer gebruikt.',
    },
  },
  perBenchmark: 'Per benchmark',
  threshold: (most) => `Aantallen van 1 tot en met ${most} worden niet getoond.`,
  profile: 'Vragen over de definitie',
  profileColumns: { question: 'Vraag', standard: 'Afspraak', others: 'Andere antwoorden' },
  grade: { A: 'vergelijkbaar', B: 'met een kanttekening', C: 'niet vergelijkbaar' },
  measures: 'Wat gemeenten leveren',
  measureColumns: { measure: 'Maat', unit: 'Eenheid' },
};

const en: MethodTexts = {
  heading: 'Method and protection',
  lead: 'How a figure comes about, when we compare it, when we refuse to, and how we protect people.',
  contents: 'On this page',
  parts: [
    {
      anchor: 'aantallen',
      heading: 'Municipalities deliver counts, we compute',
      words: [
        'Every quarter a municipality delivers counts, such as how many people receive a benefit. IJkpunt computes the percentages, in the same way for everyone.',
        'A second person at the municipality approves every delivery before it counts.',
      ],
    },
    {
      anchor: 'interval',
      heading: 'Every figure has an interval',
      words: [
        'A municipality with few people easily has a high or low percentage by chance. That is why every percentage has a 95% interval: the bounds between which the figure can reasonably lie, given the size of the group.',
        'For a part of a whole we use the Wilson interval. For events on an average number of people we use the interval for a Poisson count: exact below ten events, Byar’s otherwise.',
        'When the median lies within the interval, it cannot be established that a municipality deviates. We never call a difference proven.',
      ],
    },
    {
      anchor: 'plaats-in-de-rij',
      heading: 'Place in the order',
      words: [
        'A place is shown as a range: from the best to the worst place that fits the intervals, so wide that all places hold together. When that range covers more than half of all places, it says “place uncertain”.',
        'The median and the middle half are computed over the shown, comparable municipalities. With fewer than five there is no median. Municipalities with small counts are not shown: they do not take part, while a zero does. For a figure about few people the median may therefore differ from that of all municipalities together.',
      ],
    },
    {
      anchor: 'vergelijkbaar',
      heading: 'Comparable or not',
      words: ['Every delivery comes with answers about what was counted. From those follows a letter:'],
      list: [
        'A: the same definition. The figure simply counts.',
        'B: a small difference. The figure is shown and marked, with the difference beside it.',
        'C: not comparable. We show no comparison and say why: another unit, another group of people, another period or another definition.',
      ],
    },
    {
      anchor: 'ontbreken',
      heading: 'Missing is not zero',
      words: [
        'When there is no figure, there is a reason: not registered, not yet available, not applicable, too late, or not released.',
      ],
    },
    {
      anchor: 'bescherming',
      heading: 'Protection of people',
      words: [
        'Small counts are not shown, for in a known municipality a small count can give someone away. The same holds for what remains: when 53 of 62 is known, so are the other 9.',
        'Percentages over fewer than twenty people are not shown. Sometimes a larger number is hidden too, since a small one could be computed from it: from a total, a mean, another quarter, or with the own figures of a neighbour.',
        'Before every publication we try to compute everything that is hidden. If that goes too well anywhere, the publication does not come out. What was known before counts as known.',
        'The totals of the Netherlands and of a labour-market region count all municipalities, also those whose own figure is not shown.',
        'A figure that is not shown is a dot in table and chart.',
      ],
    },
    {
      anchor: 'publicaties',
      heading: 'Publications',
      words: [
        'What was released never changes. An improvement is a new publication with a new number. Below every page it says which publication the figures come from.',
      ],
    },
  ],
  methods: 'Methods with examples',
  methodsIntro: [
    'Below is every method of IJkpunt, with an example that you can follow with a calculator. The examples were computed by the same program that computes the figures, at the moment that this page was made.',
    'The numbers in the examples are invented, except where they are said to be real. Steps in between are rounded; the program goes on with all decimals.',
    'The full rules are called “method” with a number. They are beside the source code, in the folder docs/methods.',
  ],
  entry: {
    rule: 'The rule',
    example: 'Example with invented numbers',
    realExample: 'Example with real, published numbers',
    edges: 'In special cases',
    law: (sections) => `The full rule: method ${sections}.`,
    use: {
      pages: 'In use for the figures on this site.',
      workspace: 'In use in the workspace of municipalities; not on public pages yet.',
      delivery: 'In use for checking what municipalities deliver.',
      ready: 'This method is ready, but no published figure uses it yet.',
    },
  },
  perBenchmark: 'Per benchmark',
  threshold: (most) => `Counts from 1 to ${most} are not shown.`,
  profile: 'Questions about the definition',
  profileColumns: { question: 'Question', standard: 'Agreed answer', others: 'Other answers' },
  grade: { A: 'comparable', B: 'with a remark', C: 'not comparable' },
  measures: 'What municipalities deliver',
  measureColumns: { measure: 'Measure', unit: 'Unit' },
};

export const methodTexts: Record<Language, MethodTexts> = { nl, en };
