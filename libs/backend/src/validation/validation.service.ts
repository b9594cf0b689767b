import { Inject, Injectable } from '@nestjs/common';
import { standardProfile, type Benchmark, type DefinitionProfile } from '@ijkpunt/model';
import { check, readingContext } from '@ijkpunt/validation';
import { CatalogueService } from '../catalogue/index.ts';
import { Database, Refusal, type Transaction } from '../platform/index.ts';
import { UploadsRepository, type UploadEntity } from '../uploads/index.ts';
import { readCsv } from './read-csv.ts';
import { readDelivery, withoutSurplus, type ReadDelivery } from './read-delivery.ts';
import { readXlsx } from './read-xlsx.ts';
import { ValidationRepository } from './validation.repository.ts';

/** Validation: a file is read and checked, and what was found is stored beside what was read. */
@Injectable()
export class ValidationService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(UploadsRepository) private readonly uploads: UploadsRepository,
    @Inject(ValidationRepository) private readonly validation: ValidationRepository,
    @Inject(CatalogueService) private readonly catalogue: CatalogueService,
  ) {}

  /** Claims an upload; undefined when it has been checked, or somebody else is at it. */
  claim(organisation: string, upload: string): Promise<UploadEntity | undefined> {
    return this.database.withinOrganisation(organisation, (tx) => this.uploads.claim(tx, upload));
  }

  /** Whether an upload has not been checked to the end yet. */
  waits(organisation: string, upload: string): Promise<boolean> {
    return this.database.withinOrganisation(organisation, (tx) => this.uploads.waits(tx, upload));
  }

  /** Checks a claimed upload. A file that cannot be read ends as refused, with the reason; that too is a result. */
  async check(upload: UploadEntity): Promise<void> {
    const { benchmark } = await this.database.outside((tx) => this.catalogue.benchmark(tx, upload.benchmark));
    try {
      await this.store(upload, benchmark, await this.read(upload, benchmark));
    } catch (error) {
      await this.database.withinOrganisation(upload.organisation, (tx) => this.end(tx, upload.id, error));
      if (!(error instanceof Refusal)) throw error;
    }
  }

  /** A refusal is the result. A fault, such as a connection that broke, lets go: who is rung for next tries at once. */
  private end(tx: Transaction, id: string, error: unknown): Promise<void> {
    if (!(error instanceof Refusal)) return this.uploads.giveBack(tx, id);
    const { code, about } = error;
    return this.uploads.finish(tx, id, { state: 'refused', rowsRead: 0, refusal: { code, about } });
  }

  private read(upload: UploadEntity, benchmark: Benchmark): Promise<ReadDelivery> {
    const within = <T>(work: Parameters<typeof this.database.withinOrganisation<T>>[1]): Promise<T> =>
      this.database.withinOrganisation(upload.organisation, work);
    const bytes = this.uploads.content(within, upload);
    const rows = upload.media === 'xlsx' ? readXlsx(bytes) : readCsv(bytes);
    const context = readingContext(benchmark, upload.municipality, upload.quarter);
    return readDelivery(rows, context, (read) => within((tx) => this.uploads.progress(tx, upload.id, read)));
  }

  private async store(upload: UploadEntity, benchmark: Benchmark, read: ReadDelivery): Promise<void> {
    const found = [...read.findings, ...check(read.observations, { benchmark, quarter: upload.quarter })];
    const findings = withoutSurplus(found);
    const { id, organisation } = upload;
    await this.database.withinOrganisation(organisation, async (tx) => {
      const profile = await this.startingProfile(tx, benchmark);
      const checked = {
        observations: read.observations,
        findings,
        profile,
        profileConfirmed: benchmark.profileQuestions.length === 0,
      };
      await this.validation.store(tx, { upload: id, organisation }, checked);
      await this.uploads.finish(tx, id, { state: 'checked', rowsRead: read.rows, refusal: null });
    });
  }

  /** The choices of last time; without one the standard, which the reporter confirms or changes. */
  private async startingProfile(tx: Transaction, benchmark: Benchmark): Promise<DefinitionProfile> {
    return (
      (await this.validation.latestProfile(tx, benchmark.slug)) ?? standardProfile(benchmark.profileQuestions)
    );
  }
}
