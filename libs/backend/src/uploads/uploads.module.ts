import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { RoundsModule } from '../rounds/index.ts';
import { BatchesService } from './batches.service.ts';
import { BatchRoundsService } from './batch-rounds.service.ts';
import { DraftsRepository } from './drafts.repository.ts';
import { DraftsService } from './drafts.service.ts';
import { MappingsRepository } from './mappings.repository.ts';
import { OwnFilesService } from './own-files.service.ts';
import { PartsRepository } from './parts.repository.ts';
import { PartsService } from './parts.service.ts';
import { UploadsRepository } from './uploads.repository.ts';
import { IntakeParts, UploadsService } from './uploads.service.ts';

@Module({
  imports: [CatalogueModule, OrganisationsModule, RoundsModule],
  providers: [
    UploadsRepository,
    PartsRepository,
    IntakeParts,
    UploadsService,
    DraftsRepository,
    DraftsService,
    PartsService,
    BatchesService,
    BatchRoundsService,
    MappingsRepository,
    OwnFilesService,
  ],
  exports: [
    UploadsRepository,
    PartsRepository,
    UploadsService,
    DraftsService,
    PartsService,
    BatchesService,
    BatchRoundsService,
    OwnFilesService,
  ],
})
export class UploadsModule {}
