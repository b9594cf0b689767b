import type { Language } from '@ijkpunt/model';

const nl = {
  open: 'Cijfers importeren',
  hint: 'Eén bestand heeft één variabele. Een set verandert niet: een correctie of een nieuw jaar is een nieuwe set, en de nieuwste wordt gebruikt.',
  variableHint: 'Gebruik dezelfde naam als bij eerdere sets van hetzelfde cijfer.',
  boundariesHint:
    'CBS rekent cijfers vaak om naar de gemeenten van een ander jaar. Kies 1 januari van dat jaar.',
  refersHint: 'Gaat het cijfer over een periode, kies dan de laatste dag en noem de periode in de titel.',
  fileHint:
    'Kolommen gemeente (GM en vier cijfers) en waarde; waar geen cijfer is een kolom reden (not-registered, not-yet-available, not-applicable, late of withheld). Ten hoogste 2 MB.',
  benchmark: 'Voor welke benchmark',
  everyBenchmark: 'Elke benchmark',
  invented: 'Deze cijfers zijn verzonnen, voor een demonstratie',
  chooseUnit: 'Kies een eenheid',
  send: 'Importeren',
  sending: 'Bezig met importeren…',
  imported: '“{title}” is geïmporteerd. Gemeenten met een cijfer: {figures}; met een reden: {missing}.',
  refused: 'Er is niets geïmporteerd',
  refusedText: 'In het bestand moet nog iets worden hersteld. Pas het aan en kies het hieronder opnieuw.',
  line: 'Regel {line}',
  whole: 'Het bestand',
  more: 'En nog {count} andere.',
};

type ReferenceFormTexts = typeof nl;

const en: ReferenceFormTexts = {
  open: 'Import figures',
  hint: 'One file has one variable. A set does not change: a correction or a new year is a new set, and the newest is used.',
  variableHint: 'Use the same name as earlier sets of the same figure.',
  boundariesHint:
    'CBS often restates figures for the municipalities of another year. Choose 1 January of that year.',
  refersHint: 'If the figure is about a period, choose its last day and name the period in the title.',
  fileHint:
    'Columns gemeente (GM and four digits) and waarde; where there is no figure a column reden (not-registered, not-yet-available, not-applicable, late or withheld). At most 2 MB.',
  benchmark: 'For which benchmark',
  everyBenchmark: 'Every benchmark',
  invented: 'These figures are invented, for a demonstration',
  chooseUnit: 'Choose a unit',
  send: 'Import',
  sending: 'Importing…',
  imported: '“{title}” was imported. Municipalities with a figure: {figures}; with a reason: {missing}.',
  refused: 'Nothing was imported',
  refusedText: 'Something in the file has to be corrected. Change it and choose it again below.',
  line: 'Line {line}',
  whole: 'The file',
  more: 'And {count} more.',
};

export const REFERENCE_FORM_TEXTS: Readonly<Record<Language, ReferenceFormTexts>> = { nl, en };
