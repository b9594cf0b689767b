export { existedOn, type Lifespan } from './lifespan.ts';
export {
  MOST_REFERENCE_ROWS,
  readReferenceFigures,
  type ReferenceReading,
  type ReferenceSetting,
} from './read-reference-figures.ts';
export {
  REFERENCE_FINDING_CODES,
  type ReferenceFinding,
  type ReferenceFindingCode,
} from './reference-finding.ts';
