import type { WhyMissing } from '@ijkpunt/model';
import { finding, type Hearing } from './hearing.ts';

/** Where a trap is met: an example delivery, the public page made of it, the council notes, or a reason for a gap. */
export interface Met {
  readonly at:
    | Hearing
    | { readonly example: string }
    | { readonly shown: string; readonly of: string }
    | { readonly missing: WhyMissing };
  /** Why nothing is said; only where nothing is. */
  readonly silent?: string;
  /** What must be known to read what is said: that it comes from something else, or does not name the trap. */
  readonly remark?: string;
}

export interface TrapRow {
  readonly trap: string;
  readonly met: readonly Met[];
}

export interface TrapLine {
  readonly line: string;
  readonly rows: readonly TrapRow[];
}

export const example = (name: string, silent?: string): Met =>
  silent === undefined ? { at: { example: name } } : { at: { example: name }, silent };

export const remarked = (name: string, remark: string): Met => ({ at: { example: name }, remark });

export const heard = (note: string, where: string): Met => ({ at: finding(note, where) });

export const shown = (indicator: string, of: string): Met => ({ at: { shown: indicator, of } });

export const publicly = (indicator: string, note: string): Met => ({ at: { publicly: indicator, note } });
