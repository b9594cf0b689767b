import type { Language } from '@ijkpunt/model';
import { formatCount } from '../numbers/number-format.ts';
import { COVERAGE_STATES, type CoverageState } from './coverage-state.ts';
import { coverageTexts } from './coverage.texts.ts';

export interface CoverageInput {
  readonly label: string;
  readonly language: Language;
  readonly counts: Readonly<Record<CoverageState, number>>;
}

/** What is drawn, in values and words. */
export interface CoverageFigures {
  readonly title: string;
  readonly sentence: string;
  readonly parts: readonly {
    readonly state: CoverageState;
    readonly count: number;
    readonly words: string;
  }[];
}

/** Puts the counts in their fixed order, with words. */
export function coverageFigures({ label, language, counts }: CoverageInput): CoverageFigures {
  const text = coverageTexts[language];
  const parts = COVERAGE_STATES.map((state) => ({
    state,
    count: counts[state],
    words: `${formatCount(counts[state], language)} ${text.states[state]}`,
  }));
  return { title: text.title(label), sentence: `${parts.map(({ words }) => words).join(', ')}.`, parts };
}
