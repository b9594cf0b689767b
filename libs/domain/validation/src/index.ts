/** Validation: reads rows into observations, checks them, and gives the verdict on a delivery. */
export type { CheckContext, OtherPart, PastQuarter } from './check-context.ts';
export {
  changesBetween,
  pastValues,
  placeOf,
  type CellChange,
  type CellPlace,
  type PastValue,
} from './changes.ts';
export { check } from './check.ts';
export {
  COLUMNS,
  COLUMNS_FOR_PEOPLE,
  readHeader,
  type Column,
  type Header,
  type RawCell,
} from './columns.ts';
export { finding } from './finding.ts';
export { interpretRow, type Interpreted } from './interpret-row.ts';
export {
  areaIn,
  onTodaysBoundaries,
  sumOfDeliveries,
  type AcceptedQuarter,
  type Joined,
} from './past-on-boundaries.ts';
export { applyMapping, type AppliedMapping } from './local-file/apply-mapping.ts';
export { guessLayout } from './local-file/guess-layout.ts';
export type { LocalMapping, MappedCell } from './local-file/local-mapping.ts';
export { outline, type Outline, type OutlineRow } from './local-file/outline.ts';
export { suggestMapping } from './local-file/suggest-mapping.ts';
export { readNumber, type Reading } from './number-notation.ts';
export { profileChanges } from './profile-changes.ts';
export {
  createScreening,
  PERSONAL_DATA_KINDS,
  personalDataIn,
  screenCell,
  type PersonalDataKind,
  type Screened,
  type Screening,
  type Sighting,
} from './personal-data/index.ts';
export {
  existedOn,
  MOST_REFERENCE_ROWS,
  readReferenceFigures,
  REFERENCE_FINDING_CODES,
  type Lifespan,
  type ReferenceFinding,
  type ReferenceFindingCode,
  type ReferenceReading,
  type ReferenceSetting,
} from './reference-figures/index.ts';
export { shareReach, type Reach } from './reachable-share.ts';
export { readingContext, type ReadingContext } from './reading-context.ts';
export { evaluateRelation, type Outcome, type Relation, type StatedFigure } from './relation.ts';
export { readStamp, templateStamp, type TemplateStamp } from './template-stamp.ts';
export { verdict, type Verdict } from './verdict.ts';
