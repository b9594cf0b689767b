import type { Language } from '@ijkpunt/model';

interface ChooseTexts {
  readonly summary: string;
  readonly form: string;
  readonly lead: string;
  readonly own: string;
  readonly other: (place: string) => string;
  readonly submit: string;
  readonly none: string;
  /** What the script says; {names} and {name} are filled in. */
  readonly chosen: string;
  readonly unknown: string;
}

const nl: ChooseTexts = {
  summary: 'Kies uw gemeente en gemeenten om mee te vergelijken',
  form: 'Gemeenten kiezen',
  lead: 'Kies tot zes gemeenten en zet ze naast elkaar. Staat JavaScript aan, dan ziet u ze ook met hun nummer in de grafieken en de tabel hieronder.',
  own: 'Uw gemeente',
  other: (place) => `Gemeente ${place}`,
  submit: 'Zet ze naast elkaar',
  none: 'Nog geen gemeente gekozen: alle gemeenten zijn gelijk getekend.',
  chosen: 'Uitgelicht: {names}.',
  unknown: '{name} staat niet in de lijst. Kies een naam uit de lijst.',
};

const en: ChooseTexts = {
  summary: 'Choose your municipality and others to compare with',
  form: 'Choose municipalities',
  lead: 'Choose up to six municipalities and put them side by side. With JavaScript on you also see them by their number in the charts and the table below.',
  own: 'Your municipality',
  other: (place) => `Municipality ${place}`,
  submit: 'Put them side by side',
  none: 'No municipality chosen yet: all municipalities are drawn alike.',
  chosen: 'Highlighted: {names}.',
  unknown: '{name} is not in the list. Choose a name from the list.',
};

export const chooseTexts: Record<Language, ChooseTexts> = { nl, en };
