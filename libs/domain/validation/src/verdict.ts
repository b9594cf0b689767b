import type { Finding } from '@ijkpunt/model';

/** Whether a delivery may be submitted, and what stands in the way. */
export type Verdict =
  { readonly accepted: true } | { readonly accepted: false; readonly open: readonly Finding[] };

/** A delivery stands once nothing is left to correct and every oddity has been explained. */
export function verdict(findings: readonly Finding[], explained: ReadonlySet<string>): Verdict {
  const open = findings.filter(
    ({ key, asks }) => asks === 'correction' || (asks === 'explanation' && !explained.has(key)),
  );
  return open.length === 0 ? { accepted: true } : { accepted: false, open };
}
