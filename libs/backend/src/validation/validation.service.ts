import { Inject, Injectable } from '@nestjs/common';
import {
  firstAnswers,
  questionsFor,
  standardProfile,
  type AskedQuestion,
  type Benchmark,
  type DefinitionProfile,
} from '@ijkpunt/model';
import { check, type CheckContext } from '@ijkpunt/validation';
import { CatalogueService, type VersionedBenchmark } from '../catalogue/index.ts';
import { Database, Refusal, type Transaction } from '../platform/index.ts';
import { PartsRepository, UploadsRepository, whose, type UploadEntity } from '../uploads/index.ts';
import { measuresOf } from './measures-of.ts';
import { NoteProgress } from './note-progress.ts';
import { OwnHistory } from './own-history.ts';
import { withoutSurplus, type ReadDelivery } from './read-delivery.ts';
import { readUpload } from './read-upload.ts';
import { ValidationRepository } from './validation.repository.ts';

/** The rows that checking reads and writes. */
@Injectable()
export class CheckParts {
  constructor(
    @Inject(UploadsRepository) readonly uploads: UploadsRepository,
    @Inject(PartsRepository) readonly parts: PartsRepository,
    @Inject(ValidationRepository) readonly validation: ValidationRepository,
    @Inject(OwnHistory) readonly history: OwnHistory,
    @Inject(NoteProgress) readonly progress: NoteProgress,
  ) {}
}

/** Validation: an upload is claimed, read, checked, and what was found is stored. */
@Injectable()
export class ValidationService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CatalogueService) private readonly catalogue: CatalogueService,
    @Inject(CheckParts) private readonly rows: CheckParts,
  ) {}

  /** Claims an upload; undefined when it is done or in other hands. */
  claim(organisation: string, upload: string): Promise<UploadEntity | undefined> {
    return this.database.withinOrganisation(organisation, (tx) => this.rows.uploads.claim(tx, upload));
  }

  /** Whether an upload has not been checked to the end yet. */
  waits(organisation: string, upload: string): Promise<boolean> {
    return this.database.withinOrganisation(organisation, (tx) => this.rows.uploads.waits(tx, upload));
  }

  /** Checks a claimed upload. A file that cannot be read ends as refused, with the reason; that too is a result. */
  async check(upload: UploadEntity): Promise<void> {
    const catalogue = await this.database.outside((tx) => this.catalogue.benchmark(tx, upload.benchmark));
    try {
      await this.store(upload, catalogue, await this.read(upload, catalogue));
    } catch (error) {
      await this.database.withinOrganisation(upload.organisation, (tx) => this.end(tx, upload, error));
      if (!(error instanceof Refusal)) throw error;
    }
  }

  /** A refusal is the result. A fault, such as a connection that broke, lets go: who is rung for next tries at once. */
  private async end(tx: Transaction, upload: UploadEntity, error: unknown): Promise<void> {
    if (!(error instanceof Refusal)) return this.rows.uploads.giveBack(tx, upload.id);
    if (!(await this.rows.uploads.stillUnderCheck(tx, upload.id))) return;
    const { code, about } = error;
    const refused = { state: 'refused' as const, rowsRead: 0, refusal: { code, about } };
    await this.rows.uploads.finish(tx, upload.id, refused);
    await this.rows.progress.refused(tx, upload);
  }

  private read(upload: UploadEntity, catalogue: VersionedBenchmark): Promise<ReadDelivery> {
    const within = <T>(work: Parameters<typeof this.database.withinOrganisation<T>>[1]): Promise<T> =>
      this.database.withinOrganisation(upload.organisation, work);
    return readUpload(upload, catalogue, {
      bytes: this.rows.uploads.content(within, upload),
      progress: (read) => within((tx) => this.rows.uploads.progress(tx, upload.id, read)),
    });
  }

  private async store(
    upload: UploadEntity,
    { benchmark, rulesVersion }: VersionedBenchmark,
    read: ReadDelivery,
  ): Promise<void> {
    const { id, organisation } = upload;
    await this.database.withinOrganisation(organisation, async (tx) => {
      // Whoever was away so long that another took over finds the work done, and leaves it.
      if (!(await this.rows.uploads.stillUnderCheck(tx, id))) return;
      const context = await this.context(tx, upload, benchmark);
      const found = [...read.findings, ...check(read.observations, context)];
      const asked = questionsFor(benchmark, measuresOf(upload, context.responsibility, read.observations));
      const checked = {
        observations: read.observations,
        findings: withoutSurplus(found),
        profile: await this.startingProfile(tx, upload, asked),
        profileConfirmed: asked.length === 0,
        rulesVersion,
      };
      await this.rows.validation.store(tx, { upload: id, ...whose(upload) }, checked);
      await this.rows.uploads.finish(tx, id, { state: 'checked', rowsRead: read.rows, refusal: null });
      await this.rows.progress.checked(tx, upload, benchmark);
    });
  }

  /** What the figures are held against: the municipality's own past, and what its other parts delivered. */
  private async context(tx: Transaction, upload: UploadEntity, benchmark: Benchmark): Promise<CheckContext> {
    const { quarter, part } = upload;
    const past = await this.rows.history.past(tx, upload);
    const parts = await this.rows.history.otherParts(tx, upload);
    const own = part === '' ? undefined : await this.rows.parts.get(tx, upload.benchmark, part);
    return { benchmark, quarter, past, parts, responsibility: own?.measures };
  }

  /** The choices of last time; without one the standard, which the reporter confirms or changes. */
  private async startingProfile(
    tx: Transaction,
    upload: UploadEntity,
    asked: readonly AskedQuestion[],
  ): Promise<DefinitionProfile> {
    const latest = await this.rows.history.latestProfiles(tx, upload);
    return latest.length === 0 ? standardProfile(asked) : firstAnswers(latest, asked);
  }
}
