import type { Bilingual } from './bilingual.ts';
import type { Indicator } from './indicator.ts';
import type { Dimension, Measure } from './measure.ts';
import type { MeasureGroup } from './measure-group.ts';
import type { ProfileQuestion } from './profile.ts';
import type { ValidationRule } from './rule.ts';

/** A benchmark: what is asked of whom, how it is checked, compared and shown. Content, not code. */
export interface Benchmark {
  readonly slug: string;
  readonly title: Bilingual;
  readonly about: Bilingual;
  /** Invented figures are marked as such on every page that shows them. */
  readonly invented: boolean;
  /** Counts from 1 up to this number (not included) are withheld. At least 5. */
  readonly threshold: number;
  readonly catalogueVersion: string;
  readonly measures: readonly Measure[];
  /** Subjects that measures are about; content made before there were groups has none. */
  readonly measureGroups?: readonly MeasureGroup[] | undefined;
  readonly dimensions: readonly Dimension[];
  readonly indicators: readonly Indicator[];
  readonly profileQuestions: readonly ProfileQuestion[];
  readonly rules: readonly ValidationRule[];
  /** Codes of the dimensions by which figures are told to the public; absent: none. */
  readonly breakdowns?: readonly string[] | undefined;
  /** Words that mean the same to who searches, in either language: each list holds such words. */
  readonly synonyms?: readonly (readonly string[])[] | undefined;
  /** Words by which an indicator is found beside its label, by its code. */
  readonly searchWords?: Readonly<Record<string, readonly string[]>> | undefined;
  /** How many coordinators approve a release before it comes out; absent: one. With two there is none that comes out at once. */
  readonly releaseApprovals?: 1 | 2 | undefined;
  /** What makes municipalities alike; absent: nobody has neighbours. */
  readonly context?: readonly ContextVariable[] | undefined;
}

/** The indicator with this code; undefined when the benchmark has none. */
export function indicatorIn(
  { indicators }: Pick<Benchmark, 'indicators'>,
  code: string,
): Indicator | undefined {
  return indicators.find((one) => one.code === code);
}

/** A circumstance by which like municipalities are found: never the outcome, never the policy. */
export interface ContextVariable {
  /** `inhabitants`, `inhabitants-nearby` (within 25 km of the centre), or the variable of a set of reference figures. */
  readonly code: string;
  readonly label: Bilingual;
  /** The logarithm is taken of what is skew. */
  readonly scale: 'log' | 'plain';
  readonly weight: number;
}
