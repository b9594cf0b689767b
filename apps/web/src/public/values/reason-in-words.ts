import type { Language, Period, Reason } from '@ijkpunt/model';
import type { PageBenchmark } from '@ijkpunt/contract';
import { measureLabel } from './figure-in-words.ts';
import { lengthInWords, periodInWords } from './period-in-words.ts';
import { reasonTexts } from './reasons.texts.ts';
import { unitTexts } from './units.texts.ts';

/** Whose reason it is, in which benchmark and language. */
interface ReasonContext {
  readonly name: string;
  readonly benchmark: Pick<PageBenchmark, 'measures' | 'profileQuestions' | 'measureGroups'>;
  readonly language: Language;
}

type Sayings = {
  readonly [Code in Reason['code']]: (
    reason: Extract<Reason, { code: Code }>,
    context: ReasonContext,
  ) => string;
};

/** One sentence per code; a code without a sentence does not compile. */
const SAYINGS: Sayings = {
  'unit-differs': ({ measure, expected, found }, context) => {
    const { units } = unitTexts[context.language];
    const about = measureLabel(measure, context);
    return text(context).unit({ about, asked: units[expected], name: context.name, given: units[found] });
  },
  'period-differs': ({ measure, expected, found }, context) => {
    const say = expected.start === undefined ? text(context).stockDay : text(context).period;
    const about = measureLabel(measure, context);
    return say({
      about,
      asked: spanOf(expected, context),
      name: context.name,
      given: spanOf(found, context),
    });
  },
  'profile-differs': ({ question, standard, answer, group }, context) => {
    const { words, answer: inWords } = questionOf(question, context);
    return text(context).profile({
      about: words,
      asked: inWords(standard),
      name: context.name,
      given: inWords(answer),
      group: groupLabel(group, context),
    });
  },
  'profile-unknown': ({ question, group }, context) =>
    text(context).profileUnknown({
      question: questionOf(question, context).words,
      name: context.name,
      group: groupLabel(group, context),
    }),
  'other-measure': ({ expected, found }, context) =>
    text(context).otherMeasure(measureLabel(expected, context), context.name, measureLabel(found, context)),
  precision: ({ measure, precision }, context) =>
    text(context).precision(
      measureLabel(measure, context),
      context.name,
      unitTexts[context.language].precisions[precision],
    ),
  'boundaries-differ': ({ municipality }, context) => text(context).boundaries(context.name, municipality),
};

/** Why a figure may be compared only with care or not at all, in one plain sentence that names the municipality. */
export function reasonInWords(reason: Reason, context: ReasonContext): string {
  // The table has a saying for exactly the kind of reason that its key names.
  const say = SAYINGS[reason.code] as (reason: Reason, context: ReasonContext) => string;
  return say(reason, context);
}

/** A period with its length: `16 maanden (1 juli 2018 tot en met 31 oktober 2019)`. */
export function spanOf(period: Period, { language }: Pick<ReasonContext, 'language'>): string {
  const length = lengthInWords(period, language);
  const days = periodInWords(period, language);
  return length === undefined ? days : reasonTexts[language].over(length, days);
}

/** A question of the profile in words, and its answers. What the benchmark does not know keeps its code. */
export function questionOf(
  code: string,
  { benchmark, language }: Pick<ReasonContext, 'benchmark' | 'language'>,
): { readonly words: string; readonly answer: (answer: string) => string } {
  const question = benchmark.profileQuestions.find((candidate) => candidate.code === code);
  return {
    words: question?.question[language] ?? code,
    answer: (answer) =>
      question?.answers.find((candidate) => candidate.code === answer)?.label[language] ?? answer,
  };
}

/** The name of a group of measures; undefined when there is no group to name. */
export function groupLabel(
  group: string | undefined,
  { benchmark, language }: Pick<ReasonContext, 'benchmark' | 'language'>,
): string | undefined {
  if (group === undefined) return undefined;
  return benchmark.measureGroups?.find(({ code }) => code === group)?.label[language] ?? group;
}

function text({ language }: ReasonContext) {
  return reasonTexts[language];
}
