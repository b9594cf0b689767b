import { Inject, Injectable } from '@nestjs/common';
import { shifted, type Benchmark } from '@ijkpunt/model';
import {
  changesBetween,
  pastValues,
  placeOf,
  type CellChange,
  type PastQuarter,
  type PastValue,
} from '@ijkpunt/validation';
import { CatalogueService } from '../catalogue/index.ts';
import { Database, type Scope, type Transaction } from '../platform/index.ts';
import { OwnHistory } from '../validation/index.ts';
import { DeliveryEntity } from './delivery.entity.ts';
import { observationsOf } from './observation-rows.ts';
import { SubmissionsRepository } from './submissions.repository.ts';

/** A cell beside the same cell of another delivery, with the course of its accepted figures. */
export interface ChangeInTime extends CellChange {
  /** Oldest first, at most eight quarters back, the quarter of the delivery itself not included. */
  readonly history: readonly PastValue[];
}

/** What changed between two deliveries. */
export interface Changes {
  readonly benchmark: Benchmark;
  /** The other delivery; absent when there is none, or when the quarter before is a sum of predecessors. */
  readonly against: DeliveryEntity | undefined;
  readonly changes: readonly ChangeInTime[];
}

const LONGEST_HISTORY = 8;

interface Earlier {
  readonly delivery: DeliveryEntity | undefined;
  readonly figures: PastQuarter | undefined;
}

/** Reads what changed: against the accepted delivery of the quarter before, or against any other of the organisation. */
@Injectable()
export class ReadChanges {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SubmissionsRepository) private readonly deliveries: SubmissionsRepository,
    @Inject(CatalogueService) private readonly catalogue: CatalogueService,
    @Inject(OwnHistory) private readonly history: OwnHistory,
  ) {}

  read(scope: Scope, id: string, against?: string): Promise<Changes> {
    return this.database.within(scope, async (tx) => {
      const delivery = await this.deliveries.get(tx, id);
      const { benchmark } = await this.catalogue.benchmark(tx, delivery.benchmark);
      const past = await this.history.past(tx, delivery);
      const earlier =
        against === undefined ? await quarterBefore(tx, delivery, past) : await this.chosen(tx, against);
      const measures = new Map(benchmark.measures.map((measure) => [measure.code, measure]));
      const now = { quarter: delivery.quarter, observations: await observationsOf(tx, id) };
      const courses = pastValues(past, { quarter: now.quarter, longest: LONGEST_HISTORY }, measures);
      const changes = changesBetween(earlier.figures, now, measures).map((change) => ({
        ...change,
        history: courses.get(placeOf(change)) ?? [],
      }));
      return { benchmark, against: earlier.delivery, changes };
    });
  }

  private async chosen(tx: Transaction, against: string): Promise<Earlier> {
    const delivery = await this.deliveries.get(tx, against);
    const observations = await observationsOf(tx, against);
    return { delivery, figures: { quarter: delivery.quarter, observations } };
  }
}

/** Figures of the quarter before on the boundaries of today; with them the delivery that they are of. */
async function quarterBefore(
  tx: Transaction,
  { benchmark, municipality, quarter }: DeliveryEntity,
  past: readonly PastQuarter[],
): Promise<Earlier> {
  const before = shifted(quarter, -1);
  const figures = past.find((one) => one.quarter === before);
  if (figures === undefined) return { delivery: undefined, figures };
  const accepted = { benchmark, municipality, quarter: before, state: 'accepted' as const };
  return { delivery: (await tx.findOneBy(DeliveryEntity, accepted)) ?? undefined, figures };
}
