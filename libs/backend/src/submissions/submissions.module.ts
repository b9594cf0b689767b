import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { RoundsModule } from '../rounds/index.ts';
import { UploadsModule } from '../uploads/index.ts';
import { ValidationModule } from '../validation/index.ts';
import { ExportDelivery } from './export-delivery.ts';
import { MakeTemplate, TemplateParts } from './make-template.ts';
import { ReadChanges } from './read-changes.ts';
import { ReadDeliveries, ReadingParts } from './read-deliveries.ts';
import { ReadPreview } from './read-preview.ts';
import { ReadyUploads } from './ready-uploads.ts';
import { SubmissionsRepository } from './submissions.repository.ts';
import { SubmissionsService, SubmitParts } from './submissions.service.ts';
import { TakeOver } from './take-over.ts';

@Module({
  imports: [CatalogueModule, OrganisationsModule, RoundsModule, UploadsModule, ValidationModule],
  providers: [
    SubmissionsRepository,
    ReadyUploads,
    ReadingParts,
    SubmitParts,
    SubmissionsService,
    ReadDeliveries,
    ReadChanges,
    ReadPreview,
    ExportDelivery,
    TakeOver,
    TemplateParts,
    MakeTemplate,
  ],
  exports: [
    SubmissionsService,
    ReadDeliveries,
    ReadChanges,
    ReadPreview,
    ExportDelivery,
    TakeOver,
    MakeTemplate,
  ],
})
export class SubmissionsModule {}
