import type { Language } from '@ijkpunt/model';

const nl = {
  title: 'Eén bestand voor meer gemeenten',
  lead: 'Zet de rijen van alle gemeenten onder elkaar, met in de kolom “gemeente” de code van elke gemeente, zoals GM0148. Elke gemeente krijgt alleen haar eigen rijen.',
  round: 'Uitvraag',
  roundOf: '{quarter} · {benchmark} ({count} gemeenten)',
  invented: 'verzonnen cijfers',
  noRounds: 'Er is nu geen uitvraag open voor uw gemeenten.',
  result: 'Wat er met het bestand is gebeurd',
  nothingTakenIn: 'Voor geen enkele gemeente is iets opgeslagen.',
  municipality: 'Gemeente',
  rows: 'Rijen',
  outcome: 'Uitkomst',
  takenIn: 'Ontvangen, de controle loopt.',
  open: 'Open voor {name}',
  noCode: 'Rijen zonder gemeentecode',
  noCodeText: 'Zet in de kolom “gemeente” een code zoals GM0148.',
};

const en: typeof nl = {
  title: 'One file for several municipalities',
  lead: 'Put the rows of all municipalities below each other, with the code of each municipality, such as GM0148, in the column “gemeente”. Every municipality gets only its own rows.',
  round: 'Round',
  roundOf: '{quarter} · {benchmark} ({count} municipalities)',
  invented: 'invented figures',
  noRounds: 'No round is open for your municipalities now.',
  result: 'What became of the file',
  nothingTakenIn: 'Nothing was stored for any municipality.',
  municipality: 'Municipality',
  rows: 'Rows',
  outcome: 'Outcome',
  takenIn: 'Received; the check is under way.',
  open: 'Open for {name}',
  noCode: 'Rows without a municipality code',
  noCodeText: 'Put a code such as GM0148 in the column “gemeente”.',
};

type BatchTexts = typeof nl;

export const BATCH_TEXTS: Readonly<Record<Language, BatchTexts>> = { nl, en };
