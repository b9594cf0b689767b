import type { Language } from '@ijkpunt/model';

/** What was asked, and what a municipality gave instead, in words. */
interface Instead {
  /** The measure or the question. */
  readonly about: string;
  readonly asked: string;
  readonly name: string;
  readonly given: string;
}

/** An answer to a question about definitions, of all measures or of one group of them. */
export interface Answered {
  readonly question: string;
  readonly name: string;
  readonly group: string | undefined;
}

/** Sentences per reason why a figure may be compared only with care, or not at all. */
interface ReasonTexts {
  readonly unit: (instead: Instead) => string;
  readonly period: (instead: Instead) => string;
  readonly stockDay: (instead: Instead) => string;
  readonly profile: (instead: Instead & Pick<Answered, 'group'>) => string;
  readonly profileUnknown: (answered: Answered) => string;
  readonly otherMeasure: (expected: string, name: string, found: string) => string;
  readonly precision: (measure: string, name: string, precision: string) => string;
  readonly boundaries: (name: string, other: string) => string;
  readonly over: (length: string, days: string) => string;
  readonly heading: string;
  readonly intro: (name: string) => string;
  readonly delivered: (name: string, parts: string) => string;
  readonly deliveredPart: (label: string, count: string) => string;
  readonly notAsIndicator: string;
}

/** Names the group that an answer is about; nothing when it is about all measures. */
export function forGroup(word: string, group: string | undefined): string {
  return group === undefined ? '' : ` ${word} “${group}”`;
}

const nl: ReasonTexts = {
  unit: ({ about, asked, name, given }) =>
    `Eenheid: bij “${about}” tellen we ${asked}. ${name} telde ${given}.`,
  period: ({ about, asked, name, given }) =>
    `Periode: bij “${about}” vragen we ${asked}. ${name} gaf een cijfer over ${given}. ` +
    'Zo’n cijfer delen we niet terug naar een kwartaal.',
  stockDay: ({ about, asked, name, given }) =>
    `Peildatum: bij “${about}” vragen we de stand op ${asked}. ${name} gaf de stand op ${given}.`,
  profile: ({ about, asked, name, given, group }) =>
    `Wie meetelt: “${about}” De afspraak is “${asked}”. ${name} antwoordde${forGroup('bij', group)} “${given}”.`,
  profileUnknown: ({ question, name, group }) =>
    `Wie meetelt: “${question}” Van ${name} is het antwoord${forGroup('bij', group)} niet bekend. Dan weten we niet wat er is geteld.`,
  otherMeasure: (expected, name, found) =>
    `Definitie: dit cijfer gaat over “${expected}”. ${name} leverde “${found}”. Dat lijkt erop, maar is iets anders.`,
  precision: (measure, name, precision) =>
    `Nauwkeurigheid: ${name} gaf “${measure}” niet precies, maar ${precision}.`,
  boundaries: (name, other) => `Grenzen: het cijfer van ${name} hoort bij andere gemeentegrenzen (${other}).`,
  over: (length, days) => `${length} (${days})`,
  heading: 'Niet vergelijkbaar',
  intro: (name) => `Dit cijfer van ${name} zetten we niet naast andere gemeenten, want het meet iets anders:`,
  delivered: (name, parts) => `Wat ${name} wel leverde: ${parts}.`,
  deliveredPart: (label, count) => `${label} ${count}`,
  notAsIndicator:
    'Reken hier geen percentage mee uit: deze aantallen horen niet bij elkaar zoals het cijfer vraagt.',
};

const en: ReasonTexts = {
  unit: ({ about, asked, name, given }) =>
    `Unit: for “${about}” we count ${asked}. ${name} counted ${given}.`,
  period: ({ about, asked, name, given }) =>
    `Period: for “${about}” we ask ${asked}. ${name} gave a figure over ${given}. ` +
    'Such a figure is not divided down to a quarter.',
  stockDay: ({ about, asked, name, given }) =>
    `Reference day: for “${about}” we ask the number on ${asked}. ${name} gave the number on ${given}.`,
  profile: ({ about, asked, name, given, group }) =>
    `Who counts: “${about}” What was agreed is “${asked}”. ${name} answered${forGroup('for', group)} “${given}”.`,
  profileUnknown: ({ question, name, group }) =>
    `Who counts: “${question}” The answer of ${name}${forGroup('for', group)} is not known. So we do not know what was counted.`,
  otherMeasure: (expected, name, found) =>
    `Definition: this figure is about “${expected}”. ${name} delivered “${found}”. It looks alike but is not the same.`,
  precision: (measure, name, precision) =>
    `Precision: ${name} gave “${measure}” not exactly, but ${precision}.`,
  boundaries: (name, other) =>
    `Boundaries: the figure of ${name} belongs to other municipal boundaries (${other}).`,
  over: (length, days) => `${length} (${days})`,
  heading: 'Not comparable',
  intro: (name) =>
    `We do not put this figure of ${name} beside other municipalities, for it measures something else:`,
  delivered: (name, parts) => `What ${name} did deliver: ${parts}.`,
  deliveredPart: (label, count) => `${label} ${count}`,
  notAsIndicator:
    'Do not compute a percentage from these: the counts do not belong together in the way this figure asks.',
};

export const reasonTexts: Record<Language, ReasonTexts> = { nl, en };
