/** Disclosure control: nothing leaves without it, and only it can make a Disclosed. */
export { attack, type Attacked } from './attack/attack.ts';
export { boundsIn, type Bounds } from './attack/bounds.ts';
export { contradictions, openRows, partsOf } from './attack/knowledge.ts';
export type { Leak, Publication } from './attack/publication.ts';
export { reopen, type Disclosed } from './disclosed.ts';
export { guardedGroups } from './group-guard.ts';
export type { Ledger, LedgerCell } from './release/ledger.ts';
export type {
  Insider,
  OpenCategory,
  OpenGroup,
  OpenRelease,
  OpenSlice,
  Withholding,
} from './release/open-release.ts';
export {
  attackRelease,
  LOWEST_THRESHOLD,
  protect,
  type AttackedRelease,
  type ProtectedRelease,
} from './release/protect.ts';
export type { DisclosureReport, HiddenFigure, NamedLeak, WhyHidden } from './release/report.ts';
export { SMALLEST_BASE, whyWithheld, withholdable, type WhyWithheld } from './small-counts.ts';
export type { LinearProgram, LinearSolver, OpenProgram, Solution } from './solver.ts';
export { bestSuppression } from './suppression/best-suppression.ts';
export { protectTask, type Done, type ProtectApart, type Task } from './suppression/in-blocks.ts';
export { suppress, type Suppression } from './suppression/suppress.ts';
export { byColumn, packed, type Relation, type Relations, type SparseRows } from './tables/relations.ts';
export { tableSystem, type TableCell, type TableSystem } from './tables/table-system.ts';
export { tellingText } from './telling-text.ts';
export {
  attackTables,
  verifyTables,
  type AttackedTables,
  type VerifiedTables,
} from './verify/verify-tables.ts';
export type { TableFile } from './verify/table-file.ts';
