import type { Language } from '@ijkpunt/model';
import { forGroup } from '../values/reasons.texts.ts';
import type { Subject } from './subject.ts';

interface DifferenceTexts {
  readonly subjects: Record<Subject, string>;
  readonly counted: (name: string, unit: string) => string;
  readonly over: (name: string, span: string) => string;
  readonly asked: (name: string, span: string) => string;
  readonly stockOn: (name: string, measure: string, day: string) => string;
  readonly delivered: (name: string, measure: string) => string;
  readonly answered: (name: string, answer: string, group?: string) => string;
  readonly unanswered: (name: string, group?: string) => string;
  readonly question: (question: string, facts: string) => string;
  readonly quarter: (name: string, quarter: string) => string;
  readonly precise: (name: string, measure: string, precision: string) => string;
  readonly boundaries: (name: string) => string;
  readonly why: Record<Subject, string>;
  readonly benefitsAgainstPersons: string;
}

const nl: DifferenceTexts = {
  subjects: {
    unit: 'Eenheid',
    population: 'Wie meetelt',
    period: 'Periode',
    definition: 'Definitie',
    quarter: 'Kwartaal',
    precision: 'Nauwkeurigheid',
    boundaries: 'Grenzen',
  },
  counted: (name, unit) => `${name} telde ${unit}`,
  over: (name, span) => `${name} telde over ${span}`,
  asked: (name, span) => `${name} telde over het kwartaal zelf, ${span}`,
  stockOn: (name, measure, day) => `${name} gaf “${measure}” op ${day}`,
  delivered: (name, measure) => `${name} leverde “${measure}”`,
  answered: (name, answer, group) => `${name} antwoordde${forGroup('bij', group)} “${answer}”`,
  unanswered: (name, group) => `van ${name} is${forGroup('bij', group)} geen antwoord bekend`,
  question: (question, facts) => `Op de vraag “${question}”: ${facts}.`,
  quarter: (name, quarter) => `het cijfer van ${name} is van het ${quarter}`,
  precise: (name, measure, precision) => `${name} gaf “${measure}” ${precision}`,
  boundaries: (name) => `het cijfer van ${name} hoort bij andere gemeentegrenzen`,
  why: {
    unit: 'Dat zijn verschillende dingen.',
    population: 'De cijfers gaan dus over verschillende groepen mensen.',
    period:
      'In een langere tijd gebeurt vanzelf meer. Zo’n cijfer delen we niet terug naar een kwartaal, want het gaat niet elk kwartaal gelijk.',
    definition: 'Dat lijkt op elkaar, maar er wordt iets anders geteld.',
    quarter: 'Cijfers uit verschillende tijden zetten we niet naast elkaar.',
    precision: 'Met zo’n cijfer valt niet te rekenen.',
    boundaries: 'Dan gaat het om een ander gebied.',
  },
  benefitsAgainstPersons:
    'Een paar deelt samen één uitkering. Een aantal uitkeringen is dus geen aantal personen.',
};

const en: DifferenceTexts = {
  subjects: {
    unit: 'Unit',
    population: 'Who counts',
    period: 'Period',
    definition: 'Definition',
    quarter: 'Quarter',
    precision: 'Precision',
    boundaries: 'Boundaries',
  },
  counted: (name, unit) => `${name} counted ${unit}`,
  over: (name, span) => `${name} counted over ${span}`,
  asked: (name, span) => `${name} counted over the quarter itself, ${span}`,
  stockOn: (name, measure, day) => `${name} gave “${measure}” on ${day}`,
  delivered: (name, measure) => `${name} delivered “${measure}”`,
  answered: (name, answer, group) => `${name} answered${forGroup('for', group)} “${answer}”`,
  unanswered: (name, group) => `no answer is known of ${name}${forGroup('for', group)}`,
  question: (question, facts) => `To the question “${question}”: ${facts}.`,
  quarter: (name, quarter) => `the figure of ${name} is of the ${quarter}`,
  precise: (name, measure, precision) => `${name} gave “${measure}” ${precision}`,
  boundaries: (name) => `the figure of ${name} belongs to other municipal boundaries`,
  why: {
    unit: 'Those are different things.',
    population: 'So the figures are about different groups of people.',
    period:
      'More happens in a longer time. Such a figure is not divided down to a quarter, for quarters are not alike.',
    definition: 'They look alike, but something else is counted.',
    quarter: 'Figures of different times are not put side by side.',
    precision: 'Such a figure cannot be computed with.',
    boundaries: 'So it is about another area.',
  },
  benefitsAgainstPersons: 'A couple shares one benefit. So a number of benefits is not a number of persons.',
};

export const differenceTexts: Record<Language, DifferenceTexts> = { nl, en };
