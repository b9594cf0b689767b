import type { CORNERS, EXAMPLE_THEMES, LETTERS, Mode, ShadeName, ThemePart } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';

export interface ThemeTexts {
  readonly title: string;
  readonly lead: string;
  readonly where: string;
  readonly begin: string;
  readonly beginLead: string;
  readonly house: string;
  readonly examples: Readonly<Record<keyof typeof EXAMPLE_THEMES, string>>;
  readonly colours: string;
  readonly part: string;
  readonly parts: Readonly<Record<ThemePart, string>>;
  readonly modes: Readonly<Record<Mode, string>>;
  /** What a field is called: the part and the way of looking. */
  readonly colourOf: string;
  readonly corners: string;
  readonly cornersOf: Readonly<Record<(typeof CORNERS)[number], string>>;
  readonly letters: string;
  readonly lettersOf: Readonly<Record<(typeof LETTERS)[number], string>>;
  readonly legible: string;
  readonly notLegible: string;
  readonly tooNear: string;
  readonly shades: Readonly<Record<ShadeName, string>>;
  readonly preview: string;
  readonly previewHead: string;
  readonly previewText: string;
  readonly previewLink: string;
  readonly previewField: string;
  readonly previewValue: string;
  readonly previewButton: string;
  readonly previewOther: string;
  readonly previewNotice: string;
  readonly save: string;
  readonly busy: string;
  readonly remove: string;
  readonly saved: string;
  readonly removed: string;
  readonly since: string;
}

const NL: ThemeTexts = {
  title: 'Huisstijl',
  lead: 'Geef de werkplek van uw organisatie eigen kleuren. Alle collega’s zien ze, zodra u ze bewaart.',
  where:
    'De huisstijl geldt ook voor grafieken van uw gemeente die anderen op hun website plaatsen. Op de openbare pagina’s van IJkpunt niet: daar ziet elke gemeente er gelijk uit.',
  begin: 'Beginnen met',
  beginLead: 'Kies een voorbeeld en verander daarna wat u wilt. Er is nog niets bewaard.',
  house: 'IJkpunt',
  examples: { river: 'Rivier', brick: 'Baksteen', dune: 'Duin', heath: 'Heide' },
  colours: 'Kleuren',
  part: 'Onderdeel',
  parts: {
    ground: 'Achtergrond van de pagina',
    paper: 'Vlakken en velden',
    ink: 'Letters',
    accent: 'Knoppen en links',
    onAccent: 'Letters op een knop',
    focus: 'Rand om wat u aanwijst met het toetsenbord',
  },
  modes: { light: 'licht', dark: 'donker' },
  colourOf: '{part}, {mode}',
  corners: 'Hoeken',
  cornersOf: { square: 'recht', soft: 'iets rond', round: 'rond' },
  letters: 'Lettertype',
  lettersOf: { system: 'zoals uw apparaat', serif: 'met schreef', humanist: 'zonder schreef, open vormen' },
  legible: 'Alles is te lezen, ook tussenkleuren en meldingen.',
  notLegible: 'Dit is nog niet goed te lezen',
  tooNear:
    'In {mode}: {front} op {back}. Het contrast is {measured} en moet minstens {asked} zijn. Kies een kleur die meer verschilt.',
  shades: {
    ground: 'de achtergrond van de pagina',
    paper: 'vlakken en velden',
    ink: 'letters',
    inkSoft: 'zachte letters',
    accent: 'knoppen en links',
    accentSoft: 'een gekleurd vlak',
    onAccent: 'letters op een knop',
    focus: 'de rand van het toetsenbord',
    line: 'lijnen',
    fieldLine: 'de rand van een veld',
    bad: 'een foutmelding',
    badSoft: 'het vlak van een foutmelding',
    warn: 'een waarschuwing',
    warnSoft: 'het vlak van een waarschuwing',
    good: 'een goed bericht',
    goodSoft: 'het vlak van een goed bericht',
    better: 'wat in een grafiek gunstig afwijkt',
    worse: 'wat in een grafiek ongunstig afwijkt',
  },
  preview: 'Zo ziet het eruit',
  previewHead: 'Levering van het tweede kwartaal',
  previewText: 'Twee bevindingen vragen om uw toelichting.',
  previewLink: 'Lees hoe wij controleren',
  previewField: 'Toelichting',
  previewValue: 'De telling is veranderd.',
  previewButton: 'Indienen',
  previewOther: 'Later verder',
  previewNotice: 'Dit kwartaal is nog voorlopig.',
  save: 'Huisstijl bewaren',
  busy: 'Bezig met bewaren',
  remove: 'Terug naar de kleuren van IJkpunt',
  saved: 'De huisstijl is bewaard. Uw collega’s zien haar bij hun volgende pagina.',
  removed:
    'Uw eigen huisstijl is verwijderd. Uw organisatie heeft weer de kleuren van IJkpunt. Uw collega’s zien ze bij hun volgende pagina.',
  since: 'Gekozen door {name}, {time}.',
};

const EN: ThemeTexts = {
  title: 'House style',
  lead: 'Give the workspace of your organisation its own colours. All colleagues see them as soon as you save.',
  where:
    'The house style also holds for charts of your municipality that others place on their website. Not on the public pages of IJkpunt: there every municipality looks alike.',
  begin: 'Begin with',
  beginLead: 'Choose an example and then change what you like. Nothing is saved yet.',
  house: 'IJkpunt',
  examples: { river: 'River', brick: 'Brick', dune: 'Dune', heath: 'Heath' },
  colours: 'Colours',
  part: 'Part',
  parts: {
    ground: 'Background of the page',
    paper: 'Areas and fields',
    ink: 'Letters',
    accent: 'Buttons and links',
    onAccent: 'Letters on a button',
    focus: 'Edge around what you point at with the keyboard',
  },
  modes: { light: 'light', dark: 'dark' },
  colourOf: '{part}, {mode}',
  corners: 'Corners',
  cornersOf: { square: 'square', soft: 'slightly round', round: 'round' },
  letters: 'Letters',
  lettersOf: { system: 'like your device', serif: 'with serifs', humanist: 'without serifs, open shapes' },
  legible: 'Everything can be read, shades between and notices included.',
  notLegible: 'This cannot be read well yet',
  tooNear:
    'In {mode}: {front} on {back}. The contrast is {measured} and must be at least {asked}. Choose a colour that differs more.',
  shades: {
    ground: 'the background of the page',
    paper: 'areas and fields',
    ink: 'letters',
    inkSoft: 'soft letters',
    accent: 'buttons and links',
    accentSoft: 'a coloured area',
    onAccent: 'letters on a button',
    focus: 'the edge of the keyboard',
    line: 'lines',
    fieldLine: 'the edge of a field',
    bad: 'an error',
    badSoft: 'the area of an error',
    warn: 'a warning',
    warnSoft: 'the area of a warning',
    good: 'good news',
    goodSoft: 'the area of good news',
    better: 'what a chart shows as better',
    worse: 'what a chart shows as worse',
  },
  preview: 'This is how it looks',
  previewHead: 'Delivery of the second quarter',
  previewText: 'Two findings ask for your explanation.',
  previewLink: 'Read how we check',
  previewField: 'Explanation',
  previewValue: 'The way of counting changed.',
  previewButton: 'Submit',
  previewOther: 'Go on later',
  previewNotice: 'This quarter is still provisional.',
  save: 'Save house style',
  busy: 'Saving',
  remove: 'Back to the colours of IJkpunt',
  saved: 'The house style is saved. Your colleagues see it on their next page.',
  removed:
    'Your own house style is removed. Your organisation has the colours of IJkpunt again. Your colleagues see them on their next page.',
  since: 'Chosen by {name}, {time}.',
};

export const THEME_TEXTS: Readonly<Record<Language, ThemeTexts>> = { nl: NL, en: EN };
