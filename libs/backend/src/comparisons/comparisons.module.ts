import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { AreasRepository } from './areas.repository.ts';
import { ComparisonsService } from './comparisons.service.ts';
import { COMPUTING_PROVIDERS } from './computing-providers.ts';
import { ExplorationChoicesService } from './explore/exploration-choices.service.ts';
import { ExploreFiguresService } from './explore/explore-figures.service.ts';
import { ExploredFiguresRepository } from './explore/explored-figures.repository.ts';
import { FindGroups } from './find-groups.ts';
import { OwnGroupsService } from './own-groups.service.ts';
import { ReadOwnComparisons } from './own-comparisons.ts';
import { ReadQuarters } from './read-quarters.ts';
import { RecomputationsService } from './recomputations.service.ts';
import { Recompute } from './recompute.ts';
import { TryRule } from './try-rule.ts';

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

const OF_EXPLORING = [ExplorationChoicesService, ExploreFiguresService];

/** What whoever runs the benchmark sees across municipalities: for the API. */
@Module({
  imports: [CatalogueModule, GroupsModule],
  providers: [...OF_EXPLORING, ExploredFiguresRepository],
  exports: OF_EXPLORING,
})
export class ExplorationModule {}

/** What computes: for the worker, which has the comparing role. */
@Module({
  imports: [CatalogueModule, GroupsModule, OrganisationsModule],
  providers: COMPUTING_PROVIDERS,
  exports: [ComparisonsService, ReadQuarters, Recompute, TryRule],
})
export class ComparisonsModule {}
