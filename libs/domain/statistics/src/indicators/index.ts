export { figureReasons, precisionReason, profileReasons } from './comparability.ts';
export { closingStocks, openingOf, totalOf, type Delivered, type IndicatorContext } from './delivered.ts';
export { indicatorValue } from './indicator-value.ts';
export { distributionOf, FEWEST_CONTRIBUTING, rankRangesOf, takesPart } from './standing.ts';
