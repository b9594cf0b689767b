import type { Language, Method, Quarter } from '@ijkpunt/model';
import { formatCount, formatTick, formatValue } from '../numbers/number-format.ts';
import { formatQuarter, formatQuarterShort } from '../numbers/time-format.ts';
import { slopeTexts } from './slope.texts.ts';

/** One municipality then and now; a side without a figure is absent. */
export interface SlopeLine {
  readonly code: string;
  readonly then: number | undefined;
  readonly now: number | undefined;
  /** From then to now; absent unless both are there. */
  readonly difference: number | undefined;
  /** The definition changed in between. */
  readonly broken: boolean;
}

/** The two ends of a slope chart. */
export interface Ends<T> {
  readonly then: T;
  readonly now: T;
}

/** What a slope chart is made of: all municipalities in a quarter, and in the same quarter a year earlier. */
export interface SlopeInput {
  readonly label: string;
  readonly method: Method;
  readonly language: Language;
  readonly quarters: Ends<Quarter>;
  /** The newest quarter may still change. */
  readonly provisional: boolean;
  readonly lines: readonly SlopeLine[];
  readonly medians: Ends<number | undefined>;
}

/** How a municipality is drawn. */
export type SlopeKind = 'line' | 'broken' | 'apart';

/** What is drawn, in values and words. */
export interface SlopeFigures {
  readonly title: string;
  readonly sentence: string;
  readonly lines: readonly (SlopeLine & { readonly kind: SlopeKind })[];
  readonly medians: Ends<number> | undefined;
  readonly ends: Ends<string>;
  readonly tick: (value: number) => string;
}

/** Tells lines from points, and says who moved. */
export function slopeFigures(input: SlopeInput): SlopeFigures {
  const { label, method, language, quarters, provisional } = input;
  const text = slopeTexts[language];
  const lines = input.lines
    .filter(({ then, now }) => then !== undefined || now !== undefined)
    .map((line) => ({ ...line, kind: kindOf(line) }));
  const now = formatQuarterShort(quarters.now, language);
  const { medians } = input;
  return {
    title: text.title(label),
    sentence: sentenceOf(input, lines),
    lines,
    medians:
      medians.then === undefined || medians.now === undefined
        ? undefined
        : { then: medians.then, now: medians.now },
    ends: {
      then: formatQuarterShort(quarters.then, language),
      now: provisional ? `${now} (${text.provisional})` : now,
    },
    tick: (value) => formatTick(value, method, language),
  };
}

function kindOf({ difference, broken }: SlopeLine): SlopeKind {
  if (difference === undefined) return 'apart';
  return broken ? 'broken' : 'line';
}

function sentenceOf(input: SlopeInput, lines: SlopeFigures['lines']): string {
  const { language, method, quarters, medians, provisional } = input;
  const text = slopeTexts[language];
  const count = (wanted: (line: SlopeFigures['lines'][number]) => boolean): number =>
    lines.filter(wanted).length;
  const [apart, broken] = [count(({ kind }) => kind === 'apart'), count(({ kind }) => kind === 'broken')];
  const written = (number: number): string => formatCount(number, language);
  const inWords = (value: number): string => formatValue(value, method, language);
  return [
    movedIn(input, lines),
    ...(apart > 0 ? [text.apart(written(apart))] : []),
    ...(broken > 0 ? [text.broken(written(broken))] : []),
    ...(medians.then === undefined || medians.now === undefined
      ? []
      : [text.median(inWords(medians.then), inWords(medians.now))]),
    ...(apart < lines.length ? [text.chance] : []),
    ...(provisional ? [text.mayChange(formatQuarter(quarters.now, language))] : []),
  ].join(' ');
}

function movedIn({ language, quarters }: SlopeInput, lines: SlopeFigures['lines']): string {
  const text = slopeTexts[language];
  const [then, now] = [formatQuarter(quarters.then, language), formatQuarter(quarters.now, language)];
  const changes = lines.flatMap(({ difference }) => difference ?? []);
  if (changes.length === 0) return text.nobody(then, now);
  const written = (number: number): string => formatCount(number, language);
  return text.moved(then, now, {
    both: written(changes.length),
    up: written(changes.filter((change) => change > 0).length),
    down: written(changes.filter((change) => change < 0).length),
    same: written(changes.filter((change) => change === 0).length),
  });
}
