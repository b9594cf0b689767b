import { figure, missing, type Cell, type Precision, type Unit } from '@ijkpunt/model';
import type { Relation, StatedFigure } from '../src/index.ts';

/** A row of a file of the council notes, by the names of its columns. */
export type NoteRow = Readonly<Record<string, string>>;

/** Everything that is known of the two notes: figures, relations, and what a careful reader concluded of each. */
export interface CouncilNotes {
  readonly rows: readonly NoteRow[];
  readonly figures: ReadonlyMap<string, StatedFigure>;
  readonly relations: readonly Relation[];
  readonly verdicts: ReadonlyMap<string, NoteRow>;
}

const UNITS: Readonly<Record<string, Unit>> = {
  personen: 'persons',
  uitkeringen: 'benefits',
  aanmeldingen: 'registrations',
  plaatsen: 'places',
  procent: 'percent',
  werkgevers: 'employers',
  'klanten per klantmanager': 'persons-per-fte',
};
const KINDS: Readonly<Record<string, StatedFigure['kind']>> = {
  stand: 'stock',
  stroom: 'flow',
  cumulatief: 'cumulative',
};

/** Reads the council notes. A test reads the files. */
export function councilNotesOf(read: (file: string) => string): CouncilNotes {
  const rows = rowsOf(read('council-notes.rows.csv'));
  const verdicts = rowsOf(read('council-notes.verdicts.csv'));
  return {
    rows,
    figures: new Map(rows.flatMap(statedFigure).map((stated) => [stated.id, stated])),
    relations: JSON.parse(read('council-notes.relations.json')) as readonly Relation[],
    verdicts: new Map(verdicts.map((row) => [row['relation_id'] ?? '', row])),
  };
}

/** Rows of a CSV with commas, in which a cell may be quoted and a quote inside it doubled. */
function rowsOf(csv: string): readonly NoteRow[] {
  const [names = [], ...rows] = csv
    .trimEnd()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])));
}

/** A figure of the notes; none for what is no count of the benchmark, such as decisions of the council. */
function statedFigure(row: NoteRow): readonly StatedFigure[] {
  const { row_id: id = '', municipality = '', label_nl: name = '', population = '' } = row;
  const unit = UNITS[row['unit'] ?? ''];
  const kind = KINDS[row['measure_type'] ?? ''];
  if (unit === undefined || kind === undefined) return [];
  const { period_start: start = '', period_end: end = '' } = row;
  const period = start === '' ? { end } : { start, end };
  const cell = cellOf(row['value'] ?? '', row['precision'] ?? '');
  return [{ id, municipality, name, unit, kind, period, population, cell }];
}

function cellOf(value: string, precision: string): Cell {
  return value === '' ? missing('not-registered') : figure(Number(value), precision as Precision);
}
