import type { Language } from '@ijkpunt/model';

/** A figure and its quarter as they are written. */
interface SparkWords {
  readonly quarter: string;
  readonly value: string;
}

interface SparkTexts {
  readonly title: (label: string) => string;
  readonly course: (first: SparkWords, last: SparkWords) => string;
  readonly once: (only: SparkWords) => string;
  readonly nothing: string;
  readonly gaps: (count: number) => string;
}

export const sparkTexts: Record<Language, SparkTexts> = {
  nl: {
    title: (label) => `${label}: verloop`,
    course: (first, last) =>
      `Van ${first.value} in het ${first.quarter} naar ${last.value} in het ${last.quarter}.`,
    once: ({ quarter, value }) => `Alleen het ${quarter} heeft een cijfer: ${value}.`,
    nothing: 'Geen kwartaal heeft een cijfer.',
    gaps: (count) => `${count} ${count === 1 ? 'kwartaal' : 'kwartalen'} zonder cijfer.`,
  },
  en: {
    title: (label) => `${label}: course`,
    course: (first, last) =>
      `From ${first.value} in the ${first.quarter} to ${last.value} in the ${last.quarter}.`,
    once: ({ quarter, value }) => `Only the ${quarter} has a figure: ${value}.`,
    nothing: 'No quarter has a figure.',
    gaps: (count) => `${count} ${count === 1 ? 'quarter' : 'quarters'} without a figure.`,
  },
};
