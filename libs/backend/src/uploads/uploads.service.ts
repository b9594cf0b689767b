import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { RoundsService } from '../rounds/index.ts';
import { Clock, Database, Doorbell, Refusal, type Scope } from '../platform/index.ts';
import { plainName } from './file-type.ts';
import { receiveFile } from './received-file.ts';
import type { UploadEntity } from './upload.entity.ts';
import { uploadReceived } from './uploads.jobs.ts';
import { UploadsRepository } from './uploads.repository.ts';

/** The largest file that is taken in. */
export const LARGEST_FILE = 50 * 1024 * 1024;

/** A file on its way in. */
export interface ArrivingFile {
  readonly benchmark: string;
  readonly quarter: string;
  readonly fileName: string;
  readonly stream: AsyncIterable<Buffer>;
}

/** Uploads: a file comes in, is stored whole or not at all, and the bell is rung for its check. */
@Injectable()
export class UploadsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(UploadsRepository) private readonly uploads: UploadsRepository,
    @Inject(RoundsService) private readonly rounds: RoundsService,
    @Inject(Doorbell) private readonly doorbell: Doorbell,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Takes in a file for a round. The slow part, the stream, lies outside the transaction. */
  async receive(scope: Scope, arriving: ArrivingFile): Promise<UploadEntity> {
    const municipality = scope.municipality;
    if (municipality === undefined)
      throw new Refusal('round-not-found', { benchmark: arriving.benchmark, quarter: arriving.quarter });
    const { benchmark, quarter } = arriving;
    const file = await receiveFile(arriving.stream, LARGEST_FILE);
    return this.database.within(scope, async (tx) => {
      const round = await this.rounds.openRound(tx, { benchmark, quarter, municipality });
      const { parts, ...facts } = file;
      const upload: UploadEntity = {
        id: randomUUID(),
        organisation: scope.organisation,
        municipality,
        benchmark: round.benchmark,
        quarter: round.quarter,
        fileName: plainName(arriving.fileName),
        ...facts,
        state: 'received',
        rowsRead: 0,
        refusal: null,
        uploadedBy: scope.person.id,
        uploadedByName: scope.person.name,
        receivedAt: this.clock.now(),
        claimedAt: null,
        checkedAt: null,
      };
      await this.uploads.insert(tx, upload, parts);
      await this.doorbell.ring(tx, uploadReceived, { upload: upload.id, organisation: scope.organisation });
      return upload;
    });
  }

  /** The row of an upload as it stands now; what the page follows. */
  read(scope: Scope, id: string): Promise<UploadEntity> {
    return this.database.within(scope, (tx) => this.uploads.get(tx, id));
  }
}
