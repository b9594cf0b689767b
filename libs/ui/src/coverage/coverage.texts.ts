import type { Language } from '@ijkpunt/model';
import type { CoverageState } from './coverage-state.ts';

interface CoverageTexts {
  readonly title: (label: string) => string;
  readonly states: Record<CoverageState, string>;
}

export const coverageTexts: Record<Language, CoverageTexts> = {
  nl: {
    title: (label) => `${label}: van hoeveel gemeenten is er een waarde?`,
    states: {
      shown: 'getoond',
      refused: 'niet vergelijkbaar',
      withheld: 'niet getoond',
      missing: 'ontbreekt',
    },
  },
  en: {
    title: (label) => `${label}: how many municipalities have a value?`,
    states: { shown: 'shown', refused: 'not comparable', withheld: 'not shown', missing: 'missing' },
  },
};
