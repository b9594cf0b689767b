import type { Language, Method } from '@ijkpunt/model';
import { standingAgainst, type Measured } from '../chart/standing.ts';
import { formatCount, formatTick, formatValue } from '../numbers/number-format.ts';
import { GAP_SIGNS, type Gap } from '../trend/gap.ts';
import { panelsTexts } from './panels.texts.ts';

/** A category: its value with what it was computed from, or why there is none, in words. */
export type PanelInput = { readonly code: string; readonly label: string } & (
  { readonly measured: Measured; readonly counts: string } | { readonly gap: Gap; readonly why: string }
);

/** What small multiples are made of: one indicator by the categories of one dimension. */
export interface PanelsInput {
  readonly label: string;
  readonly dimension: string;
  /** Of whom: the nation, or one municipality. */
  readonly place: string;
  readonly method: Method;
  readonly language: Language;
  readonly categories: readonly PanelInput[];
  /** The value of all categories together; absent where it is not shown. */
  readonly whole: number | undefined;
}

/** One panel: a mark with its interval, or a reason. */
export interface Panel {
  readonly code: string;
  readonly label: string;
  /** The value, or why there is none. */
  readonly words: string;
  /** What it was computed from; empty where there is no value. */
  readonly counts: string;
  readonly measured: Measured | undefined;
}

/** What is drawn, in values and words. */
export interface PanelsFigures {
  readonly title: string;
  readonly sentence: string;
  readonly panels: readonly Panel[];
  readonly whole: number | undefined;
  readonly tick: (value: number) => string;
}

/** A panel for each category, those without a value among them; and what they show together. */
export function panelsFigures(input: PanelsInput): PanelsFigures {
  const { label, dimension, place, method, language, categories, whole } = input;
  return {
    title: panelsTexts[language].title(label, dimension, place),
    sentence: sentenceOf(input),
    panels: categories.map((category) => ({
      code: category.code,
      label: category.label,
      ...('gap' in category
        ? { words: `${GAP_SIGNS[category.gap]} ${category.why}`, counts: '', measured: undefined }
        : {
            words: formatValue(category.measured.value, method, language),
            counts: category.counts,
            measured: category.measured,
          }),
    })),
    whole,
    tick: (value) => formatTick(value, method, language),
  };
}

type Shown = Extract<PanelInput, { readonly measured: Measured }>;

function sentenceOf({ language, method, categories, whole }: PanelsInput): string {
  const text = panelsTexts[language];
  const shown = categories.filter((category): category is Shown => 'measured' in category);
  const hidden = categories.length - shown.length;
  const sorted = shown.toSorted((a, b) => a.measured.value - b.measured.value);
  const named = ({ label, measured }: Shown): string =>
    `${label} (${formatValue(measured.value, method, language)})`;
  const [least, most] = [sorted[0], sorted.at(-1)];
  return [
    rangeIn(text, least && named(least), most && named(most)),
    ...apartIn(language, shown, whole),
    ...(hidden > 0 ? [text.hidden(formatCount(hidden, language))] : []),
    ...(shown.some(({ measured }) => measured.lower !== undefined) && shown.length > 1 ? [text.chance] : []),
  ].join(' ');
}

function rangeIn(
  text: (typeof panelsTexts)[Language],
  least: string | undefined,
  most: string | undefined,
): string {
  if (least === undefined || most === undefined) return text.nothing;
  return least === most ? text.one(least) : text.range(least, most);
}

/** Who can be told from the whole, by the interval alone. */
function apartIn(language: Language, shown: readonly Shown[], whole: number | undefined): readonly string[] {
  const standings = shown.map(({ measured }) => standingAgainst(whole, measured));
  const [above, below] = (['above', 'below'] as const).map((wanted) =>
    formatCount(standings.filter((standing) => standing === wanted).length, language),
  );
  if (standings.every((standing) => standing === 'unknown' || standing === 'around')) return [];
  return [panelsTexts[language].apart(above ?? '', below ?? '')];
}
