import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/index.ts';
import { RoundsModule } from '../rounds/index.ts';
import { UploadsModule } from '../uploads/index.ts';
import { ValidationModule } from '../validation/index.ts';
import { ReadDeliveries, ReadingParts } from './read-deliveries.ts';
import { ReadyUploads } from './ready-uploads.ts';
import { SubmissionsRepository } from './submissions.repository.ts';
import { SubmissionsService } from './submissions.service.ts';

@Module({
  imports: [CatalogueModule, RoundsModule, UploadsModule, ValidationModule],
  providers: [SubmissionsRepository, ReadyUploads, ReadingParts, SubmissionsService, ReadDeliveries],
  exports: [SubmissionsService, ReadDeliveries],
})
export class SubmissionsModule {}
