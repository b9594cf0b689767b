import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { RefusalCode } from '@ijkpunt/contract';
import {
  PartnershipsService,
  PlacesRepository,
  scopeOfMember,
  type ActingPerson,
  type Member,
} from '../organisations/index.ts';
import { Database, Refusal } from '../platform/index.ts';
import type { ArrivingFile } from './arriving-file.ts';
import { readBatch } from './read-batch.ts';
import { csvOfRows, type MunicipalRows, type SplitBatch } from './split-batch.ts';
import type { UploadEntity } from './upload.entity.ts';
import { LARGEST_FILE, UploadsService } from './uploads.service.ts';

/** A file of a partnership on its way in. */
export type ArrivingBatch = Pick<ArrivingFile, 'benchmark' | 'quarter' | 'fileName' | 'stream'>;

/** What became of the rows of one municipality. */
export interface TakenIn {
  readonly municipality: string;
  readonly name: string;
  readonly rows: number;
  readonly upload: UploadEntity;
}

export interface NotTakenIn {
  /** CBS code; empty for rows that name no municipality by its code. */
  readonly municipality: string;
  readonly rows: number;
  readonly code: RefusalCode;
}

export interface Batch {
  readonly uploads: readonly TakenIn[];
  readonly refused: readonly NotTakenIn[];
}

/**
 * Batches: one file of a partnership becomes an upload for each municipality that agreed, under its own walls. The file as a
 * whole is screened before anything of it is stored, and is not kept.
 */
@Injectable()
export class BatchesService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(PartnershipsService) private readonly partnerships: PartnershipsService,
    @Inject(PlacesRepository) private readonly places: PlacesRepository,
    @Inject(UploadsService) private readonly uploads: UploadsService,
  ) {}

  /** Takes in a file with the rows of several municipalities. What one is refused for does not keep out the others. */
  async receive(person: ActingPerson, arriving: ArrivingBatch): Promise<Batch> {
    const members = new Map(
      (await this.partnerships.membersOf(person)).map((one) => [one.municipality, one]),
    );
    const split = await readBatch(arriving, LARGEST_FILE);
    const batch = randomUUID();
    const uploads: TakenIn[] = [];
    const refused: NotTakenIn[] = await this.foreign(split, members);
    for (const own of split.municipalities) {
      const member = members.get(own.municipality);
      if (member === undefined) continue;
      const outcome = await this.handOver({ person, arriving, member, split, own, batch });
      if ('upload' in outcome) uploads.push(outcome);
      else refused.push(outcome);
    }
    return { uploads, refused };
  }

  /** Rows of municipalities that did not agree, that do not exist, or that are named by no code. */
  private async foreign(
    { municipalities }: SplitBatch,
    members: ReadonlyMap<string, Member>,
  ): Promise<NotTakenIn[]> {
    const others = municipalities.filter(({ municipality }) => !members.has(municipality));
    if (others.length === 0) return [];
    const known = await this.database.outside((tx) => this.places.all(tx));
    return others.map(({ municipality, rows }) => ({
      municipality,
      rows: rows.length,
      code: known.has(municipality) ? 'nobody-to-act-for' : 'municipality-not-found',
    }));
  }

  private async handOver(part: PartOfBatch): Promise<TakenIn | NotTakenIn> {
    const { person, arriving, member, split, own, batch } = part;
    const { municipality, rows } = own;
    const { benchmark, quarter, fileName } = arriving;
    try {
      const upload = await this.uploads.receive(scopeOfMember(person, member), {
        benchmark,
        quarter,
        fileName: nameFor(fileName, municipality),
        stream: Readable.from(csvOfRows(split.header, rows)) as AsyncIterable<Buffer>,
        source: 'partnership',
        batch,
      });
      return { municipality, name: member.name, rows: rows.length, upload };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { municipality, rows: rows.length, code: error.code };
    }
  }
}

interface PartOfBatch {
  readonly person: ActingPerson;
  readonly arriving: ArrivingBatch;
  readonly member: Member;
  readonly split: SplitBatch;
  readonly own: MunicipalRows;
  readonly batch: string;
}

/** The name of the whole file with the code of the municipality. */
function nameFor(fileName: string, municipality: string): string {
  return `${fileName.replace(/\.(?:csv|xlsx)$/i, '')}-${municipality}.csv`;
}
