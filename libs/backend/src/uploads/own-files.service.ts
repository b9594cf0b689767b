import { Inject, Injectable } from '@nestjs/common';
import type { Benchmark } from '@ijkpunt/model';
import {
  applyMapping,
  guessLayout,
  outline,
  suggestMapping,
  type LocalMapping,
  type MappedCell,
  type Outline,
  type RawCell,
} from '@ijkpunt/validation';
import { CatalogueService } from '../catalogue/index.ts';
import { Database, Refusal, screenText, type Scope } from '../platform/index.ts';
import { plainName } from './file-type.ts';
import { MappingsRepository, type SavedMapping } from './mappings.repository.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { receiveFile, type ReceivedFile } from './received-file.ts';
import { screenFile } from './screen-file.ts';
import { LARGEST_FILE } from './uploads.service.ts';

/** Rows of a file of one's own that are looked at. */
const MOST_ROWS = 500;

/** A file of one's own to look at. */
export interface FileToOutline {
  readonly benchmark: string;
  readonly fileName: string;
  readonly stream: AsyncIterable<Buffer>;
  /** Where the names of the columns stand, when the guess was wrong. */
  readonly headerLine?: number | undefined;
  readonly labelColumn?: string | undefined;
}

/** What was seen in a file of one's own; nothing of it has been kept. */
export interface SeenFile {
  readonly fileName: string;
  readonly layout: Pick<LocalMapping, 'headerLine' | 'labelColumn'>;
  readonly outline: Outline;
  readonly suggested: readonly MappedCell[];
  readonly fitting: readonly Fit[];
  readonly benchmark: Benchmark;
}

/** How well a saved mapping fits a file. */
export interface Fit {
  readonly id: string;
  readonly name: string;
  readonly found: number;
  readonly missing: number;
}

/** Files that are not the template: looked at without being kept, mapped once, and the mapping remembered. */
@Injectable()
export class OwnFilesService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CatalogueService) private readonly catalogue: CatalogueService,
    @Inject(MappingsRepository) private readonly mappings: MappingsRepository,
  ) {}

  /** Screens and reads a file, and tells what stands in it and what that could mean. */
  async outline(scope: Scope, given: FileToOutline): Promise<SeenFile> {
    const { benchmark, saved } = await this.database.within(scope, async (tx) => ({
      ...(await this.catalogue.benchmark(tx, given.benchmark)),
      saved: await this.mappings.list(tx, given.benchmark),
    }));
    const file = await receiveFile(given.stream, LARGEST_FILE);
    await screenFile(file, given.fileName);
    const rows = await rowsOf(file);
    const guessed = given.headerLine === undefined ? guessLayout(rows) : below(rows, given.headerLine);
    const layout = { ...guessed, labelColumn: given.labelColumn ?? guessed.labelColumn };
    const seen = outline(rows, layout.headerLine, layout.labelColumn);
    return {
      fileName: plainName(given.fileName),
      layout,
      outline: seen,
      suggested: suggestMapping(seen, benchmark),
      fitting: fitting(rows, saved),
      benchmark,
    };
  }

  list(scope: Scope, benchmark: string): Promise<readonly SavedMapping[]> {
    return this.database.within(scope, (tx) => this.mappings.list(tx, benchmark));
  }

  mapping(scope: Scope, id: string): Promise<LocalMapping> {
    return this.database.within(scope, async (tx) => (await this.mappings.get(tx, id)).mapping);
  }

  async save(
    scope: Scope,
    given: { benchmark: string; name: string; mapping: LocalMapping },
  ): Promise<SavedMapping> {
    const { organisation, person } = scope;
    const { labelColumn, cells } = given.mapping;
    screenText([given.name, labelColumn, ...cells.flatMap((cell) => Object.values(cell))], 'mapping');
    return this.database.within(scope, async (tx) => {
      const { benchmark } = await this.catalogue.benchmark(tx, given.benchmark);
      insistOnMeasures(given.mapping, benchmark);
      return this.mappings.save(tx, { ...given, organisation, by: person.name });
    });
  }

  remove(scope: Scope, id: string): Promise<void> {
    return this.database.within(scope, (tx) => this.mappings.remove(tx, id));
  }
}

async function rowsOf(file: ReceivedFile): Promise<readonly (readonly RawCell[])[]> {
  const rows: (readonly RawCell[])[] = [];
  for await (const row of file.media === 'xlsx' ? readXlsx(file.parts) : readCsv(file.parts)) {
    rows.push(row);
    if (rows.length === MOST_ROWS) break;
  }
  return rows;
}

/** The layout below a row of names that somebody pointed at; without a column of labels where none is plain. */
function below(rows: readonly (readonly RawCell[])[], headerLine: number): SeenFile['layout'] {
  const guessed = guessLayout(rows.slice(Math.max(0, headerLine - 1)));
  return {
    headerLine,
    labelColumn: guessed.headerLine === Math.min(1, headerLine) ? guessed.labelColumn : '',
  };
}

/** Saved mappings of which something is found in the file, the best fit first. */
function fitting(rows: readonly (readonly RawCell[])[], saved: readonly SavedMapping[]): readonly Fit[] {
  return saved
    .map(({ id, name, mapping }) => {
      const { lines } = applyMapping(rows, mapping, 'GM0000');
      return { id, name, found: lines.length, missing: mapping.cells.length - lines.length };
    })
    .filter(({ found }) => found > 0)
    .toSorted((a, b) => a.missing - b.missing || b.found - a.found);
}

/** A mapping names measures, dimensions and categories of the benchmark, each cell of the delivery once. */
function insistOnMeasures({ cells }: LocalMapping, benchmark: Benchmark): void {
  const targets = new Set<string>();
  for (const cell of cells) {
    const target = [cell.measure, cell.dimension, cell.category].join('/');
    if (!isKnown(cell, benchmark) || targets.has(target))
      throw new Refusal('input-invalid', { cell: target });
    targets.add(target);
  }
}

function isKnown({ measure, dimension, category }: MappedCell, benchmark: Benchmark): boolean {
  const known = benchmark.measures.find(({ code }) => code === measure);
  if (known === undefined) return false;
  if (dimension === '') return category === '';
  const breakdown = benchmark.dimensions.find(({ code }) => code === dimension);
  if (breakdown === undefined || !known.dimensions.includes(dimension)) return false;
  return breakdown.open === true || breakdown.categories.some(({ code }) => code === category);
}
