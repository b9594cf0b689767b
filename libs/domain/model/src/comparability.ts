import type { Period } from './period.ts';
import type { Precision } from './cell.ts';
import type { Grade } from './profile.ts';
import type { Unit } from './measure.ts';

/** Why a figure may be compared only with care, or not at all. Each code has a sentence in the web. */
export type Reason =
  | {
      readonly code: 'unit-differs';
      readonly grade: Grade;
      readonly measure: string;
      readonly expected: Unit;
      readonly found: Unit;
    }
  | {
      readonly code: 'period-differs';
      readonly grade: Grade;
      readonly measure: string;
      readonly expected: Period;
      readonly found: Period;
    }
  | {
      readonly code: 'profile-differs';
      readonly grade: Grade;
      readonly question: string;
      readonly standard: string;
      readonly answer: string;
      /** Group of measures that was answered for apart; absent when the answer is the general one. */
      readonly group?: string | undefined;
    }
  | {
      readonly code: 'profile-unknown';
      readonly grade: Grade;
      readonly question: string;
      readonly standard: string;
      /** Group of measures that was answered for apart; absent when the answer is the general one. */
      readonly group?: string | undefined;
    }
  | {
      readonly code: 'other-measure';
      readonly grade: Grade;
      readonly expected: string;
      readonly found: string;
    }
  | {
      readonly code: 'precision';
      readonly grade: Grade;
      readonly measure: string;
      readonly precision: Precision;
    }
  | { readonly code: 'boundaries-differ'; readonly grade: Grade; readonly municipality: string };

export type ReasonCode = Reason['code'];

/** The worst grade among the reasons; A when there are none. */
export function worstGrade(reasons: readonly Reason[]): Grade {
  if (reasons.some(({ grade }) => grade === 'C')) return 'C';
  return reasons.some(({ grade }) => grade === 'B') ? 'B' : 'A';
}
