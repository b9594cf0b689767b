import { referenceOrder, type ReferenceOrder, type ReferenceSetReply } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import type { FieldError } from '../shell/error-summary.tsx';
import { REFERENCE_FIELD_WORDS, type ReferenceField } from './references.texts.ts';

/** What is filled in about a file, as it is typed. */
export type ReferenceValues = Readonly<Record<Exclude<ReferenceField, 'file'> | 'benchmark', string>> & {
  readonly invented: boolean;
};

export const EMPTY_REFERENCE: ReferenceValues = {
  titleNl: '',
  titleEn: '',
  variable: '',
  unit: '',
  source: '',
  sourceUrl: '',
  licence: '',
  refersOn: '',
  boundariesOn: '',
  benchmark: '',
  invented: false,
};

/** What is sent along with the file; undefined while something is not filled in well. */
export function orderOf(values: ReferenceValues): ReferenceOrder | undefined {
  return parsed(values).data;
}

/** What is not filled in well, in the order of the form. */
export function errorsInReference(
  values: ReferenceValues,
  file: File | undefined,
  language: Language,
): readonly FieldError[] {
  const wrong = new Set((parsed(values).error?.issues ?? []).map(({ path }) => String(path[0])));
  if (file === undefined) wrong.add('file');
  const fields = Object.keys(REFERENCE_FIELD_WORDS) as ReferenceField[];
  return fields
    .filter((field) => wrong.has(field))
    .map((field) => ({ field, message: REFERENCE_FIELD_WORDS[field].wrong[language] }));
}

function parsed({ benchmark, invented, ...texts }: ReferenceValues) {
  return referenceOrder.safeParse({
    ...texts,
    ...(benchmark === '' ? {} : { benchmark }),
    ...(invented ? { invented: 'true' } : {}),
  });
}

/** The sets of one variable, for one benchmark or for all: the one in use, and those before it. */
export interface ReferenceSeries {
  readonly newest: ReferenceSetReply;
  readonly earlier: readonly ReferenceSetReply[];
}

/** Sets by what they are of, in the order in which they came. */
export function seriesOf(sets: readonly ReferenceSetReply[]): readonly ReferenceSeries[] {
  return sets
    .filter(({ newest }) => newest)
    .map((newest) => ({
      newest,
      earlier: sets.filter(
        ({ id, variable, benchmark }) =>
          id !== newest.id && variable === newest.variable && benchmark === newest.benchmark,
      ),
    }));
}
