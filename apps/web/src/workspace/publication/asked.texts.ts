import type { Bilingual, Language } from '@ijkpunt/model';
import type { AnswerKind } from './asked.ts';

const nl = {
  title: 'Gemeenten en hun reactie',
  counts:
    '{all} gemeenten staan in dit concept. Iets inhouden: {withheld}. Alleen gereageerd: {replied}. Nog geen reactie: {silent}.',
  filter: 'Welke gemeenten?',
  all: 'Alle gemeenten',
  nobody: 'Er is geen gemeente met dit antwoord.',
  municipality: 'Gemeente',
  answer: 'Antwoord',
  reply: 'Reactie',
  page: 'Bladzijde',
  pageOf: 'Concept van {name}',
  withholds: 'Houdt in: {indicator}. Reden: {reason}',
  saved: 'Bewaard door {name} op {moment}',
};

const en: typeof nl = {
  title: 'Municipalities and their reply',
  counts:
    '{all} municipalities are in this draft. Withholding something: {withheld}. Replied only: {replied}. No reply yet: {silent}.',
  filter: 'Which municipalities?',
  all: 'All municipalities',
  nobody: 'There is no municipality with this answer.',
  municipality: 'Municipality',
  answer: 'Answer',
  reply: 'Reply',
  page: 'Page',
  pageOf: 'Draft of {name}',
  withholds: 'Withholds: {indicator}. Reason: {reason}',
  saved: 'Saved by {name} on {moment}',
};

export const ASKED_TEXTS: Readonly<Record<Language, typeof nl>> = { nl, en };

export const ANSWER_WORDS: Readonly<Record<AnswerKind, Bilingual>> = {
  withheld: { nl: 'Houdt iets in', en: 'Withholds something' },
  replied: { nl: 'Heeft gereageerd', en: 'Replied' },
  silent: { nl: 'Nog geen reactie', en: 'No reply yet' },
};
