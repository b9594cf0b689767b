import type { Language } from '@ijkpunt/model';
import type { Deed } from './shortcuts.ts';

const nl = {
  open: 'Sneltoetsen',
  title: 'Sneltoetsen',
  lead: 'Ze werken overal in de werkplek, maar nooit terwijl u in een veld typt.',
  deeds: {
    search: 'Zoeken',
    list: 'Deze lijst',
    'next-finding': 'Volgende bevinding',
    'previous-finding': 'Vorige bevinding',
  } satisfies Record<Exclude<Deed['kind'], 'go'>, string>,
  go: 'Naar {page}',
  then: 'en dan',
  always: 'Ook zonder sneltoetsen',
  searchToo: 'Zoeken, ook vanuit een veld',
  save: 'Opslaan wat u in een tekstveld schrijft',
  switch: 'Sneltoetsen van één teken gebruiken',
  switchHint:
    'Zet ze uit als u spreekt in plaats van typt, of als ze u in de weg zitten. Deze browser onthoudt het.',
  steps: 'Door de bevindingen',
};

type ShortcutsTexts = typeof nl;

const en: ShortcutsTexts = {
  open: 'Keyboard shortcuts',
  title: 'Keyboard shortcuts',
  lead: 'They work everywhere in the workspace, but never while you type in a field.',
  deeds: {
    search: 'Search',
    list: 'This list',
    'next-finding': 'Next finding',
    'previous-finding': 'Previous finding',
  },
  go: 'To {page}',
  then: 'and then',
  always: 'Without shortcuts as well',
  searchToo: 'Search, from within a field too',
  save: 'Save what you write in a text field',
  switch: 'Use shortcuts of one character',
  switchHint:
    'Switch them off if you speak instead of type, or if they are in your way. This browser remembers it.',
  steps: 'Through the findings',
};

export const SHORTCUTS_TEXTS: Readonly<Record<Language, ShortcutsTexts>> = { nl, en };
