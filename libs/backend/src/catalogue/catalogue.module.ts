import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.ts';
import { CatalogueService } from './catalogue.service.ts';
import { IndicatorsRepository } from './indicators.repository.ts';
import { IndicatorsService } from './indicators.service.ts';
import { ReferenceFiguresRepository } from './reference-figures.repository.ts';
import { ReferenceFiguresService } from './reference-figures.service.ts';
import { RulesRepository } from './rules.repository.ts';
import { RulesService } from './rules.service.ts';

@Module({
  imports: [OrganisationsModule],
  providers: [
    CatalogueService,
    IndicatorsRepository,
    IndicatorsService,
    ReferenceFiguresRepository,
    ReferenceFiguresService,
    RulesRepository,
    RulesService,
  ],
  exports: [
    CatalogueService,
    IndicatorsService,
    ReferenceFiguresRepository,
    ReferenceFiguresService,
    RulesService,
  ],
})
export class CatalogueModule {}
