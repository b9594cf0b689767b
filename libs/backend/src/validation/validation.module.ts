import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { RoundsModule } from '../rounds/index.ts';
import { UploadsModule } from '../uploads/index.ts';
import { AnswerFindings, AnswerParts } from './answer-findings.ts';
import { FormService } from './form.service.ts';
import { NoteProgress } from './note-progress.ts';
import { OwnHistory } from './own-history.ts';
import { ValidationRepository } from './validation.repository.ts';
import { CheckParts, ValidationService } from './validation.service.ts';

@Module({
  imports: [CatalogueModule, OrganisationsModule, RoundsModule, UploadsModule],
  providers: [
    ValidationRepository,
    OwnHistory,
    NoteProgress,
    CheckParts,
    ValidationService,
    AnswerParts,
    AnswerFindings,
    FormService,
  ],
  exports: [ValidationRepository, OwnHistory, NoteProgress, ValidationService, AnswerFindings, FormService],
})
export class ValidationModule {}
