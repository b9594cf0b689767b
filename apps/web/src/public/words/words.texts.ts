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
      },
      {
        heading: 'Wat nog volgt',
        words: ['Een koppeling voor ontwikkelaars is er nog niet. Zodra die er is, staat die hier.'],
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
    lead: 'Iedereen moet deze site kunnen lezen en bedienen. We bouwen naar de richtlijnen van WCAG 2.2, niveau A en AA.',
    parts: [
      {
        heading: 'Wat we doen',
        words: [
          'Elke pagina werkt zonder JavaScript, met alleen het toetsenbord, op een klein scherm en op papier.',
          'Bij elke grafiek staat in woorden wat erop te zien is, en de cijfers staan in een tabel. Kleur is nooit de enige drager van betekenis.',
          'Teksten zijn geschreven in gewone taal.',
        ],
      },
      {
        heading: 'Wat nog niet is gedaan',
        words: [
          'De site is nog niet door een onafhankelijke partij onderzocht. Er is ook nog geen test gedaan met mensen die een schermlezer gebruiken.',
          'Brede tabellen zijn op een smal scherm alleen te lezen door ze opzij te schuiven.',
        ],
      },
      {
        heading: 'Lukt iets niet?',
        words: [
          'Meld het bij de organisatie die deze site beheert. Vertel om welke pagina het gaat en wat u gebruikt.',
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
      },
      {
        heading: 'What will follow',
        words: ['An interface for developers is not there yet. Once it is, you will find it here.'],
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
    lead: 'Everyone must be able to read and use this site. We build to the guidelines of WCAG 2.2, levels A and AA.',
    parts: [
      {
        heading: 'What we do',
        words: [
          'Every page works without JavaScript, with the keyboard alone, on a small screen and on paper.',
          'Words beside every chart say what it shows, and the figures are in a table. Colour is never the only carrier of meaning.',
          'Texts are written in plain language.',
        ],
      },
      {
        heading: 'What has not been done yet',
        words: [
          'The site has not been examined by an independent party, nor tested with people who use a screen reader.',
          'On a narrow screen, wide tables can be read only by moving them sideways.',
        ],
      },
      {
        heading: 'Something does not work?',
        words: ['Tell the organisation that runs this site. Say which page it is about and what you use.'],
      },
    ],
  },
};

export const wordsTexts: Record<Language, Record<WordsPage['kind'], Prose>> = { nl, en };
