import type { PublishedValue } from '@ijkpunt/model';
import { csvLine } from '../../platform/index.ts';
import type { FiguresDocument } from './data-files.ts';

/** One value with where it is of. */
interface Line {
  readonly benchmark: string;
  readonly release: number;
  readonly quarter: string;
  readonly indicator: string;
  readonly cell: string | undefined;
  readonly municipality: string;
  readonly name: string | undefined;
  readonly value: PublishedValue;
}

type Figure = Extract<PublishedValue, { kind: 'figure' }>;

/** What each column holds. English, for programs read it; a cell that has nothing to tell is empty, and never zero. */
const COLUMNS: readonly (readonly [string, (line: Line) => string | number | undefined])[] = [
  ['benchmark', ({ benchmark }) => benchmark],
  ['release', ({ release }) => release],
  ['quarter', ({ quarter }) => quarter],
  ['indicator', ({ indicator }) => indicator],
  ['cell', ({ cell }) => cell],
  ['municipality_code', ({ municipality }) => municipality],
  ['municipality_name', ({ name }) => name],
  ['status', ({ value }) => value.kind],
  ['why', ({ value }) => whyOf(value)],
  ['value', ofFigure(({ value }) => value)],
  ['lower', ofFigure(({ lower }) => lower)],
  ['upper', ofFigure(({ upper }) => upper)],
  ['numerator', ({ value }) => ('numerator' in value ? value.numerator : undefined)],
  ['denominator', ({ value }) => ('denominator' in value ? value.denominator : undefined)],
  ['grade', ofFigure(({ grade }) => grade)],
  ['rank_best', ofFigure(({ rank }) => rank?.best)],
  ['rank_worst', ofFigure(({ rank }) => rank?.worst)],
  ['rank_of', ofFigure(({ rank }) => rank?.of)],
];

function ofFigure(pick: (figure: Figure) => string | number | undefined) {
  return ({ value }: Line): string | number | undefined =>
    value.kind === 'figure' ? pick(value) : undefined;
}

/** Why there is no figure, or with which reservations there is one: codes, joined by a space. */
function whyOf(value: PublishedValue): string | undefined {
  if (value.kind === 'missing') return value.why;
  if (value.kind === 'withheld') return undefined;
  return [...new Set(value.reasons.map(({ code }) => code))].join(' ');
}

/** The figures of a release as one long table: a line per value, the separator and the quotes of all files of the house. */
export function figuresCsv({ benchmark, release, municipalities, slices }: FiguresDocument): string {
  const names = new Map(municipalities.map(({ code, name }) => [code, name]));
  const lines = slices.flatMap(({ quarter, indicator, cell, values }) =>
    values.map(({ municipality, value }): string => {
      const name = names.get(municipality);
      const line = {
        benchmark: benchmark.slug,
        release,
        quarter,
        indicator,
        cell,
        municipality,
        name,
        value,
      };
      return csvLine(COLUMNS.map(([, tell]) => tell(line) ?? ''));
    }),
  );
  const head = csvLine(COLUMNS.map(([heading]) => heading));
  return `\uFEFF${[head, ...lines].map((line) => `${line}\r\n`).join('')}`;
}
