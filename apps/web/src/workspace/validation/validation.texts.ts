import type { Asks, Grade, Language } from '@ijkpunt/model';

const nl = {
  findings: 'Bevindingen',
  none: 'Geen bevindingen.',
  headings: {
    correction: 'Te herstellen in het bestand ({count})',
    explanation: 'Toe te lichten ({count})',
    notice: 'Ter informatie ({count})',
  } satisfies Record<Asks, string>,
  leads: {
    correction:
      'Herstel deze cellen in uw bestand en lever het opnieuw aan. Zolang ze er staan, kunt u niet indienen.',
    explanation:
      'Dit valt op. Is het fout, herstel het dan in het bestand. Klopt het, schrijf dan waarom: wie goedkeurt leest het mee.',
    notice: 'Hier hoeft u niets mee te doen.',
  } satisfies Record<Asks, string>,
  line: 'regel {line}',
  column: 'kolom {column}',
  wholeFile: 'hele bestand',
  why: 'Waarom',
  remedy: 'Wat te doen',
  explanation: 'Toelichting',
  noExplanation: 'Nog geen toelichting.',
  explained: 'Toegelicht en opgeslagen',
  unsaved: 'Nog niet opgeslagen',
  open: 'Nog toe te lichten',
  save: 'Toelichtingen opslaan',
  saving: 'Bezig met opslaan…',
  saved: 'De toelichtingen zijn opgeslagen.',
  nothingNew: 'Er is niets nieuws om op te slaan.',
  tooShort: 'Schrijf ten minste drie tekens bij {place}',
  figures: 'Gelezen cijfers ({count})',
  figuresHeading: 'Cijfers ({count})',
  noFigures: 'Er is geen enkel cijfer gelezen.',
  measure: 'Maat',
  value: 'Waarde',
  period: 'Periode',
  missing: 'Ontbreekt: {why}',
  profile: 'Gebruikte definities',
  profileLead:
    'Cijfers zijn alleen te vergelijken als gemeenten hetzelfde tellen. Zeg hoe u hebt geteld, ook als dat de standaard is, en bevestig het.',
  profileConfirmed: 'Bevestigd.',
  profileOpen: 'Nog niet bevestigd.',
  confirm: 'Definities bevestigen',
  confirmAgain: 'Definities opnieuw bevestigen',
  confirmed: 'De definities zijn bevestigd.',
  standard: 'standaard',
  unanswered: 'Kies een antwoord: {question}',
  noAnswer: 'Geen antwoord',
  consequences: {
    A: '',
    B: 'Kleine afwijking: uw cijfers worden vergeleken, met een opmerking erbij.',
    C: 'Andere definitie: cijfers die hiervan afhangen worden niet vergeleken, met de reden erbij.',
  } satisfies Record<Grade, string>,
};

export type ValidationTexts = typeof nl;

const en: ValidationTexts = {
  findings: 'Findings',
  none: 'No findings.',
  headings: {
    correction: 'To correct in the file ({count})',
    explanation: 'To explain ({count})',
    notice: 'For your information ({count})',
  },
  leads: {
    correction:
      'Correct these cells in your file and deliver it again. As long as they are there you cannot submit.',
    explanation:
      'This stands out. If it is wrong, correct it in the file. If it is right, write why: whoever approves will read it.',
    notice: 'There is nothing you need to do about these.',
  },
  line: 'line {line}',
  column: 'column {column}',
  wholeFile: 'whole file',
  why: 'Why',
  remedy: 'What to do',
  explanation: 'Explanation',
  noExplanation: 'No explanation yet.',
  explained: 'Explained and saved',
  unsaved: 'Not saved yet',
  open: 'Still to explain',
  save: 'Save explanations',
  saving: 'Saving…',
  saved: 'The explanations have been saved.',
  nothingNew: 'There is nothing new to save.',
  tooShort: 'Write at least three characters at {place}',
  figures: 'Figures read ({count})',
  figuresHeading: 'Figures ({count})',
  noFigures: 'Not one figure was read.',
  measure: 'Measure',
  value: 'Value',
  period: 'Period',
  missing: 'Missing: {why}',
  profile: 'Definitions used',
  profileLead:
    'Figures can be compared only when municipalities count the same. Say how you counted, also when that is the standard, and confirm it.',
  profileConfirmed: 'Confirmed.',
  profileOpen: 'Not confirmed yet.',
  confirm: 'Confirm definitions',
  confirmAgain: 'Confirm definitions again',
  confirmed: 'The definitions have been confirmed.',
  standard: 'standard',
  unanswered: 'Choose an answer: {question}',
  noAnswer: 'No answer',
  consequences: {
    A: '',
    B: 'Small difference: your figures are compared, with a remark.',
    C: 'Other definition: figures that depend on it are not compared, and the reason is shown.',
  },
};

export const VALIDATION_TEXTS: Readonly<Record<Language, ValidationTexts>> = { nl, en };
