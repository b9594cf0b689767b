import type { ValidationRule } from '@ijkpunt/model';

/** A rule that a coordinator put to work. */
export interface LiveRule {
  readonly code: string;
  /** Absent: whatever has this code is switched off. */
  readonly content: ValidationRule | null;
}

/**
 * The rules that check a delivery: those that were shipped, each in its place, replaced or switched off by the live rule of
 * the same code; rules with a code of their own follow in the order of their codes. No live rules change nothing.
 */
export function effectiveRules(
  shipped: readonly ValidationRule[],
  live: readonly LiveRule[],
): readonly ValidationRule[] {
  const written = new Map(live.map(({ code, content }) => [code, content]));
  const inPlace = shipped.map((rule) => {
    const instead = written.get(rule.code);
    return instead === undefined ? rule : instead;
  });
  const known = new Set(shipped.map(({ code }) => code));
  const added = live.filter(({ code }) => !known.has(code)).toSorted(byCode);
  return [...inPlace, ...added.map(({ content }) => content)].filter((rule) => rule !== null);
}

/** By the characters of the code, whatever the language of the machine. */
function byCode(a: { readonly code: string }, b: { readonly code: string }): number {
  if (a.code === b.code) return 0;
  return a.code < b.code ? -1 : 1;
}
