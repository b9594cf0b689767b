import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import { RoundProgress, RoundsService, type Round } from '../rounds/index.ts';
import {
  Clock,
  contentHash,
  Database,
  Doorbell,
  Refusal,
  type Scope,
  type Transaction,
} from '../platform/index.ts';
import type { ArrivingFile } from './arriving-file.ts';
import { plainName } from './file-type.ts';
import { PartsRepository } from './parts.repository.ts';
import { receiveFile, type ReceivedFile } from './received-file.ts';
import { screenFile } from './screen-file.ts';
import type { UploadEntity } from './upload.entity.ts';
import { uploadReceived } from './uploads.jobs.ts';
import { UploadsRepository } from './uploads.repository.ts';

/** The largest file that is taken in. */
export const LARGEST_FILE = 50 * 1024 * 1024;

/** The rows that taking in a file reads and writes. */
@Injectable()
export class IntakeParts {
  constructor(
    @Inject(UploadsRepository) readonly uploads: UploadsRepository,
    @Inject(PartsRepository) readonly parts: PartsRepository,
    @Inject(RoundsService) readonly rounds: RoundsService,
    @Inject(RoundProgress) readonly progress: RoundProgress,
  ) {}
}

/** Uploads: a file comes in, is screened, stored whole or not at all, and the bell is rung for its check. */
@Injectable()
export class UploadsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(IntakeParts) private readonly intake: IntakeParts,
    @Inject(Doorbell) private readonly doorbell: Doorbell,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Takes in a file for a round. The slow part, receiving and screening, lies outside the transaction. */
  async receive(scope: Scope, arriving: ArrivingFile): Promise<UploadEntity> {
    const { benchmark, quarter } = arriving;
    const { municipality } = scope;
    if (municipality === undefined) throw new Refusal('round-not-found', { benchmark, quarter });
    // Said before a long file has been read for nothing.
    await this.database.within(scope, async (tx) => {
      if ((await this.earlier(tx, scope, arriving)) === undefined) await this.openFor(tx, scope, arriving);
    });
    const file = await receiveFile(arriving.stream, LARGEST_FILE);
    await screenFile(file, arriving.fileName);
    return this.database.within(scope, async (tx) => {
      const repeated = await this.earlier(tx, scope, arriving);
      if (repeated !== undefined) return sameCall(repeated, arriving, file);
      await this.intake.progress.hold(tx, { benchmark, quarter, municipality });
      const round = await this.openFor(tx, scope, arriving);
      const upload = await this.store(tx, this.entity(scope, { arriving, round, file }), file.parts);
      await this.callForCheck(tx, upload, arriving);
      await this.intake.uploads.noteReporters(tx, upload, [scope.person.id, ...(arriving.reporters ?? [])]);
      return upload;
    });
  }

  /** What came in by the same call before: that is answered again, also when the round takes in nothing new. */
  private async earlier(
    tx: Transaction,
    scope: Scope,
    arriving: ArrivingFile,
  ): Promise<UploadEntity | undefined> {
    const mark = markOf(scope, arriving);
    return mark === null ? undefined : this.intake.uploads.ofCall(tx, scope.organisation, mark);
  }

  /** The row of an upload as it stands now; what the page follows. */
  read(scope: Scope, id: string): Promise<UploadEntity> {
    return this.database.within(scope, (tx) => this.intake.uploads.get(tx, id));
  }

  /** The round, if this municipality may deliver in it now, for this part. */
  private async openFor(tx: Transaction, scope: Scope, arriving: ArrivingFile): Promise<Round> {
    const { benchmark, quarter, part = '', dryRun = false } = arriving;
    const { municipality } = scope;
    const wanted = { benchmark, quarter, municipality };
    const standing = await this.intake.progress.standing(tx, { ...wanted, municipality: municipality ?? '' });
    const round = await this.intake.rounds.openRound(tx, { ...wanted, reopened: standing.reopened });
    if (standing.accepted && !dryRun) throw new Refusal('delivery-locked', { quarter });
    if (part !== '' && (await this.intake.parts.get(tx, benchmark, part)) === undefined)
      throw new Refusal('part-not-found', { part });
    return round;
  }

  private async store(
    tx: Transaction,
    upload: UploadEntity,
    parts: ReceivedFile['parts'],
  ): Promise<UploadEntity> {
    await this.intake.uploads.insert(tx, upload, parts);
    if (!upload.dryRun) await this.intake.progress.note(tx, { ...whose(upload), kind: 'uploaded' });
    return upload;
  }

  private async callForCheck(
    tx: Transaction,
    { id, organisation }: UploadEntity,
    { checkedAtOnce = false }: ArrivingFile,
  ): Promise<void> {
    const payload = { upload: id, organisation };
    if (checkedAtOnce) await this.doorbell.hang(tx, uploadReceived, payload);
    else await this.doorbell.ring(tx, uploadReceived, payload);
  }

  private entity(
    scope: Scope,
    { arriving, round, file }: { arriving: ArrivingFile; round: Round; file: ReceivedFile },
  ): UploadEntity {
    const { parts: _parts, ...facts } = file;
    return {
      id: randomUUID(),
      organisation: scope.organisation,
      municipality: scope.municipality ?? '',
      benchmark: round.benchmark,
      quarter: round.quarter,
      fileName: plainName(arriving.fileName),
      ...facts,
      source: arriving.source ?? 'file',
      part: arriving.part ?? '',
      dryRun: arriving.dryRun ?? false,
      mapping: arriving.mapping ?? null,
      idempotencyKey: markOf(scope, arriving),
      batch: arriving.batch ?? null,
      state: 'received',
      rowsRead: 0,
      refusal: null,
      uploadedBy: scope.person.id,
      uploadedByName: scope.person.name,
      receivedAt: this.clock.now(),
      claimedAt: null,
      checkedAt: null,
    };
  }
}

/** Of whom a row of progress is. */
export function whose({ benchmark, quarter, municipality, organisation }: UploadEntity) {
  return { benchmark, quarter, municipality, organisation };
}

/** What is kept of the key of a call. The key is anybody's text; its hash tells no more than that it is the same one. */
function markOf({ organisation }: Scope, { idempotencyKey }: ArrivingFile): string | null {
  return idempotencyKey === undefined ? null : contentHash(`${organisation}/${idempotencyKey}`);
}

/** The same call again gives the same upload; another file under the same key is a mistake of the caller. */
function sameCall(earlier: UploadEntity, arriving: ArrivingFile, file: ReceivedFile): UploadEntity {
  const same =
    earlier.sha256 === file.sha256 &&
    earlier.benchmark === arriving.benchmark &&
    earlier.quarter === arriving.quarter &&
    earlier.part === (arriving.part ?? '') &&
    isDeepStrictEqual(earlier.mapping, arriving.mapping ?? null) &&
    earlier.dryRun === (arriving.dryRun ?? false);
  if (!same) throw new Refusal('call-repeated', { upload: earlier.id });
  return earlier;
}
