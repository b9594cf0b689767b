import { Inject, Injectable } from '@nestjs/common';
import {
  periodOf,
  shifted,
  type Benchmark,
  type Cell,
  type DefinitionProfile,
  type Observation,
  type Quarter,
} from '@ijkpunt/model';
import { closingStocks, type Delivered } from '@ijkpunt/statistics';
import { PlacesRepository } from '../organisations/index.ts';
import type { Transaction } from '../platform/index.ts';
import { OBSERVATION_COLUMNS, toObservation } from '../submissions/index.ts';
import { takenOver } from './taken-over.ts';

/** One municipality's accepted figures of a quarter. */
export interface AcceptedFigures {
  readonly delivery: string;
  readonly municipality: string;
  readonly organisation: string;
  readonly delivered: Delivered;
}

interface AcceptedDelivery {
  readonly id: string;
  readonly municipality: string;
  readonly organisation: string;
  readonly profile: DefinitionProfile;
}

type Stocks = ReadonlyMap<string, ReadonlyMap<string, Cell>>;

/** Reads accepted deliveries across municipalities, under the role that may. */
@Injectable()
export class AcceptedFiguresRepository {
  constructor(@Inject(PlacesRepository) private readonly places: PlacesRepository) {}

  /** Ids of the accepted deliveries that a quarter is computed from: its own, and those of the quarter before. */
  async inputs(tx: Transaction, benchmark: string, quarter: Quarter): Promise<readonly string[]> {
    const rows = (await tx.query(
      `select id from submissions.delivery where benchmark = $1 and quarter in ($2, $3) order by id`,
      [benchmark, quarter, shifted(quarter, -1)],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  async read(tx: Transaction, benchmark: Benchmark, quarter: Quarter): Promise<readonly AcceptedFigures[]> {
    const deliveries = (await tx.query(
      `select id, municipality, organisation, profile from submissions.delivery where benchmark = $1 and quarter = $2 order by municipality`,
      [benchmark.slug, quarter],
    )) as AcceptedDelivery[];
    const inOthers = new Set([...(await takenOver(tx, benchmark.slug, quarter)).values()].flat());
    const observations = await this.totals(tx, benchmark.slug, quarter);
    const openings = await this.openings(tx, benchmark, quarter);
    // Who is part of another's figures of this quarter is not compared beside it: nobody counts twice.
    const counted = deliveries.filter(({ municipality }) => !inOthers.has(municipality));
    return counted.map(({ id, municipality, organisation, profile }) => ({
      delivery: id,
      municipality,
      organisation,
      delivered: {
        quarter,
        profile,
        observations: observations.get(municipality) ?? [],
        opening: openings(municipality),
      },
    }));
  }

  /** Totals only: breakdowns are stored, and not compared until they can be protected. */
  private async totals(
    tx: Transaction,
    benchmark: string,
    quarter: Quarter,
  ): Promise<ReadonlyMap<string, readonly Observation[]>> {
    const rows = (await tx.query(
      `select d.municipality, ${OBSERVATION_COLUMNS}
         from submissions.observation o join submissions.delivery d on d.id = o.delivery
        where d.benchmark = $1 and d.quarter = $2 and o.dimension = '' order by d.municipality, o.position`,
      [benchmark, quarter],
    )) as ({ municipality: string } & Parameters<typeof toObservation>[0])[];
    const byMunicipality = new Map<string, Observation[]>();
    for (const row of rows) {
      const known = byMunicipality.get(row.municipality);
      if (known === undefined) byMunicipality.set(row.municipality, [toObservation(row)]);
      else known.push(toObservation(row));
    }
    return byMunicipality;
  }

  /** Closing stocks of the quarter before on today's boundaries: those of the predecessors where a municipality is new. */
  private async openings(tx: Transaction, benchmark: Benchmark, quarter: Quarter) {
    const before = shifted(quarter, -1);
    const measures = new Map(benchmark.measures.map((measure) => [measure.code, measure]));
    const totals = await this.totals(tx, benchmark.slug, before);
    const stocks: Stocks = new Map(
      [...totals].map(([code, observations]) => [code, closingStocks(observations, before, measures)]),
    );
    const mergers = await this.places.predecessors(tx, periodOf(before).end, periodOf(quarter).end);
    const whole = await takenOver(tx, benchmark.slug, before);
    return (municipality: string): ReadonlyMap<string, readonly Cell[]> => {
      const predecessors = mergers.get(municipality);
      // Where the successor delivered for the whole area, its own closing stock is the opening stock.
      if (predecessors === undefined || whole.has(municipality)) return openingOf([municipality], stocks);
      return openingOf(predecessors, stocks);
    };
  }
}

/** One cell per predecessor and measure; a predecessor that did not deliver leaves a gap, and so no opening. */
function openingOf(codes: readonly string[], stocks: Stocks): ReadonlyMap<string, readonly Cell[]> {
  const measures = new Set(codes.flatMap((code) => [...(stocks.get(code)?.keys() ?? [])]));
  return new Map(
    [...measures].map((measure) => [
      measure,
      codes.map(
        (code): Cell => stocks.get(code)?.get(measure) ?? { kind: 'missing', why: 'not-yet-available' },
      ),
    ]),
  );
}
