import { Inject, Injectable } from '@nestjs/common';
import type { AskedQuestion, Benchmark, Observation, Quarter } from '@ijkpunt/model';
import { CatalogueService } from '../catalogue/index.ts';
import { BoundariesRepository } from '../organisations/index.ts';
import { Database, type Scope, type Transaction } from '../platform/index.ts';
import { RoundsService, type Round } from '../rounds/index.ts';
import { UploadsRepository, type UploadEntity } from '../uploads/index.ts';
import { OwnHistory, ValidationRepository, type ExplainedFinding } from '../validation/index.ts';
import { askedOf } from './asked-of-delivery.ts';
import type { DeliveryEntity } from './delivery.entity.ts';
import { observationsOf } from './observation-rows.ts';
import { SubmissionsRepository, type DeliveredPart, type Reopening } from './submissions.repository.ts';
import { taskState, type TaskFacts } from './task-state.ts';

/** A delivery as it is listed: what it was put together of, and whether it was opened again. */
export interface ListedDelivery {
  readonly delivery: DeliveryEntity;
  readonly benchmark: Benchmark;
  readonly parts: readonly DeliveredPart[];
  /** The last reopening, as long as no newer version has taken its place. */
  readonly reopened: Reopening | undefined;
}

/** A delivery with what it holds. */
export interface DeliveryInFull extends ListedDelivery {
  readonly observations: readonly Observation[];
  readonly findings: readonly ExplainedFinding[];
  /** The questions about definitions that matter for it. */
  readonly asked: readonly AskedQuestion[];
}

/** A round in which the organisation is asked, and where it stands. */
export interface Task {
  readonly round: Round;
  readonly benchmark: Benchmark;
  readonly state: ReturnType<typeof taskState>;
  readonly upload: string | undefined;
  readonly delivery: string | undefined;
  /** An accepted delivery was opened again, and no new version has been accepted. */
  readonly reopened: Reopening | undefined;
  readonly predecessors: readonly NamedPredecessor[];
}

/** A municipality that became part of the one at hand, and whether its figures of the quarter were accepted. */
export interface NamedPredecessor {
  readonly municipality: string;
  readonly name: string;
  readonly delivered: boolean;
}

/** The earlier stages that reading a delivery leans on. */
@Injectable()
export class ReadingParts {
  constructor(
    @Inject(CatalogueService) readonly catalogue: CatalogueService,
    @Inject(RoundsService) readonly rounds: RoundsService,
    @Inject(ValidationRepository) readonly validation: ValidationRepository,
    @Inject(OwnHistory) readonly history: OwnHistory,
    @Inject(BoundariesRepository) readonly boundaries: BoundariesRepository,
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

  list(
    scope: Scope,
    round: { benchmark?: string | undefined; quarter?: Quarter | undefined } = {},
  ): Promise<readonly ListedDelivery[]> {
    return this.database.within(scope, async (tx) =>
      this.listed(tx, await this.deliveries.list(tx, definedIn(round))),
    );
  }

  inFull(scope: Scope, id: string): Promise<DeliveryInFull> {
    return this.database.within(scope, async (tx) => {
      const delivery = await this.deliveries.get(tx, id);
      const [listed] = await this.listed(tx, [delivery]);
      if (listed === undefined) throw new Error(`delivery ${id} is gone`);
      const observations = await observationsOf(tx, id);
      const findings: ExplainedFinding[] = [];
      for (const { upload } of listed.parts)
        findings.push(...(await this.parts.validation.findings(tx, upload)));
      return { ...listed, observations, findings, asked: askedOf(listed, observations) };
    });
  }

  /** The delivery that an upload was submitted in, if there is one. */
  ofUpload(scope: Scope, upload: string): Promise<string | undefined> {
    return this.database.within(scope, (tx) => this.deliveries.ofUpload(tx, upload));
  }

  tasks(scope: Scope): Promise<readonly Task[]> {
    return this.database.within(scope, async (tx) => {
      const { municipality } = scope;
      if (municipality === undefined) return [];
      const rounds = await this.parts.rounds.roundsFor(tx, municipality);
      const uploads = byRound(await this.uploads.newestPerRound(tx));
      const deliveries = byRound(await this.deliveries.newestPerRound(tx));
      const joined = await this.parts.boundaries.joined(tx, municipality);
      const tasks = [];
      for (const round of rounds) {
        const upload = uploads.get(roundKey(round));
        const delivery = deliveries.get(roundKey(round));
        const { benchmark } = await this.parts.catalogue.benchmark(tx, round.benchmark);
        const { state, reopened } = await this.standing(tx, upload, delivery);
        const predecessors =
          joined.length === 0 ? [] : await this.predecessors(tx, { ...round, municipality });
        const ids = { upload: upload?.id, delivery: delivery?.id };
        tasks.push({ round, benchmark, state, ...ids, reopened, predecessors });
      }
      return tasks;
    });
  }

  private async listed(
    tx: Transaction,
    deliveries: readonly DeliveryEntity[],
  ): Promise<readonly ListedDelivery[]> {
    const ids = deliveries.map(({ id }) => id);
    const parts = await this.deliveries.parts(tx, ids);
    const reopenings = await this.deliveries.reopenings(tx, ids);
    const listed = [];
    for (const delivery of deliveries) {
      const { benchmark } = await this.parts.catalogue.benchmark(tx, delivery.benchmark);
      const own = parts.filter((part) => part.delivery === delivery.id);
      const last = reopenings.findLast((reopening) => reopening.delivery === delivery.id);
      const reopened = delivery.state === 'accepted' ? last : undefined;
      listed.push({ delivery, benchmark, parts: own, reopened });
    }
    return listed;
  }

  private async standing(
    tx: Transaction,
    upload: UploadEntity | undefined,
    delivery: DeliveryEntity | undefined,
  ): Promise<{ state: ReturnType<typeof taskState>; reopened: Reopening | undefined }> {
    const reopenings =
      delivery?.state === 'accepted' ? await this.deliveries.reopenings(tx, [delivery.id]) : [];
    // A file that came in while an older one was approved is of no use until the quarter is opened again.
    const locked = delivery?.state === 'accepted' && reopenings.length === 0;
    const newer =
      !locked && upload !== undefined && (await this.deliveries.ofUpload(tx, upload.id)) === undefined;
    const findings =
      newer && upload.state === 'checked' ? await this.parts.validation.findings(tx, upload.id) : [];
    const facts: TaskFacts = {
      upload: newer ? upload.state : undefined,
      delivery: delivery?.state,
      findings,
    };
    return { state: taskState(facts), reopened: reopenings.at(-1) };
  }

  private async predecessors(
    tx: Transaction,
    place: { municipality: string; benchmark: string; quarter: Quarter },
  ): Promise<readonly NamedPredecessor[]> {
    const found = await this.parts.history.predecessors(tx, place);
    const others = found.filter(({ municipality }) => municipality !== place.municipality);
    if (others.length === 0) return [];
    const codes = others.map(({ municipality }) => municipality);
    const names = await this.parts.boundaries.names(tx, codes);
    return others.map(({ municipality, observations }) => ({
      municipality,
      name: names.get(municipality) ?? municipality,
      delivered: observations !== undefined,
    }));
  }
}

function roundKey({ benchmark, quarter }: Pick<Round, 'benchmark' | 'quarter'>): string {
  return `${benchmark}/${quarter}`;
}

function byRound<Row extends { readonly benchmark: string; readonly quarter: Quarter }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [roundKey(row), row]));
}

function definedIn(round: { benchmark?: string | undefined; quarter?: Quarter | undefined }) {
  const { benchmark, quarter } = round;
  return {
    ...(benchmark === undefined ? {} : { benchmark }),
    ...(quarter === undefined ? {} : { quarter }),
  };
}
