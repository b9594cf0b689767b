import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { AcceptedFiguresRepository } from './accepted-figures.ts';
import { AcceptedInputsRepository } from './accepted-inputs.ts';
import { AreasRepository } from './areas.repository.ts';
import { CompareQuarter } from './compare-quarter.ts';
import { CompareYear } from './compare-year.ts';
import { ComparisonsService } from './comparisons.service.ts';
import { FindGroups } from './find-groups.ts';
import { NoteRevisions } from './note-revisions.ts';
import { OwnGroupsService } from './own-groups.service.ts';
import { ReadOwnComparisons } from './own-comparisons.ts';
import { PastDeliveriesRepository } from './past-deliveries.ts';
import { RecomputationsService } from './recomputations.service.ts';
import { Recompute } from './recompute.ts';
import { TryRule } from './try-rule.ts';
import { Years } from './years.ts';

/** What an organisation sees of itself: for the API. */
@Module({
  imports: [CatalogueModule],
  providers: [OwnGroupsService, ReadOwnComparisons, RecomputationsService],
  exports: [OwnGroupsService, ReadOwnComparisons, RecomputationsService],
})
export class OwnComparisonsModule {}

/** Who is in which group: for whoever computes, and for whoever draws pages. */
@Module({ imports: [CatalogueModule], providers: [AreasRepository, FindGroups], exports: [FindGroups] })
export class GroupsModule {}

/** What computes: for the worker, which has the comparing role. */
@Module({
  imports: [CatalogueModule, GroupsModule, OrganisationsModule],
  providers: [
    AcceptedFiguresRepository,
    AcceptedInputsRepository,
    CompareQuarter,
    CompareYear,
    ComparisonsService,
    NoteRevisions,
    PastDeliveriesRepository,
    Recompute,
    TryRule,
    Years,
  ],
  exports: [ComparisonsService, Recompute, TryRule],
})
export class ComparisonsModule {}
