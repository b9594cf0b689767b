/** Comparisons: the only stage that reads across municipalities. Answers accepted deliveries and rules to try. */
export { AcceptedFiguresRepository } from './accepted-figures.ts';
export { ComparisonsService, storedComparisons, type StoredComparison } from './comparisons.service.ts';
export { ReadOwnComparisons, type OwnComparisons } from './own-comparisons.ts';
export { TryRule } from './try-rule.ts';
export { ComparisonsModule, OwnComparisonsModule } from './comparisons.module.ts';
