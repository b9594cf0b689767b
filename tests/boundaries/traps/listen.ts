import { valueTexts } from '../../../apps/web/src/public/values/values.texts.ts';
import type { Hearing } from './hearing.ts';
import { EXAMPLE, saidInPublic, saidOfExample } from './published.ts';
import type { RelationRow } from './relation-rows.ts';
import { checkedNote, saidAbout, saidAboutExample, type Change, type Said } from './said.ts';
import { sideBySide } from './side-by-side.ts';
import { noteOf } from './sources.ts';
import type { Met } from './met.ts';

type OfRule = Extract<Hearing, { readonly rule: string }>;

/** What is said in one place. A place where a row expects a sentence and there is none is an error of the row. */
export function heardAt(hearing: Hearing): readonly Said[] {
  if ('sideBySide' in hearing) return sideBySide(hearing.sideBySide).said;
  const said =
    'publicly' in hearing
      ? saidInPublic(hearing.publicly, hearing.note)
      : ofRule(hearing, saidAbout(checkedNote(noteOf(hearing.note))));
  if (said.length === 0) throw new Error(`nothing is said any more: ${JSON.stringify(hearing)}`);
  return said;
}

function ofRule({ rule, measure, line }: OfRule, all: ReturnType<typeof saidAbout>): readonly Said[] {
  return all.filter(
    (said) =>
      said.rule === rule && said.measures.includes(measure) && (line === undefined || said.line === line),
  );
}

/** What a rule says once the note is changed, and did not say before. */
export function saidWhenChanged({ note, rule, change }: NonNullable<RelationRow['wakes']>): readonly Said[] {
  const before = new Set(sentencesOf(rule, note).map(({ sentence }) => sentence));
  const after = sentencesOf(rule, note, [change]).filter(({ sentence }) => !before.has(sentence));
  if (after.length === 0) throw new Error(`${rule} does not speak when ${note} says ${change.to}`);
  return after;
}

function sentencesOf(rule: string, note: string, changes: readonly Change[] = []): readonly Said[] {
  return saidAbout(checkedNote(noteOf(note), changes)).filter((said) => said.rule === rule);
}

/** What is said where a trap is met; nothing where the example has no finding. */
export async function metAt({ at }: Met): Promise<readonly Said[]> {
  if ('example' in at) return saidAboutExample(at.example);
  if ('shown' in at) return saidOfExample(at.shown, at.of);
  if ('missing' in at) {
    const { missing } = at;
    return [{ by: `missing, ${missing}`, sentence: valueTexts.nl.missingWhy[missing](EXAMPLE) }];
  }
  return heardAt(at);
}
