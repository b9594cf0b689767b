import type { Bilingual } from '@ijkpunt/model';
import type { WorkedExamples } from '@ijkpunt/contract';
import type { Print } from './print.ts';

/** One step of an example: what is done, and the sum that can be typed into a calculator. */
export interface WorkedStep {
  readonly words: Bilingual;
  readonly sum?: string;
}

/** Numbers of an example in rows; the first cell of a row names it. */
export interface WorkedTable {
  readonly caption: Bilingual;
  readonly columns: readonly Bilingual[];
  readonly rows: readonly (readonly (string | Bilingual)[])[];
}

/** An example with its numbers filled in. */
export interface Worked {
  readonly story: Bilingual;
  readonly table?: WorkedTable;
  readonly steps: readonly WorkedStep[];
  readonly outcome: Bilingual;
  /** Published figures of real municipalities; otherwise the numbers are invented. */
  readonly real?: true;
}

/** Where a method is used today. */
export type MethodUse = 'pages' | 'workspace' | 'delivery' | 'ready';

/** A method in words, and how its example becomes sentences and sums. */
export interface Method<Name extends keyof WorkedExamples> {
  /** Place on the page, the same in both languages. */
  readonly anchor: string;
  /** Sections of docs/methods. */
  readonly law: string;
  readonly use: MethodUse;
  readonly heading: Bilingual;
  readonly question: Bilingual;
  readonly rule: readonly Bilingual[];
  readonly worked: (example: WorkedExamples[Name], print: Print) => readonly Worked[];
  readonly edges: readonly Bilingual[];
}

/** A text in both languages, Dutch first. */
export function both(nl: string, en: string): Bilingual {
  return { nl, en };
}

/** The same in both languages. */
export function alike(words: string): Bilingual {
  return { nl: words, en: words };
}

/** A step in both languages, Dutch first, with its sum. */
export function step([nl, en]: readonly [string, string], sum?: string): WorkedStep {
  return { words: { nl, en }, ...(sum === undefined ? {} : { sum }) };
}

/** Names of invented municipalities: A, B, C and so on. */
export function letter(index: number): string {
  return String.fromCodePoint('A'.charCodeAt(0) + index);
}
