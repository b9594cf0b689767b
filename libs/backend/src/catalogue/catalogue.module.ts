import { Module } from '@nestjs/common';
import { CatalogueService } from './catalogue.service.ts';
import { RulesRepository } from './rules.repository.ts';
import { RulesService } from './rules.service.ts';

@Module({
  providers: [CatalogueService, RulesRepository, RulesService],
  exports: [CatalogueService, RulesService],
})
export class CatalogueModule {}
