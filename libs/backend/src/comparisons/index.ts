/** Comparisons: accepted figures across municipalities, computed and kept, explored by the owner, and read to try what changes. */
export { recomputationRequested } from './comparisons.jobs.ts';
export { CODE_VERSION } from './code-version.ts';
export { ComparisonsService, type Progress } from './comparisons.service.ts';
export { ImpactCounts, type ComparisonPlace } from './impact-counts.ts';
export { METHOD_VERSION } from './definitions.ts';
export { ExplorationChoicesService, type ExplorationChoices } from './explore/exploration-choices.service.ts';
export type { Exploration } from './explore/exploration.ts';
export { ExploreFiguresService } from './explore/explore-figures.service.ts';
export type { ExploredRow } from './explore/explored-rows.ts';
export { FindGroups, type AreasInGroups } from './find-groups.ts';
export type { OwnComparison } from './own-comparison.ts';
export { ReadOwnComparisons } from './own-comparisons.ts';
export { OwnGroupsService, type OwnGroup } from './own-groups.service.ts';
export { RecomputationsService, type Comparable, type Recomputation } from './recomputations.service.ts';
export { quarterReceipts, type QuarterReceipt } from './quarter-receipts.ts';
export { ReadQuarters } from './read-quarters.ts';
export { Recompute } from './recompute.ts';
export { storedCategories, type StoredCategory } from './stored-categories.ts';
export { storedComparisons, type StoredComparison } from './stored-values.ts';
export { tellingQuarter } from './telling-quarter.ts';
export { TryRule } from './try-rule.ts';
export {
  ComparisonsModule,
  ExplorationModule,
  GroupsModule,
  OwnComparisonsModule,
} from './comparisons.module.ts';
