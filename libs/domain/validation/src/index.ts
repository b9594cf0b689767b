/** Validation: reads rows into observations, checks them, and gives the verdict on a delivery. */
export { check, type CheckContext } from './check.ts';
export { COLUMNS, readHeader, type Column, type Header, type RawCell } from './columns.ts';
export { finding } from './finding.ts';
export { interpretRow, readingContext, type Interpreted, type ReadingContext } from './interpret-row.ts';
export { readNumber, type Reading } from './number-notation.ts';
export { shareReach, type Reach } from './reachable-share.ts';
export { evaluateRelation, type Outcome, type Relation, type StatedFigure } from './relation.ts';
export { verdict, type Verdict } from './verdict.ts';
