import { Inject, Injectable } from '@nestjs/common';
import type { Benchmark, Observation } from '@ijkpunt/model';
import { CatalogueService } from '../catalogue/index.ts';
import { Database, type Scope } from '../platform/index.ts';
import { RoundsService, type Round } from '../rounds/index.ts';
import { UploadsRepository, type UploadEntity } from '../uploads/index.ts';
import { ValidationRepository, type ExplainedFinding } from '../validation/index.ts';
import type { DeliveryEntity } from './delivery.entity.ts';
import { observationsOf } from './observation-rows.ts';
import { SubmissionsRepository } from './submissions.repository.ts';
import { taskState, type TaskFacts } from './task-state.ts';

/** A delivery with what it holds. */
export interface DeliveryInFull {
  readonly delivery: DeliveryEntity;
  readonly observations: readonly Observation[];
  readonly findings: readonly ExplainedFinding[];
  readonly benchmark: Benchmark;
}

/** A round in which the organisation is asked, and where it stands. */
export interface Task {
  readonly round: Round;
  readonly benchmark: Benchmark;
  readonly state: ReturnType<typeof taskState>;
  readonly upload: string | undefined;
  readonly delivery: string | undefined;
}

/** The earlier stages that reading a delivery leans on. */
@Injectable()
export class ReadingParts {
  constructor(
    @Inject(CatalogueService) readonly catalogue: CatalogueService,
    @Inject(RoundsService) readonly rounds: RoundsService,
    @Inject(ValidationRepository) readonly validation: ValidationRepository,
  ) {}
}

/** Reads what an organisation delivered and what it is asked. */
@Injectable()
export class ReadDeliveries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SubmissionsRepository) private readonly deliveries: SubmissionsRepository,
    @Inject(UploadsRepository) private readonly uploads: UploadsRepository,
    @Inject(ReadingParts) private readonly parts: ReadingParts,
  ) {}

  list(scope: Scope): Promise<readonly { delivery: DeliveryEntity; benchmark: Benchmark }[]> {
    return this.database.within(scope, async (tx) => {
      const listed = [];
      for (const delivery of await this.deliveries.list(tx)) {
        const { benchmark } = await this.parts.catalogue.benchmark(tx, delivery.benchmark);
        listed.push({ delivery, benchmark });
      }
      return listed;
    });
  }

  inFull(scope: Scope, id: string): Promise<DeliveryInFull> {
    return this.database.within(scope, async (tx) => {
      const delivery = await this.deliveries.get(tx, id);
      const observations = await observationsOf(tx, id);
      const findings = await this.parts.validation.findings(tx, delivery.upload);
      const { benchmark } = await this.parts.catalogue.benchmark(tx, delivery.benchmark);
      return { delivery, observations, findings, benchmark };
    });
  }

  /** The delivery made of an upload, if there is one. */
  async ofUpload(scope: Scope, upload: string): Promise<string | undefined> {
    return (await this.database.within(scope, (tx) => this.deliveries.ofUpload(tx, upload)))?.id;
  }

  tasks(scope: Scope): Promise<readonly Task[]> {
    return this.database.within(scope, async (tx) => {
      if (scope.municipality === undefined) return [];
      const rounds = await this.parts.rounds.roundsFor(tx, scope.municipality);
      const uploads = new Map(
        (await this.uploads.newestPerRound(tx)).map((upload) => [roundKey(upload), upload]),
      );
      const deliveries = new Map(
        (await this.deliveries.newestPerRound(tx)).map((made) => [roundKey(made), made]),
      );
      const tasks = [];
      for (const round of rounds) {
        const upload = uploads.get(roundKey(round));
        const delivery = deliveries.get(roundKey(round));
        const { benchmark } = await this.parts.catalogue.benchmark(tx, round.benchmark);
        const facts = await this.facts(tx, upload, delivery);
        tasks.push({ round, benchmark, state: taskState(facts), upload: upload?.id, delivery: delivery?.id });
      }
      return tasks;
    });
  }

  private async facts(
    tx: Parameters<SubmissionsRepository['list']>[0],
    upload: UploadEntity | undefined,
    delivery: DeliveryEntity | undefined,
  ): Promise<TaskFacts> {
    const newer = upload !== undefined && upload.id !== delivery?.upload;
    const findings =
      newer && upload.state === 'checked' ? await this.parts.validation.findings(tx, upload.id) : [];
    return { upload: newer ? upload.state : undefined, delivery: delivery?.state, findings };
  }
}

function roundKey({ benchmark, quarter }: Pick<Round, 'benchmark' | 'quarter'>): string {
  return `${benchmark}/${quarter}`;
}
