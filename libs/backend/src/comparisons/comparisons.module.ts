import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { AcceptedFiguresRepository } from './accepted-figures.ts';
import { ComparisonsService } from './comparisons.service.ts';
import { ReadOwnComparisons } from './own-comparisons.ts';
import { PastDeliveriesRepository } from './past-deliveries.ts';
import { TryRule } from './try-rule.ts';

/** What an organisation sees of itself: for the API. */
@Module({ imports: [CatalogueModule], providers: [ReadOwnComparisons], exports: [ReadOwnComparisons] })
export class OwnComparisonsModule {}

/** What computes: for the worker, which has the comparing role. */
@Module({
  imports: [CatalogueModule, OrganisationsModule],
  providers: [AcceptedFiguresRepository, ComparisonsService, PastDeliveriesRepository, TryRule],
  exports: [ComparisonsService, TryRule],
})
export class ComparisonsModule {}
