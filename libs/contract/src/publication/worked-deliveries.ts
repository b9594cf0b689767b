import type {
  Bilingual,
  Grade,
  Measure,
  MeasureGroup,
  Precision,
  ProfileQuestion,
  Reason,
} from '@ijkpunt/model';

/** A new count against the municipality's own past. */
export interface WorkedCheck {
  readonly history: readonly number[];
  readonly value: number;
  readonly median: number;
  readonly distances: readonly number[];
  readonly deviation: number;
  readonly spread: number;
  readonly z: number;
  readonly asks: 'nothing' | 'comment' | 'confirmation';
}

/** The words that the reasons need: measures, questions and groups by their codes. */
export interface WorkedVocabulary {
  readonly measures: readonly Pick<Measure, 'code' | 'label' | 'unit'>[];
  readonly profileQuestions: readonly ProfileQuestion[];
  readonly measureGroups?: readonly Pick<MeasureGroup, 'code' | 'label'>[] | undefined;
}

/** What the two council notes make of one indicator. These figures are real. */
export interface WorkedRefusal {
  readonly indicator: Bilingual;
  readonly benchmark: WorkedVocabulary;
  readonly notes: readonly {
    readonly name: string;
    readonly numerator: number;
    readonly denominator: number;
    readonly quotient: number;
    readonly grade: Grade;
    readonly reasons: readonly Reason[];
  }[];
}

/** What an inexact figure can stand for, and what that does to its grade. */
export interface WorkedPrecision {
  readonly cells: readonly {
    readonly value: number;
    readonly precision: Precision;
    readonly low: number;
    /** Absent: there is no highest value. */
    readonly high?: number | undefined;
    readonly grade: Grade;
  }[];
  readonly reach: {
    readonly percentage: number;
    readonly base: number;
    readonly reachable: boolean;
    readonly nearest: readonly { readonly count: number; readonly percentage: number }[];
  };
}
