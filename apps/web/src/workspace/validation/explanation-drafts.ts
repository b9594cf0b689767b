import type { FindingReply } from '@ijkpunt/contract';

/** What somebody writes with a finding, and whether the public may read it too. */
export interface Draft {
  readonly text: string;
  readonly public: boolean;
}

/** What has been written, by the key of the finding. */
export type Drafts = Readonly<Record<string, Draft>>;

type Explained = Pick<FindingReply, 'key' | 'explanation' | 'public'>;
type Repeatable = Explained & Pick<FindingReply, 'earlier'>;

/** What the contract takes for an explanation at least. */
const SHORTEST = 3;

export type DraftState = 'open' | 'unsaved' | 'saved';

/** What stands in the field of a finding. */
export function draftOf(finding: Explained, drafts: Drafts): Draft {
  return drafts[finding.key] ?? { text: finding.explanation, public: finding.public };
}

/** Whether an explanation is still to be written, to be saved, or done. */
export function draftState(finding: Explained, drafts: Drafts): DraftState {
  const draft = draftOf(finding, drafts);
  const text = draft.text.trim();
  if (text !== finding.explanation.trim()) return 'unsaved';
  if (text === '') return 'open';
  return draft.public === finding.public ? 'saved' : 'unsaved';
}

/** The explanations that differ from what was saved. Some may stay open: who saves need not be finished. */
export function toSave(
  findings: readonly Explained[],
  drafts: Drafts,
): readonly { readonly key: string; readonly text: string; readonly public: boolean }[] {
  return findings
    .filter((finding) => draftState(finding, drafts) === 'unsaved')
    .map((finding) => {
      const draft = draftOf(finding, drafts);
      return { key: finding.key, text: draft.text.trim(), public: draft.public };
    });
}

/** The changed explanations that are too short to explain anything. */
export function tooShort<Finding extends Explained>(
  findings: readonly Finding[],
  drafts: Drafts,
): readonly Finding[] {
  return findings.filter(
    (finding) =>
      draftState(finding, drafts) === 'unsaved' && draftOf(finding, drafts).text.trim().length < SHORTEST,
  );
}

/** Whether the explanation of last time can be taken over: there is one, and it is not what stands here. */
export function isRepeatable(finding: Repeatable, drafts: Drafts): boolean {
  const earlier = finding.earlier.trim();
  return earlier !== '' && earlier !== draftOf(finding, drafts).text.trim();
}

/** The findings without an explanation that had one last time. */
export function toRepeat<Finding extends Repeatable>(
  findings: readonly Finding[],
  drafts: Drafts,
): readonly Finding[] {
  return findings.filter(
    (finding) => draftOf(finding, drafts).text.trim() === '' && isRepeatable(finding, drafts),
  );
}

/** What was said last time stands in the field again, to be read and changed. It is saved as any other, never by itself. */
export function repeated(findings: readonly Repeatable[], drafts: Drafts): Drafts {
  const entries = findings.map(
    (finding) => [finding.key, { ...draftOf(finding, drafts), text: finding.earlier }] as const,
  );
  return { ...drafts, ...Object.fromEntries(entries) };
}
