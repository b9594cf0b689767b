/** Catalogue: what is asked, checked and compared, and what others say; content with versions. Rings for a trial of a rule and for a draft of an indicator to weigh. */
export { shippedBenchmarks } from './benchmark-content.ts';
export { indicatorWeighingRequested, ruleTrialRequested } from './catalogue.jobs.ts';
export { CatalogueService, type VersionedBenchmark } from './catalogue.service.ts';
export { sameRule, type CataloguedRule, type RuleTrial, type RuleVersion } from './catalogued-rule.ts';
export type { CataloguedIndicator, IndicatorVersion } from './catalogued-indicator.ts';
export { settingsIn, withSettings } from './effective-indicators.ts';
export { effectiveRules, type LiveRule } from './effective-rules.ts';
export {
  IndicatorsService,
  type CatalogueOfBenchmark,
  type IndicatorInCatalogue,
  type IndicatorOrder,
} from './indicators.service.ts';
export { loadCatalogue } from './load-catalogue.ts';
export { ReferenceFiguresRepository } from './reference-figures.repository.ts';
export { ReferenceFiguresService, type ArrivingReferences } from './reference-figures.service.ts';
export type {
  ListedReferenceSet,
  ReferenceOfMunicipality,
  ReferenceSet,
  ReferenceSetInFull,
} from './reference-set.ts';
export { RulesService, vocabularyOf, type RuleOrder } from './rules.service.ts';
export { CatalogueModule } from './catalogue.module.ts';
