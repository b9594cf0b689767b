import type { MissingValue, PublishedValue, RefusedValue } from '@ijkpunt/model';
import {
  countsInWords,
  measureLabel,
  type Wording,
} from '../../../apps/web/src/public/values/figure-in-words.ts';
import { reasonInWords } from '../../../apps/web/src/public/values/reason-in-words.ts';
import { deliveredParts } from '../../../apps/web/src/public/values/refusal.tsx';
import { reasonTexts } from '../../../apps/web/src/public/values/reasons.texts.ts';
import { valueTexts } from '../../../apps/web/src/public/values/values.texts.ts';
import { indicatorOf, releaseOf, type Release } from './release.ts';
import { checkedNote, type Said } from './said.ts';
import { checkedExample, NOTES_BENCHMARK, noteOf } from './sources.ts';

export const NAMES = ['Zwolle', 'Haarlem'];

/** The municipality that the examples are deliveries of. */
export const EXAMPLE = 'Zwolle';

/** Both notes as they would be released. */
export const NOTES = await releaseOf(
  NOTES_BENCHMARK,
  NAMES.map((name) => ({ ...noteOf(name), ...checkedNote(noteOf(name)) })),
);

/** What the public page says of one indicator of a note. */
export const saidInPublic = (code: string, name: string): readonly Said[] => saidOn(NOTES, code, name);

/** What the public page would say of an indicator of an example delivery, of one that counts as was agreed. */
export async function saidOfExample(code: string, example: string): Promise<readonly Said[]> {
  const { benchmark, observations, municipality, quarter } = checkedExample(example);
  const standard = benchmark.profileQuestions.map((question) => [question.code, question.standard]);
  const profile = Object.fromEntries(standard) as Readonly<Record<string, string>>;
  const delivery = { name: EXAMPLE, municipality, quarter, profile, observations };
  return saidOn(await releaseOf(benchmark, [delivery]), code, EXAMPLE);
}

function saidOn(release: Release, code: string, name: string): readonly Said[] {
  const delivery = release.deliveries.find((one) => one.name === name);
  const slice = release.figures.slices.find(
    ({ indicator, quarter }) => indicator === code && quarter === delivery?.quarter,
  );
  const value = slice?.values.find(({ municipality }) => municipality === delivery?.municipality)?.value;
  if (value === undefined) throw new Error(`indicator ${code} of ${name} is not published`);
  const wording = { indicator: indicatorOf(release, code), benchmark: release.page, language: 'nl' } as const;
  return sayings(value, name, wording).map(([by, sentence]) => ({ by, sentence }));
}

type Saying = readonly [by: string, sentence: string];

/** The words of the page for each kind of value. */
function sayings(value: PublishedValue, name: string, wording: Wording): readonly Saying[] {
  if (value.kind === 'refused') return refusalOf(value, name, wording);
  if (value.kind === 'missing') return gapOf(value, name, wording);
  const texts = valueTexts[wording.language];
  if (value.kind === 'figure') return [['shown', `${countsInWords(value, wording)}.`]];
  const most = `${wording.benchmark.threshold - 1}`;
  return [['disclosure', `${texts.withheld}. ${texts.withheldWhy(most)}`]];
}

function refusalOf(value: RefusedValue, name: string, wording: Wording): readonly Saying[] {
  const { benchmark, language } = wording;
  const reasons = value.reasons.map((reason): Saying => [
    reason.code,
    reasonInWords(reason, { name, benchmark, language }),
  ]);
  const parts = deliveredParts(value, wording);
  if (parts.length === 0) return reasons;
  return [...reasons, ['as delivered', reasonTexts[language].delivered(name, parts.join('; '))]];
}

function gapOf({ why, measure }: MissingValue, name: string, wording: Wording): readonly Saying[] {
  const texts = valueTexts[wording.language];
  const which = measure === '' ? [] : [texts.missingMeasure(measureLabel(measure, wording))];
  return [[`missing, ${why}`, [texts.missingWhy[why](name), ...which].join(' ')]];
}
