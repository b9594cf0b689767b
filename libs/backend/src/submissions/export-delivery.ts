import { Inject, Injectable } from '@nestjs/common';
import { writeXlsx } from 'hucre/xlsx';
import { CatalogueService } from '../catalogue/index.ts';
import { Database, type Scope } from '../platform/index.ts';
import { csvOf, exportName, sheetOf } from './export-delivery-rows.ts';
import { observationsOf } from './observation-rows.ts';
import { noteDelivery } from './note-delivery.ts';
import { SubmissionsRepository } from './submissions.repository.ts';

/** A file for whoever asked for it. */
export interface ExportedFile {
  readonly fileName: string;
  readonly format: 'csv' | 'xlsx';
  readonly content: Buffer;
}

/** Hands out a delivery, of whatever version and state, in the form in which it could be delivered again. */
@Injectable()
export class ExportDelivery {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SubmissionsRepository) private readonly deliveries: SubmissionsRepository,
    @Inject(CatalogueService) private readonly catalogue: CatalogueService,
  ) {}

  async file(scope: Scope, id: string, format: 'csv' | 'xlsx'): Promise<ExportedFile> {
    const { delivery, observations, version } = await this.database.within(scope, async (tx) => {
      const found = await this.deliveries.get(tx, id);
      const read = await this.catalogue.benchmark(tx, found.benchmark);
      await noteDelivery(tx, scope, { kind: 'delivery-exported', delivery: found });
      return { delivery: found, observations: await observationsOf(tx, id), version: read.version };
    });
    const { benchmark, quarter, municipality } = delivery;
    const exported = { stamp: { benchmark, quarter, municipality, version }, observations };
    const fileName = exportName({ benchmark, quarter, municipality }, delivery.version, format);
    if (format === 'csv') return { fileName, format, content: csvOf(exported) };
    const sheet = { name: 'Levering', rows: sheetOf(exported), freezePane: { rows: 1 } };
    return { fileName, format, content: Buffer.from(await writeXlsx({ sheets: [sheet] })) };
  }
}
