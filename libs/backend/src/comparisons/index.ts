/** Comparisons: the only stage that reads across municipalities. Answers accepted deliveries. */
export { AcceptedFiguresRepository } from './accepted-figures.ts';
export { ComparisonsService, storedComparisons, type StoredComparison } from './comparisons.service.ts';
export { ReadOwnComparisons, type OwnComparisons } from './own-comparisons.ts';
export { ComparisonsModule, OwnComparisonsModule } from './comparisons.module.ts';
