import type { Language } from '@ijkpunt/model';
import type { GoalKind } from './goal.ts';

const nl = {
  open: 'Zoeken',
  title: 'Zoeken',
  label: 'Waar wilt u heen?',
  hint: 'Een pagina, een kwartaal, een gemeente (ook onder haar vroegere naam), een cijfer of een regel.',
  kinds: {
    pages: 'Pagina’s',
    deliveries: 'Leveringen en bestanden',
    municipalities: 'Gemeenten',
    indicators: 'Cijfers',
    rules: 'Controleregels',
  } satisfies Record<GoalKind, string>,
  delivery: 'Levering {quarter}',
  deliveryWords: 'levering ingediend cijfers',
  upload: 'Bestand {quarter}',
  uploadWords: 'bestand upload aangeleverd controle bevindingen',
  version: 'versie {version}',
  monitor: 'In de uitvraag, {quarter}',
  publicPage: 'Openbare pagina',
  some: 'Gevonden: {count}',
  none: 'Niets gevonden voor “{query}”. Kijk of het goed gespeld is, of typ een deel van de naam.',
  partly: 'Niet alles kon worden doorzocht. Probeer het straks opnieuw.',
  keys: 'Pijltjes kiezen, Enter opent, Escape sluit.',
};

export type SearchTexts = typeof nl;

const en: SearchTexts = {
  open: 'Search',
  title: 'Search',
  label: 'Where do you want to go?',
  hint: 'A page, a quarter, a municipality (also under its former name), a figure or a rule.',
  kinds: {
    pages: 'Pages',
    deliveries: 'Deliveries and files',
    municipalities: 'Municipalities',
    indicators: 'Figures',
    rules: 'Rules',
  },
  delivery: 'Delivery {quarter}',
  deliveryWords: 'delivery submitted figures quarter',
  upload: 'File {quarter}',
  uploadWords: 'file upload delivered check findings quarter',
  version: 'version {version}',
  monitor: 'In the round, {quarter}',
  publicPage: 'Public page',
  some: 'Found: {count}',
  none: 'Nothing found for “{query}”. Check the spelling, or type a part of the name.',
  partly: 'Not everything could be searched. Try again later.',
  keys: 'Arrows choose, Enter opens, Escape closes.',
};

export const SEARCH_TEXTS: Readonly<Record<Language, SearchTexts>> = { nl, en };
