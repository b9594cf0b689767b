import type { Bilingual } from './bilingual.ts';

/** How far two figures may be compared. A: same definition. B: small difference, shown and marked. C: refused. */
export type Grade = 'A' | 'B' | 'C';

/** One possible answer to a profile question, and what it does to comparability. */
export interface ProfileAnswer {
  readonly code: string;
  readonly label: Bilingual;
  readonly grade: Grade;
}

/** A question about the definition that was used, such as "persons or benefits?". */
export interface ProfileQuestion {
  readonly code: string;
  readonly question: Bilingual;
  readonly answers: readonly ProfileAnswer[];
  /** Code of the answer that the standard definition gives. */
  readonly standard: string;
}

/**
 * Structured answers that travel with a delivery: question code to answer code. What one group of measures is counted by
 * otherwise stands beside it, under `question@group`.
 */
export type DefinitionProfile = Readonly<Record<string, string>>;

/** The profile in which every question has its standard answer. */
export function standardProfile(questions: readonly ProfileQuestion[]): DefinitionProfile {
  return Object.fromEntries(questions.map(({ code, standard }) => [code, standard]));
}

/** Where the answer to a question stands in a profile: in general, or that of one group of measures. */
export function answerKey(question: string, group: string | undefined): string {
  return group === undefined ? question : `${question}@${group}`;
}

/**
 * The answer that holds for a group of measures: its own, else the general one; undefined when there is neither.
 *
 * @param group code of a group; undefined for measures that are in none.
 */
export function answerFor(
  profile: DefinitionProfile,
  question: string,
  group: string | undefined,
): string | undefined {
  return profile[answerKey(question, group)] ?? profile[question];
}
