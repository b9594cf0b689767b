import { Inject, Injectable } from '@nestjs/common';
import { shifted, type Benchmark } from '@ijkpunt/model';
import { linearSolver } from '@ijkpunt/solver';
import type { PastQuarter } from '@ijkpunt/validation';
import { CatalogueService } from '../catalogue/index.ts';
import { Database, type Scope, type Transaction } from '../platform/index.ts';
import { OwnHistory } from '../validation/index.ts';
import { DeliveryEntity } from './delivery.entity.ts';
import { observationsOf } from './observation-rows.ts';
import { previewValues, type ChosenFigures, type PreviewValue } from './read-preview-values.ts';
import { SubmissionsRepository } from './submissions.repository.ts';

/** What the public would see of a delivery, indicator by indicator. */
export interface Preview {
  readonly benchmark: Benchmark;
  readonly values: readonly PreviewValue[];
}

/** Shows an approver what would become public, before anything does. */
@Injectable()
export class ReadPreview {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SubmissionsRepository) private readonly deliveries: SubmissionsRepository,
    @Inject(CatalogueService) private readonly catalogue: CatalogueService,
    @Inject(OwnHistory) private readonly history: OwnHistory,
  ) {}

  read(scope: Scope, id: string): Promise<Preview> {
    return this.database.within(scope, async (tx) => {
      const delivery = await this.deliveries.get(tx, id);
      // The public is protected by what lies in what, also where a coordinator switched off the check of it.
      const { withAllRelations: benchmark } = await this.catalogue.benchmark(tx, delivery.benchmark);
      const past = await this.history.past(tx, delivery);
      const { municipality, quarter, profile } = delivery;
      const now = { quarter, profile, observations: await observationsOf(tx, id) };
      const before = await quarterBefore(tx, delivery, past);
      return {
        benchmark,
        values: await previewValues(await linearSolver(), { benchmark, municipality, now, before, past }),
      };
    });
  }
}

/** The quarter before with the definitions of its delivery; none when it is a sum of predecessors, which have no one profile. */
async function quarterBefore(
  tx: Transaction,
  { benchmark, municipality, quarter }: DeliveryEntity,
  past: readonly PastQuarter[],
): Promise<ChosenFigures | undefined> {
  const before = shifted(quarter, -1);
  const figures = past.find((one) => one.quarter === before);
  const accepted = { benchmark, municipality, quarter: before, state: 'accepted' as const };
  const delivery = await tx.findOneBy(DeliveryEntity, accepted);
  if (figures === undefined || delivery === null) return undefined;
  return { ...figures, profile: delivery.profile };
}
