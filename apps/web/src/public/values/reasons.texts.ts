import type { Language } from '@ijkpunt/model';

/** Sentences per reason why a figure may be compared only with care, or not at all. */
interface ReasonTexts {
  readonly unit: (measure: string, expected: string, name: string, found: string) => string;
  readonly period: (measure: string, expected: string, name: string, found: string) => string;
  readonly stockDay: (measure: string, expected: string, name: string, found: string) => string;
  readonly profile: (question: string, standard: string, name: string, answer: string) => string;
  readonly profileUnknown: (question: string, name: string) => string;
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

const nl: ReasonTexts = {
  unit: (measure, expected, name, found) =>
    `Eenheid: bij “${measure}” tellen we ${expected}. ${name} telde ${found}.`,
  period: (measure, expected, name, found) =>
    `Periode: bij “${measure}” vragen we ${expected}. ${name} gaf een cijfer over ${found}. ` +
    'Zo’n cijfer delen we niet terug naar een kwartaal.',
  stockDay: (measure, expected, name, found) =>
    `Peildatum: bij “${measure}” vragen we de stand op ${expected}. ${name} gaf de stand op ${found}.`,
  profile: (question, standard, name, answer) =>
    `Wie meetelt: “${question}” De afspraak is “${standard}”. ${name} antwoordde “${answer}”.`,
  profileUnknown: (question, name) =>
    `Wie meetelt: “${question}” Van ${name} is het antwoord niet bekend. Dan weten we niet wat er is geteld.`,
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
  unit: (measure, expected, name, found) =>
    `Unit: for “${measure}” we count ${expected}. ${name} counted ${found}.`,
  period: (measure, expected, name, found) =>
    `Period: for “${measure}” we ask ${expected}. ${name} gave a figure over ${found}. ` +
    'Such a figure is not divided down to a quarter.',
  stockDay: (measure, expected, name, found) =>
    `Reference day: for “${measure}” we ask the number on ${expected}. ${name} gave the number on ${found}.`,
  profile: (question, standard, name, answer) =>
    `Who counts: “${question}” What was agreed is “${standard}”. ${name} answered “${answer}”.`,
  profileUnknown: (question, name) =>
    `Who counts: “${question}” The answer of ${name} is not known. So we do not know what was counted.`,
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
