import type { FindingReply } from '@ijkpunt/contract';
import type { Asks } from '@ijkpunt/model';

/** Findings in the order of work: what must be corrected, what must be explained, what is good to know. */
export const ORDER: readonly Asks[] = ['correction', 'explanation', 'notice'];

/** Sorts findings by what they ask; within a group they stay in the order of the file. */
export function byWhatTheyAsk(
  findings: readonly FindingReply[],
): Readonly<Record<Asks, readonly FindingReply[]>> {
  const asking = (asks: Asks): readonly FindingReply[] =>
    findings.filter((finding) => finding.asks === asks).toSorted((a, b) => a.line - b.line);
  return { correction: asking('correction'), explanation: asking('explanation'), notice: asking('notice') };
}

/** Whether a finding that asks for an explanation has one. */
export function isExplained({ explanation }: Pick<FindingReply, 'explanation'>): boolean {
  return explanation.trim() !== '';
}
