import { contentHash } from './files.ts';

/** A row of the audit log as the command that verifies reads it: as text, so that nothing is lost on the way. */
export interface ChainRow {
  readonly chain: string;
  readonly number: number;
  /** In UTC, to the microsecond. */
  readonly at: string;
  readonly who: string | null;
  readonly whoName: string;
  readonly kind: string;
  /** As PostgreSQL writes it. */
  readonly about: string;
  readonly previous: string;
  readonly hash: string;
}

/** The newest row of a chain, to be kept elsewhere: a chain that was cut off or written anew does not have it any more. */
export interface Head {
  readonly number: number;
  readonly hash: string;
}

export const BEFORE_THE_FIRST: Head = { number: 0, hash: '' };

/** What is wrong with a chain, from which number on; undefined when nothing is. */
export type ChainFault =
  { readonly number: number; readonly what: 'missing' | 'changed' | 'not linked' } | undefined;

/** Checks rows of one chain that follow a head, in order of their numbers. */
export function faultIn(rows: readonly ChainRow[], after: Head = BEFORE_THE_FIRST): ChainFault {
  let before = after;
  for (const row of rows) {
    if (row.number !== before.number + 1) return { number: before.number + 1, what: 'missing' };
    if (row.previous !== before.hash) return { number: row.number, what: 'not linked' };
    if (contentHash(lineOf(row)) !== row.hash) return { number: row.number, what: 'changed' };
    before = row;
  }
  return undefined;
}

/** The text that a row is hashed as: `platform.audit_line` in the database writes the same. */
function lineOf({ chain, number, at, who, whoName, kind, about, previous }: ChainRow): string {
  const parts = [chain, number, at, who, whoName, kind, about, previous];
  return `[${parts.map((part) => JSON.stringify(part)).join(', ')}]`;
}
