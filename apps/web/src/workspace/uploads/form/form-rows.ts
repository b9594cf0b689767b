import { addressOfCell, type DraftReply } from '@ijkpunt/contract';
import {
  groupOf,
  isQuarter,
  samePeriod,
  standardPeriod,
  type Bilingual,
  type Dimension,
  type Measure,
} from '@ijkpunt/model';
import { measureOf, partsOf, type Parts } from './draft-cells.ts';

type Earlier = DraftReply['past'][number]['observations'][number];

/** One cell to fill in. */
export interface FormRow {
  readonly address: string;
  readonly measure: Measure;
  /** Name of the category; absent for the total. */
  readonly category: Bilingual | undefined;
  /** What was accepted for the same cell last. */
  readonly before: Earlier | undefined;
}

/** One breakdown of a measure. */
export interface FormBreakdown {
  readonly dimension: Dimension;
  readonly rows: readonly FormRow[];
}

/** A measure: its total, and its breakdowns folded below it. */
export interface FormMeasure {
  readonly measure: Measure;
  readonly total: FormRow;
  readonly breakdowns: readonly FormBreakdown[];
}

/** Measures of one theme: a group of the benchmark, else the first letter of their code. */
export interface FormTheme {
  readonly letter: string;
  /** Name of the group; absent when the measures are in none. */
  readonly label: Bilingual | undefined;
  readonly measures: readonly FormMeasure[];
}

/** What the rows of a form are made of. */
type Asked = Pick<DraftReply, 'benchmark' | 'past' | 'responsibility'>;

/**
 * The rows of a form in the order of the benchmark. Measures of another part stand in it only when something was filled
 * in for them: a figure that nobody sees would be delivered unseen. So do categories of an open list that are not in it.
 * Which rows there are depends on the addresses of the cells alone, not on what was typed.
 */
export function formThemes(draft: Asked, addresses: readonly string[]): readonly FormTheme[] {
  const used = new Set([...(lastAccepted(draft)?.observations.map(addressOfCell) ?? []), ...addresses]);
  const typed = new Set(addresses.map(measureOf));
  const asked = draft.benchmark.measures.filter(
    ({ code }) => draft.responsibility?.includes(code) !== false || typed.has(code),
  );
  const made: Making = { draft, used: [...used].map(partsOf), before: lastFigures(draft) };
  const lines = asked.map((measure) => formMeasure(measure, made));
  const { benchmark } = draft;
  const themeOf = (code: string): string => groupOf(benchmark, code) ?? code.slice(0, 1);
  const letters = [...new Set(asked.map(({ code }) => themeOf(code)))].toSorted();
  return letters.map((letter) => ({
    letter,
    label: benchmark.measureGroups?.find(({ code }) => code === letter)?.label,
    measures: lines.filter(({ measure }) => themeOf(measure.code) === letter),
  }));
}

/** The addresses of the rows that can be seen, from top to bottom. */
export function visibleAddresses(
  themes: readonly FormTheme[],
  unfolded: ReadonlySet<string>,
): readonly string[] {
  return themes
    .flatMap(({ measures }) => measures)
    .flatMap(({ measure, total, breakdowns }) => [
      total.address,
      ...(unfolded.has(measure.code) ? breakdowns.flatMap(({ rows }) => rows.map((row) => row.address)) : []),
    ]);
}

/** The quarter that was accepted last before this one. */
export function lastAccepted({ past }: Pick<DraftReply, 'past'>): DraftReply['past'][number] | undefined {
  return past.at(-1);
}

/** What rows are made with: addresses in use, in their parts, and figures of last time by address. */
interface Making {
  readonly draft: Asked;
  readonly used: readonly Parts[];
  readonly before: ReadonlyMap<string, Earlier>;
}

function formMeasure(measure: Measure, { draft, used, before }: Making): FormMeasure {
  const row = (dimension: string, category: string, name?: Bilingual): FormRow => {
    const address = addressOfCell({ measure: measure.code, dimension, category });
    return { address, measure, category: name, before: before.get(address) };
  };
  const known = draft.benchmark.dimensions.filter(({ code }) => measure.dimensions.includes(code));
  const breakdowns = known.map((dimension) => {
    const own = used.filter((cell) => cell.measure === measure.code && cell.dimension === dimension.code);
    const names = [...categoriesOf(dimension, own)];
    return { dimension, rows: names.map(([category, name]) => row(dimension.code, category, name)) };
  });
  return { measure, total: row('', ''), breakdowns };
}

/** The categories of the list, those of last time, and those that were added. */
function categoriesOf({ categories }: Dimension, used: readonly Parts[]): ReadonlyMap<string, Bilingual> {
  const names = new Map(categories.map(({ code, label }) => [code, label]));
  for (const { category } of used) {
    if (!names.has(category)) names.set(category, { nl: category, en: category });
  }
  return names;
}

/** The figures of last time over the standard period, in the unit of the measure. */
function lastFigures(draft: Asked): ReadonlyMap<string, Earlier> {
  const last = lastAccepted(draft);
  if (last === undefined || !isQuarter(last.quarter)) return new Map();
  const { quarter } = last;
  const measures = new Map(draft.benchmark.measures.map((measure) => [measure.code, measure]));
  const standard = last.observations.filter(({ measure: code, period, unit }) => {
    const measure = measures.get(code);
    if (measure === undefined || unit !== measure.unit) return false;
    return samePeriod(period, standardPeriod(measure, quarter));
  });
  return new Map(standard.map((observation) => [addressOfCell(observation), observation]));
}
