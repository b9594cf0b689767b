import type { Language } from '@ijkpunt/model';

interface FrameTexts {
  readonly tagline: string;
  readonly skip: string;
  readonly take: string;
  /** What is said once a table has another order; {column} and {order} are filled in. */
  readonly sorted: string;
  readonly ascending: string;
  readonly descending: string;
  readonly feed: string;
  readonly mainNavigation: string;
  readonly menu: string;
  readonly footNavigation: string;
  readonly home: string;
  readonly nav: readonly { readonly path: string; readonly label: string }[];
  readonly foot: readonly { readonly path: string; readonly label: string }[];
  readonly workspace: string;
  readonly signIn: string;
  readonly otherLanguage: string;
  readonly source: (title: string, number: string, day: string, hash: string) => string;
  readonly sourceLabel: string;
  readonly licence: string;
  readonly invented: string;
  readonly inventedHead: string;
  readonly inventedAll: string;
  readonly inventedPart: (titles: string) => string;
}

const nl: FrameTexts = {
  tagline: 'Vergelijken wat te vergelijken is',
  skip: 'Naar de inhoud',
  take: 'Bewaren als',
  sorted: 'Gesorteerd op {column}, {order}.',
  ascending: 'oplopend',
  descending: 'aflopend',
  feed: 'IJkpunt: publicaties',
  mainNavigation: 'Hoofdmenu',
  menu: 'Menu',
  footNavigation: 'Over deze site',
  home: 'naar de startpagina',
  nav: [
    { path: '/', label: 'Gemeenten' },
    { path: '/zoeken', label: 'Zoeken' },
    { path: '/vergelijken', label: 'Vergelijken' },
    { path: '/praktijken', label: 'Praktijken' },
    { path: '/methode', label: 'Methode' },
    { path: '/publicaties', label: 'Publicaties' },
  ],
  foot: [
    { path: '/methode', label: 'Methode en bescherming' },
    { path: '/data', label: 'Data' },
    { path: '/publicaties', label: 'Publicaties' },
    { path: '/toegankelijkheid', label: 'Toegankelijkheid' },
    { path: '/privacy', label: 'Privacy' },
  ],
  workspace: 'Inloggen voor gemeenten',
  signIn: 'Inloggen',
  otherLanguage: 'English',
  source: (title, number, day, hash) => `${title}, publicatie ${number} van ${day}, controlegetal ${hash}.`,
  sourceLabel: 'Bron:',
  licence: 'IJkpunt is open software.',
  invented: 'Verzonnen voorbeeldcijfers',
  inventedHead: 'Deze pagina bevat verzonnen voorbeeldcijfers',
  inventedAll:
    'Alle cijfers op deze pagina zijn verzonnen. Ze laten zien hoe IJkpunt werkt en zeggen niets over een echte gemeente.',
  inventedPart: (titles) =>
    `Verzonnen zijn alle cijfers onder ${titles}. Ze laten zien hoe IJkpunt werkt en zeggen niets over een echte gemeente.`,
};

const en: FrameTexts = {
  tagline: 'Comparing what can be compared',
  skip: 'Skip to content',
  take: 'Save as',
  sorted: 'Sorted by {column}, {order}.',
  ascending: 'ascending',
  descending: 'descending',
  feed: 'IJkpunt: publications',
  mainNavigation: 'Main menu',
  menu: 'Menu',
  footNavigation: 'About this site',
  home: 'to the start page',
  nav: [
    { path: '/', label: 'Municipalities' },
    { path: '/zoeken', label: 'Search' },
    { path: '/vergelijken', label: 'Compare' },
    { path: '/praktijken', label: 'Practices' },
    { path: '/methode', label: 'Method' },
    { path: '/publicaties', label: 'Publications' },
  ],
  foot: [
    { path: '/methode', label: 'Method and protection' },
    { path: '/data', label: 'Data' },
    { path: '/publicaties', label: 'Publications' },
    { path: '/toegankelijkheid', label: 'Accessibility' },
    { path: '/privacy', label: 'Privacy' },
  ],
  workspace: 'Sign in for municipalities',
  signIn: 'Sign in',
  otherLanguage: 'Nederlands',
  source: (title, number, day, hash) => `${title}, publication ${number} of ${day}, checksum ${hash}.`,
  sourceLabel: 'Source:',
  licence: 'IJkpunt is open software.',
  invented: 'Invented example figures',
  inventedHead: 'This page contains invented example figures',
  inventedAll:
    'All figures on this page are invented. They show how IJkpunt works and say nothing about any real municipality.',
  inventedPart: (titles) =>
    `Invented are all figures under ${titles}. They show how IJkpunt works and say nothing about any real municipality.`,
};

export const frameTexts: Record<Language, FrameTexts> = { nl, en };
