import type { FindingReply } from '@ijkpunt/contract';

/** What has been typed, by the key of the finding. */
export type Drafts = Readonly<Record<string, string>>;

type Explained = Pick<FindingReply, 'key' | 'explanation'>;

/** What the contract takes for an explanation at least. */
const SHORTEST = 3;

export type DraftState = 'open' | 'unsaved' | 'saved';

/** The text that stands in the field of a finding. */
export function textOf({ key, explanation }: Explained, drafts: Drafts): string {
  return drafts[key] ?? explanation;
}

/** Whether an explanation is still to be written, to be saved, or done. */
export function draftState(finding: Explained, drafts: Drafts): DraftState {
  const text = textOf(finding, drafts).trim();
  if (text !== finding.explanation.trim()) return 'unsaved';
  return text === '' ? 'open' : 'saved';
}

/** The explanations that differ from what was saved. Some may stay open: who saves need not be finished. */
export function toSave(
  findings: readonly Explained[],
  drafts: Drafts,
): readonly { key: string; text: string }[] {
  return findings
    .filter((finding) => draftState(finding, drafts) === 'unsaved')
    .map((finding) => ({ key: finding.key, text: textOf(finding, drafts).trim() }));
}

/** The changed explanations that are too short to explain anything. */
export function tooShort<Finding extends Explained>(
  findings: readonly Finding[],
  drafts: Drafts,
): readonly Finding[] {
  return findings.filter(
    (finding) =>
      draftState(finding, drafts) === 'unsaved' && textOf(finding, drafts).trim().length < SHORTEST,
  );
}
