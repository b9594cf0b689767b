import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/index.ts';
import { UploadsModule } from '../uploads/index.ts';
import { AnswerFindings } from './answer-findings.ts';
import { ValidationRepository } from './validation.repository.ts';
import { ValidationService } from './validation.service.ts';

@Module({
  imports: [CatalogueModule, UploadsModule],
  providers: [ValidationRepository, ValidationService, AnswerFindings],
  exports: [ValidationRepository, ValidationService, AnswerFindings],
})
export class ValidationModule {}
