import type { Language } from '@ijkpunt/model';

/** What is said about a finding: what was seen, why it matters, what to do. */
export interface FindingSentences {
  readonly seen: string;
  readonly why: string;
  readonly remedy: string;
}

export type FindingText = Readonly<Record<Language, FindingSentences>>;
