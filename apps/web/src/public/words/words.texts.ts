import type { Language } from '@ijkpunt/model';
import type { WordsPage } from '@ijkpunt/contract';
import { privacyProse } from './privacy.texts.ts';
import type { Prose } from './prose.ts';

const nl: Record<WordsPage['kind'], Prose> = {
  privacy: privacyProse('nl'),
  practices: {
    heading: 'Praktijken',
    lead: 'Hier komt te staan wat gemeenten doen, wat het opleverde en wie u daarover kunt bellen. Er zijn nog geen praktijken geplaatst.',
    parts: [],
  },
  data: {
    heading: 'Data',
    lead: 'Alle gepubliceerde cijfers staan in de tabellen op de pagina’s van gemeenten en van cijfers, en in bestanden om mee te nemen.',
    parts: [
      {
        heading: 'Bestanden',
        words: [
          'Bij elke publicatie horen drie bestanden: een tabel, alle cijfers met hun definities, en de vergelijkingen met hun rekenbewijzen. U vindt ze op de pagina Publicaties. Oude bestanden blijven staan.',
          'Een manifest noemt elk bestand met zijn controlegetal en is ondertekend. Zo ziet u of een bestand heel is en van ons komt.',
        ],
        ways: [{ to: '/publicaties', words: 'Naar de bestanden van elke publicatie', page: true }],
      },
      {
        heading: 'Voor ontwikkelaars',
        words: [
          'Wat IJkpunt aan programma’s vraagt en antwoordt, staat in één document (OpenAPI). Leveren met een programma kan met een sleutel van de gemeente. De gepubliceerde cijfers haalt u als bestand op.',
        ],
        ways: [{ to: '/api/v1/openapi.json', words: 'Document van de API (JSON)', page: false }],
      },
      {
        heading: 'Wat er nooit in staat',
        words: [
          'Gegevens over losse mensen krijgt IJkpunt niet: gemeenten leveren alleen aantallen. Kleine aantallen blijven ook in bestanden weg.',
        ],
      },
    ],
  },
  accessibility: {
    heading: 'Toegankelijkheid',
    lead: 'Iedereen moet deze site kunnen lezen en bedienen. We bouwen naar WCAG 2.2, niveau A en AA, zoals EN 301 549 en het Besluit digitale toegankelijkheid overheid vragen.',
    parts: [
      {
        heading: 'Stand',
        words: [
          'De software is bij elke wijziging door een programma getoetst, en nog niet door een onafhankelijke partij. In de woorden van het Nederlandse model van de verklaring: eerste maatregelen zijn genomen (status C). De organisatie die deze site beheert, publiceert haar eigen verklaring.',
        ],
      },
      {
        heading: 'Wat we doen',
        words: [
          'Elke pagina werkt zonder JavaScript, met alleen het toetsenbord, op een klein scherm en op papier.',
          'Bij elke grafiek staat in woorden wat erop te zien is, en de cijfers staan in een tabel. Kleur is nooit de enige drager van betekenis. Wat de muis in een grafiek aanwijst, is ook met de pijltjestoetsen te bereiken en wordt voorgelezen.',
          'Teksten zijn geschreven in gewone taal.',
        ],
      },
      {
        heading: 'Hoe is getoetst',
        words: [
          'Bij elke wijziging bezoekt een echte browser elke soort pagina, openbaar en achter de aanmelding, en toetst die met axe op de regels van WCAG 2.2 A en AA. Er mag geen enkele overtreding zijn. Ook mag geen pagina bij 320 pixels breed, dat is een vergroting tot 400%, opzij geschoven hoeven worden.',
          'Zo’n programma ziet niet alles: of woorden begrijpelijk zijn, of een volgorde logisch is en of een schermlezer prettig leest, beoordelen mensen.',
        ],
      },
      {
        heading: 'Wat nog niet is gedaan',
        words: [
          'Onderzoek door een onafhankelijke partij, en een test met mensen die een schermlezer of vergroting gebruiken. Gevolg: er kunnen problemen zijn die wij niet kennen. Meld ze alstublieft.',
          'Brede tabellen zijn op een smal scherm alleen te lezen door ze binnen hun kader opzij te schuiven. Dat kan ook met het toetsenbord. Op de pagina van een gemeente staat alles uit de tabel ook per cijfer onder elkaar.',
        ],
      },
      {
        heading: 'Lukt iets niet?',
        words: [
          'Meld het bij de organisatie die deze site beheert. Vertel om welke pagina het gaat en wat u gebruikt.',
          'Bent u niet tevreden met het antwoord van een overheid? Dan kunt u een klacht indienen bij de Nationale ombudsman.',
        ],
      },
    ],
  },
};

const en: Record<WordsPage['kind'], Prose> = {
  privacy: privacyProse('en'),
  practices: {
    heading: 'Practices',
    lead: 'Here you will find what municipalities do, what came of it and whom to call about it. No practices have been added yet.',
    parts: [],
  },
  data: {
    heading: 'Data',
    lead: 'All published figures are in the tables on the pages of municipalities and of figures, and in files to take away.',
    parts: [
      {
        heading: 'Files',
        words: [
          'Every publication has three files: a table, all figures with their definitions, and the comparisons with their receipts. You find them on the page Publications. Old files stay.',
          'A manifest names every file with its checksum, and is signed. So you can see whether a file is whole and comes from us.',
        ],
        ways: [{ to: '/publicaties', words: 'To the files of every publication', page: true }],
      },
      {
        heading: 'For developers',
        words: [
          'What IJkpunt asks of programs and answers them stands in one document (OpenAPI). A program delivers with a key of its municipality. The published figures are fetched as files.',
        ],
        ways: [{ to: '/api/v1/openapi.json', words: 'Document of the API (JSON)', page: false }],
      },
      {
        heading: 'What will never be in it',
        words: [
          'IJkpunt receives no data about single people: municipalities deliver counts only. Small counts are left out of files as well.',
        ],
      },
    ],
  },
  accessibility: {
    heading: 'Accessibility',
    lead: 'Everybody must be able to read and use this site. We build to WCAG 2.2, levels A and AA, as EN 301 549 and the Dutch decree on digital accessibility ask.',
    parts: [
      {
        heading: 'State',
        words: [
          'The software is tested by a program at every change, and not yet by an independent party. In the words of the Dutch model of the statement: first measures were taken (status C). The organisation that runs this site publishes a statement of its own.',
        ],
      },
      {
        heading: 'What we do',
        words: [
          'Every page works without JavaScript, with the keyboard alone, on a small screen and on paper.',
          'Beside each chart stands in words what it shows, and the figures are in a table. Colour is never the only bearer of meaning. What the mouse points at in a chart is reached by the arrow keys as well, and read out.',
          'Texts are written in plain language.',
        ],
      },
      {
        heading: 'How it is tested',
        words: [
          'At every change a real browser visits each kind of page, public and behind the sign-in, and holds it with axe against the rules of WCAG 2.2 A and AA. Not one violation is let through. Nor may any page have to be scrolled sideways at a width of 320 pixels, which is an enlargement to 400%.',
          'Such a program does not see everything: whether words can be understood, an order makes sense and a screen reader reads well is judged by people.',
        ],
      },
      {
        heading: 'What has not been done yet',
        words: [
          'An examination by an independent party, and a test with people who use a screen reader or enlargement. The effect: there may be problems that we do not know of. Please report them.',
          'On a narrow screen wide tables can only be read by scrolling them sideways within their frame. That works with the keyboard too. On the page of a municipality everything in the table also stands below it, figure by figure.',
        ],
      },
      {
        heading: 'Does something not work?',
        words: [
          'Report it to the organisation that runs this site. Tell which page it is about and what you use.',
          'Are you not satisfied with the answer of a public body? Then you can complain to the National Ombudsman.',
        ],
      },
    ],
  },
};

export const wordsTexts: Record<Language, Record<WordsPage['kind'], Prose>> = { nl, en };
