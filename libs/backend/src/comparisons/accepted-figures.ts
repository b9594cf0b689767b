import { Injectable } from '@nestjs/common';
import {
  shifted,
  type Benchmark,
  type Cell,
  type DefinitionProfile,
  type Measure,
  type Observation,
  type Quarter,
} from '@ijkpunt/model';
import { categoryKey, closingStocks, type Delivered } from '@ijkpunt/statistics';
import type { Transaction } from '../platform/index.ts';
import { OBSERVATION_COLUMNS, toObservation } from '../submissions/index.ts';
import type { Input } from './accepted-inputs.ts';

type Stocks = ReadonlyMap<string, Cell>;

/** What one delivery holds: its profile and the cells that comparisons need. */
interface Content {
  readonly profile: DefinitionProfile;
  readonly observations: readonly Observation[];
}

const NO_OBSERVATIONS: readonly Observation[] = [];

/** Reads deliveries across municipalities, under the role that may. */
@Injectable()
export class AcceptedFiguresRepository {
  /**
   * What the given municipalities delivered for a quarter, with the stocks it opened with on the boundaries of that
   * quarter. Of breakdowns those that the composition of an indicator is told by.
   */
  async read(
    tx: Transaction,
    benchmark: Benchmark,
    quarter: Quarter,
    inputs: readonly Input[],
  ): Promise<ReadonlyMap<string, Delivered>> {
    const dimensions = compositionDimensions(benchmark);
    const measures = new Map(benchmark.measures.map((measure) => [measure.code, measure]));
    const now = await this.contents(
      tx,
      inputs.map(({ delivery }) => delivery),
      dimensions,
    );
    const before = await this.closings(tx, { benchmark, quarter, inputs, dimensions, measures });
    return new Map(
      inputs.map((input): [string, Delivered] => {
        const { profile = {}, observations = NO_OBSERVATIONS } = now.get(input.delivery) ?? {};
        return [
          input.municipality,
          {
            quarter,
            profile,
            observations,
            openedBy: openedByOthers(input),
            ...opened(input.openedBy, before, dimensions),
          },
        ];
      }),
    );
  }

  /** Cells of deliveries by id, of the totals and of the given dimensions. */
  async contents(
    tx: Transaction,
    deliveries: readonly string[],
    dimensions: readonly string[],
  ): Promise<ReadonlyMap<string, Content>> {
    const heads = (await tx.query(`select id, profile from submissions.delivery where id = any ($1)`, [
      deliveries,
    ])) as { id: string; profile: DefinitionProfile }[];
    const rows = (await tx.query(
      `select o.delivery, ${OBSERVATION_COLUMNS} from submissions.observation o
        where o.delivery = any ($1) and (o.dimension = '' or o.dimension = any ($2)) order by o.delivery, o.position`,
      [deliveries, dimensions],
    )) as ({ delivery: string } & Parameters<typeof toObservation>[0])[];
    const found = new Map(
      heads.map(({ id, profile }) => [id, { profile, observations: [] as Observation[] }]),
    );
    for (const row of rows) found.get(row.delivery)?.observations.push(toObservation(row));
    return found;
  }

  /** Closing stocks of the quarter before, by municipality and cell. */
  private async closings(
    tx: Transaction,
    asked: {
      benchmark: Benchmark;
      quarter: Quarter;
      inputs: readonly Input[];
      dimensions: readonly string[];
      measures: ReadonlyMap<string, Measure>;
    },
  ): Promise<ReadonlyMap<string, ReadonlyMap<string, Stocks>>> {
    const before = shifted(asked.quarter, -1);
    const codes = [...new Set(asked.inputs.flatMap(({ openedBy }) => openedBy))];
    const deliveries = (await tx.query(
      `select id, municipality from submissions.delivery
        where benchmark = $1 and quarter = $2 and municipality = any ($3) and state = 'accepted'`,
      [asked.benchmark.slug, before, codes],
    )) as { id: string; municipality: string }[];
    const contents = await this.contents(
      tx,
      deliveries.map(({ id }) => id),
      asked.dimensions,
    );
    return new Map(
      deliveries.map(({ id, municipality }) => {
        const { observations = NO_OBSERVATIONS } = contents.get(id) ?? {};
        return [municipality, stocksByCell(observations, before, asked.measures)];
      }),
    );
  }
}

/** Dimensions by which a composition is told, over all indicators of a benchmark. */
function compositionDimensions({ indicators }: Pick<Benchmark, 'indicators'>): readonly string[] {
  return [...new Set(indicators.flatMap(({ caseMix = [] }) => caseMix))];
}

function cellOf({ dimension, category }: Observation): string {
  return dimension === '' ? '' : categoryKey(dimension, category);
}

function stocksByCell(
  observations: readonly Observation[],
  quarter: Quarter,
  measures: ReadonlyMap<string, Measure>,
): ReadonlyMap<string, Stocks> {
  const byCell = new Map<string, Observation[]>();
  for (const observation of observations) {
    const cell = cellOf(observation);
    const known = byCell.get(cell);
    // Of a category as of a whole: its stocks are those of the total that it is by itself.
    const total = { ...observation, dimension: '', category: '' };
    if (known === undefined) byCell.set(cell, [total]);
    else known.push(total);
  }
  return new Map([...byCell].map(([cell, own]) => [cell, closingStocks(own, quarter, measures)]));
}

/** Whose stocks a municipality opens with; absent when they are its own. */
function openedByOthers({ municipality, openedBy }: Input): Delivered['openedBy'] {
  return openedBy.length === 1 && openedBy[0] === municipality ? undefined : openedBy;
}

/** Opening stocks of the whole and of each category; a predecessor that did not deliver leaves a gap. */
function opened(
  codes: readonly string[],
  before: ReadonlyMap<string, ReadonlyMap<string, Stocks>>,
  dimensions: readonly string[],
): Pick<Delivered, 'opening' | 'openingOfCategories'> {
  const openingOf = (cell: string): ReadonlyMap<string, readonly Cell[]> => {
    const measures = new Set(codes.flatMap((code) => [...(before.get(code)?.get(cell)?.keys() ?? [])]));
    return new Map(
      [...measures].map((measure) => [
        measure,
        codes.map(
          (code): Cell =>
            before.get(code)?.get(cell)?.get(measure) ?? { kind: 'missing', why: 'not-yet-available' },
        ),
      ]),
    );
  };
  if (dimensions.length === 0) return { opening: openingOf('') };
  const cells = new Set(codes.flatMap((code) => [...(before.get(code)?.keys() ?? [])]));
  cells.delete('');
  return {
    opening: openingOf(''),
    openingOfCategories: new Map([...cells].map((cell) => [cell, openingOf(cell)])),
  };
}
