export { changeBetween } from './change-between.ts';
export { figureReasons, precisionReason, profileReasons } from './comparability.ts';
export { comparabilityOfTwo, type Basis, type Comparability } from './comparability-of-two.ts';
export { countsOfCategory, wholeComposition, type CategoryCounts } from './composition.ts';
export { courseOf } from './course.ts';
export {
  categoryKey,
  closingStocks,
  openingOf,
  totalOf,
  type Delivered,
  type IndicatorContext,
} from './delivered.ts';
export { explainFigure, explainYear } from './explanation.ts';
export { indicatorValue } from './indicator-value.ts';
export { addsUpToAYear, rollingYear } from './rolling-year.ts';
export { distributionOf, FEWEST_CONTRIBUTING, rankRangesOf, takesPart } from './standing.ts';
export { comparedBy, groupStanding, standingOf, type SharedBySlice } from './standing-of.ts';
