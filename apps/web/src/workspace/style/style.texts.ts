import type { AlertKind, ButtonAppearance } from '@ijkpunt/ui';
import type { Language } from '@ijkpunt/model';

interface StyleTexts {
  readonly title: string;
  readonly lead: string;
  readonly buttons: string;
  readonly appearances: Readonly<Record<ButtonAppearance, string>>;
  readonly disabled: string;
  readonly pressed: string;
  readonly asLink: string;
  readonly fields: string;
  readonly empty: string;
  readonly filled: string;
  readonly wrong: string;
  readonly wrongBecause: string;
  readonly off: string;
  readonly several: string;
  readonly list: string;
  readonly choices: string;
  readonly tick: string;
  readonly round: string;
  readonly notices: string;
  readonly kinds: Readonly<Record<AlertKind, string>>;
  readonly states: string;
  readonly stateWords: Readonly<Record<'plain' | 'findings-open' | 'refused' | 'accepted', string>>;
  readonly mark: string;
  readonly invented: string;
  readonly table: string;
  readonly tableHead: readonly [string, string, string];
  readonly missing: string;
  readonly cards: string;
  readonly more: string;
  readonly progress: string;
  readonly colours: string;
  readonly token: string;
}

const NL: StyleTexts = {
  title: 'Stijl',
  lead: 'Elk onderdeel in elke staat, in het thema dat nu gedragen wordt. Voor wie bouwt; deze bladzijde staat in geen menu.',
  buttons: 'Knoppen',
  appearances: { primary: 'Indienen', secondary: 'Later verder', subtle: 'Sorteren' },
  disabled: 'uit',
  pressed: 'ingedrukt',
  asLink: 'Link als knop',
  fields: 'Velden',
  empty: 'Leeg veld',
  filled: 'Ingevuld veld',
  wrong: 'Fout ingevuld veld',
  wrongBecause: 'Dit is geen datum. Schrijf dag, maand en jaar, zoals 31-12-2026.',
  off: 'Veld dat uit staat',
  several: 'Meer regels',
  list: 'Lijst',
  choices: 'Keuzes',
  tick: 'Aangevinkt of niet',
  round: 'Een van twee',
  notices: 'Meldingen',
  kinds: {
    info: 'Iets om te weten.',
    ok: 'Het is gelukt.',
    warning: 'Kijk hier nog naar.',
    error: 'Dit ging mis. Probeer het opnieuw.',
  },
  states: 'Staten en merken',
  stateWords: {
    plain: 'wacht',
    'findings-open': 'bevindingen open',
    refused: 'geweigerd',
    accepted: 'goedgekeurd',
  },
  mark: 'voorlopig',
  invented: 'verzonnen cijfers',
  table: 'Tabel',
  tableHead: ['Gemeente', 'Aantal', 'Staat'],
  missing: 'niet geregistreerd',
  cards: 'Kaarten en uitklappen',
  more: 'Meer hierover',
  progress: 'Voortgang',
  colours: 'Kleuren',
  token: 'Token',
};

const EN: StyleTexts = {
  title: 'Style',
  lead: 'Every part in every state, in the theme that is worn now. For who builds; this page stands in no menu.',
  buttons: 'Buttons',
  appearances: { primary: 'Submit', secondary: 'Go on later', subtle: 'Sort' },
  disabled: 'off',
  pressed: 'pressed',
  asLink: 'Link as a button',
  fields: 'Fields',
  empty: 'Empty field',
  filled: 'Filled field',
  wrong: 'Field filled in wrongly',
  wrongBecause: 'This is no date. Write day, month and year, such as 31-12-2026.',
  off: 'Field that is off',
  several: 'Several lines',
  list: 'List',
  choices: 'Choices',
  tick: 'Ticked or not',
  round: 'One of two',
  notices: 'Notices',
  kinds: {
    info: 'Something to know.',
    ok: 'It went well.',
    warning: 'Look at this.',
    error: 'This went wrong. Try again.',
  },
  states: 'States and marks',
  stateWords: { plain: 'waits', 'findings-open': 'findings open', refused: 'refused', accepted: 'accepted' },
  mark: 'provisional',
  invented: 'invented figures',
  table: 'Table',
  tableHead: ['Municipality', 'Number', 'State'],
  missing: 'not registered',
  cards: 'Cards and unfolding',
  more: 'More about this',
  progress: 'Progress',
  colours: 'Colours',
  token: 'Token',
};

export const STYLE_TEXTS: Readonly<Record<Language, StyleTexts>> = { nl: NL, en: EN };
