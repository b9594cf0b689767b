import { questionsFor, type Benchmark, type Finding, type Observation } from '@ijkpunt/model';
import {
  toFindingReply,
  toGroupReplies,
  toObservationReplies,
  toQuestionReplies,
} from '../../../apps/api/src/uploads/replies.ts';
import { measureLabels } from '../../../apps/web/src/workspace/validation/measure-labels.ts';
import { sentenceOf } from '../../../apps/web/src/workspace/validation/sentence-of.ts';
import { deliver } from '../../../libs/domain/validation/examples/read-example.ts';
import { checkedExample, NOTES_BENCHMARK, type Note } from './sources.ts';

/** One thing that a person reads, and the code that says it: the number of a rule, or what decides on the public page. */
export interface Said {
  readonly by: string;
  readonly sentence: string;
}

/** A finding in words, with what it is about. */
export interface SaidOfFinding extends Said {
  readonly rule: string;
  readonly measures: readonly string[];
  readonly line: number;
}

interface Checked {
  readonly benchmark: Benchmark;
  readonly observations: readonly Observation[];
  readonly findings: readonly Finding[];
}

const ASKS = { correction: 'to correct', explanation: 'to explain', notice: 'notice' } as const;

/** What the screen of a reporter says about a delivery: the same labels, the same sentences, the same order. */
export function saidAbout({ benchmark, observations, findings }: Checked): readonly SaidOfFinding[] {
  const asked = questionsFor(benchmark, undefined);
  const named = {
    observations: toObservationReplies(observations, benchmark),
    profileQuestions: toQuestionReplies(asked),
    measureGroups: toGroupReplies(benchmark, asked),
  };
  const labels = measureLabels(named, 'nl');
  return findings.map((finding) => {
    const reply = toFindingReply({ ...finding, explanation: '', public: false, earlier: '' });
    const { rule, code, asks, line } = finding;
    const by = `${rule} ${code}, ${ASKS[asks]}`;
    return { rule, measures: measuresOf(finding), line, by, sentence: sentenceOf(reply, 'nl', labels).seen };
  });
}

/** What a finding is about: one measure, or the measures that it lists. */
function measuresOf({ measure, seen }: Finding): readonly string[] {
  return measure === '' ? `${seen['measures'] ?? ''}`.split(', ') : [measure];
}

/** What is said about an example delivery. */
export const saidAboutExample = (name: string): readonly Said[] => saidAbout(checkedExample(name));

/** A note read and checked, some of its rows written otherwise. */
export function checkedNote(note: Note, changes: readonly Change[] = []): Checked {
  const { municipality, quarter } = note;
  const reader = { benchmark: NOTES_BENCHMARK, municipality, quarter };
  const csv = changes.reduce((text, change) => written(text, change), note.csv);
  return { benchmark: NOTES_BENCHMARK, ...deliver(csv, reader) };
}

/** A piece of a note as it stands, and what stands there instead. */
export interface Change {
  readonly from: string;
  readonly to: string;
}

function written(csv: string, { from, to }: Change): string {
  if (csv.split(from).length !== 2) throw new Error(`“${from}” does not stand exactly once in the note`);
  return csv.replace(from, to);
}
