import { csvFile } from '@ijkpunt/contract';
import type { PublishedTotal, PublishedValue } from '@ijkpunt/model';
import type { FiguresDocument } from './data-files.ts';

/** A region is named as it is called. */
const NATION = 'Nederland';

type Value = PublishedValue | PublishedTotal['value'];

/** What a line is of. */
interface Of {
  readonly quarter: string;
  readonly indicator: string;
  readonly dimension?: string | undefined;
  readonly category?: string | undefined;
}

/** One value with where it is of. */
interface Line extends Of {
  /** A municipality, or what a total is of. */
  readonly area: { readonly kind: string; readonly code: string; readonly name: string | undefined };
  readonly value: Value;
}

type Figure = Extract<Value, { kind: 'figure' }>;

/** What each column holds. English, for programs read it; a cell that has nothing to tell is empty, and never zero. */
const COLUMNS: readonly (readonly [
  string,
  (line: Line, of: FiguresDocument) => string | number | undefined,
])[] = [
  ['benchmark', (_line, { benchmark }) => benchmark.slug],
  ['release', (_line, { release }) => release],
  ['quarter', ({ quarter }) => quarter],
  ['indicator', ({ indicator }) => indicator],
  ['dimension', ({ dimension }) => dimension],
  ['category', ({ category }) => category],
  ['area_kind', ({ area }) => area.kind],
  ['area_code', ({ area }) => area.code],
  ['area_name', ({ area }) => area.name],
  ['status', ({ value }) => value.kind],
  ['why', ({ value }) => whyOf(value)],
  ['value', ofFigure(({ value }) => value)],
  ['lower', ofFigure(({ lower }) => lower)],
  ['upper', ofFigure(({ upper }) => upper)],
  ['numerator', ({ value }) => ('numerator' in value ? value.numerator : undefined)],
  ['denominator', ({ value }) => ('denominator' in value ? value.denominator : undefined)],
  ['grade', ofFigure((figure) => ('grade' in figure ? figure.grade : undefined))],
  ['rank_best', ofFigure((figure) => ('rank' in figure ? figure.rank?.best : undefined))],
  ['rank_worst', ofFigure((figure) => ('rank' in figure ? figure.rank?.worst : undefined))],
  ['rank_of', ofFigure((figure) => ('rank' in figure ? figure.rank?.of : undefined))],
];

function ofFigure(pick: (figure: Figure) => string | number | undefined) {
  return ({ value }: Line): string | number | undefined =>
    value.kind === 'figure' ? pick(value) : undefined;
}

/** Why there is no figure, or with which reservations there is one: codes, joined by a space. */
function whyOf(value: Value): string | undefined {
  if (value.kind === 'missing') return value.why;
  if (!('reasons' in value)) return undefined;
  return [...new Set(value.reasons.map(({ code }) => code))].join(' ');
}

/**
 * The figures of a release as one long table: a line per value, of municipalities and of totals, of the whole and of each
 * category; the separator and the quotes of all files of the house.
 */
export function figuresCsv(document: FiguresDocument): string {
  const lines = linesOf(document).map((line) => COLUMNS.map(([, tell]) => tell(line, document) ?? ''));
  return csvFile([COLUMNS.map(([heading]) => heading), ...lines]);
}

function linesOf({ municipalities, slices, breakdowns }: FiguresDocument): readonly Line[] {
  const names = new Map(municipalities.map(({ code, name }) => [code, name]));
  return [...slices, ...breakdowns].flatMap((told): Line[] => {
    const { quarter, indicator, values, totals = [] } = told;
    const { dimension, category } = 'category' in told ? told : {};
    const of = { quarter, indicator, dimension, category };
    return [
      ...values.map(({ municipality: code, value }) => ({
        ...of,
        area: { kind: 'municipality', code, name: names.get(code) },
        value,
      })),
      ...totals.map(({ kind, code, value }) => ({
        ...of,
        area: { kind, code, name: kind === 'nation' ? NATION : code },
        value,
      })),
    ];
  });
}
