import type { Language } from '@ijkpunt/model';
import type { Gap } from './gap.ts';

/** A value and its quarter as they are written. */
export interface SpotWords {
  readonly quarter: string;
  readonly value: string;
}

/** Why figures mean something else from a quarter on. */
export type BreakWhy = 'definition' | 'merger';

interface TrendTexts {
  readonly title: (label: string) => string;
  readonly course: (first: SpotWords, last: SpotWords) => string;
  readonly once: (quarter: string, value: string) => string;
  readonly nothing: string;
  readonly medians: (first: SpotWords, last: SpotWords) => string;
  readonly gaps: (count: number, parts: string) => string;
  readonly gap: Record<Gap, (count: number) => string>;
  readonly provisional: string;
  /** What usually became of values that were provisional and changed. */
  readonly revised: (lower: string, upper: string, times: string) => string;
  readonly notKnown: string;
  /** A letter beside the line of a break; legend and sentence say what it stands for. */
  readonly signs: Record<BreakWhy, string>;
  readonly broken: Record<BreakWhy, (quarter: string) => string>;
  readonly legend: {
    readonly provisional: string;
    readonly revised: string;
    readonly breaks: Record<BreakWhy, string>;
    readonly own: (name: string) => string;
    readonly median: string;
    readonly band: string;
    readonly gradeB: string;
    readonly gap: Record<Gap, string>;
  };
}

const nl: TrendTexts = {
  title: (label) => `${label}: verloop per kwartaal`,
  course: (first, last) =>
    `Van ${first.value} in het ${first.quarter} naar ${last.value} in het ${last.quarter}.`,
  once: (quarter, value) => `Er is één kwartaal met een waarde: ${value} in het ${quarter}.`,
  nothing: 'Er is nog geen kwartaal met een waarde.',
  medians: (first, last) =>
    `De mediaan van vergelijkbare gemeenten ging van ${first.value} in het ${first.quarter} naar ${last.value} in het ${last.quarter}.`,
  gaps: (count, parts) =>
    `In ${count} ${count === 1 ? 'kwartaal' : 'kwartalen'} staat geen waarde: ${parts}.`,
  gap: {
    missing: (count) => `${count} keer ontbreekt het cijfer`,
    withheld: (count) => `${count} keer is het niet getoond`,
    refused: (count) => `${count} keer is het niet vergelijkbaar`,
  },
  provisional: 'voorlopig',
  revised: (lower, upper, times) =>
    `Voorlopige cijfers die na publicatie nog wijzigden, deden dat meestal met ${lower} tot ${upper} (${times} keer gebeurd).`,
  notKnown: 'Hoeveel voorlopige cijfers meestal nog wijzigen, is nog niet te zeggen.',
  signs: { definition: 'D', merger: 'H' },
  broken: {
    definition: (quarter) =>
      `Vanaf het ${quarter} geldt een andere definitie: vergelijk niet zomaar met daarvoor.`,
    merger: (quarter) =>
      `In het ${quarter} was er een herindeling: sindsdien gaat het over een groter gebied.`,
  },
  legend: {
    provisional: 'voorlopig: kan nog veranderen',
    revised: 'waar het na een wijziging meestal uitkomt',
    breaks: { definition: 'andere definitie vanaf hier', merger: 'herindeling' },
    own: (name) => `${name}, met 95%-interval`,
    median: 'mediaan van vergelijkbare gemeenten',
    band: 'middelste helft van de gemeenten',
    gradeB: 'klein verschil in definitie (B)',
    gap: { missing: 'ontbreekt', withheld: 'niet getoond', refused: 'niet vergelijkbaar' },
  },
};

const en: TrendTexts = {
  title: (label) => `${label}: course by quarter`,
  course: (first, last) =>
    `From ${first.value} in the ${first.quarter} to ${last.value} in the ${last.quarter}.`,
  once: (quarter, value) => `One quarter has a value: ${value} in the ${quarter}.`,
  nothing: 'No quarter has a value yet.',
  medians: (first, last) =>
    `The median of comparable municipalities went from ${first.value} in the ${first.quarter} to ${last.value} in the ${last.quarter}.`,
  gaps: (count, parts) => `${count} ${count === 1 ? 'quarter has' : 'quarters have'} no value: ${parts}.`,
  gap: {
    missing: (count) => `missing in ${count}`,
    withheld: (count) => `not shown in ${count}`,
    refused: (count) => `not comparable in ${count}`,
  },
  provisional: 'provisional',
  revised: (lower, upper, times) =>
    `Provisional figures that still changed after they were published mostly did so by ${lower} to ${upper} (happened ${times} times).`,
  notKnown: 'How much provisional figures usually still change cannot be told yet.',
  signs: { definition: 'D', merger: 'M' },
  broken: {
    definition: (quarter) =>
      `From the ${quarter} on another definition holds: do not simply compare with before.`,
    merger: (quarter) => `In the ${quarter} there was a merger: since then it is about a larger area.`,
  },
  legend: {
    provisional: 'provisional: can still change',
    revised: 'where it mostly ends after a change',
    breaks: { definition: 'other definition from here', merger: 'merger' },
    own: (name) => `${name}, with 95% interval`,
    median: 'median of comparable municipalities',
    band: 'middle half of the municipalities',
    gradeB: 'small difference in definition (B)',
    gap: { missing: 'missing', withheld: 'not shown', refused: 'not comparable' },
  },
};

export const trendTexts: Record<Language, TrendTexts> = { nl, en };
