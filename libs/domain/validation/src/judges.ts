import type { Finding, ValidationRule } from '@ijkpunt/model';
import type { Delivered } from './check-context.ts';
import { stockBridges } from './rules/bridge.ts';
import { noDuplicates, smallCounts } from './rules/form.ts';
import { likeOwnHistory } from './rules/history.ts';
import { bothOrNeither, withinRange } from './rules/limits.ts';
import { notesAgree } from './rules/notes.ts';
import { partOfWhole, subPopulation } from './rules/part-of-whole.ts';
import { periodsInside } from './rules/periods-inside.ts';
import { sharesAddUp, sharesReachable } from './rules/shares.ts';
import { categoriesAddUp, componentsExplain, measuresAddUp, periodsAddUp } from './rules/sums.ts';
import { periodIsTheSpan, sameUnit } from './rules/units-and-periods.ts';

type Kind = ValidationRule['kind'];
type Judges = {
  readonly [K in Kind]: (
    rule: ValidationRule & { readonly kind: K },
    delivered: Delivered,
  ) => readonly Finding[];
};

/** What each kind of rule looks at. A kind without a judge does not compile. */
const JUDGES: Judges = {
  'categories-add-up': (rule, { observations }) => categoriesAddUp(rule, observations),
  'periods-add-up': (rule, { observations }) => periodsAddUp(rule, observations),
  'measures-add-up': (rule, { observations }) => measuresAddUp(rule, observations),
  'part-of-whole': (rule, { observations }) => partOfWhole(rule, observations),
  'components-explain': (rule, { observations }) => componentsExplain(rule, observations),
  'stock-bridge': stockBridges,
  'own-history': likeOwnHistory,
  'sub-population': (rule, { observations }) => subPopulation(rule, observations),
  range: (rule, { observations }) => withinRange(rule, observations),
  'both-or-neither': bothOrNeither,
  'shares-add-up': (rule, { observations, dimensions }) => sharesAddUp(rule, observations, dimensions),
  'share-reachable': (rule, { observations }) => sharesReachable(rule, observations),
  'same-unit': (rule, { observations, measures }) => sameUnit(rule, observations, measures),
  'period-is-the-span': (rule, delivered) => periodIsTheSpan(rule, delivered.observations, delivered),
  'period-inside': (rule, { observations }) => periodsInside(rule, observations),
  'note-agrees': (rule, { observations }) => notesAgree(rule, observations),
  'well-formed': (rule, { observations }) => noDuplicates(rule, observations),
  'small-count': (rule, { observations, threshold }) => smallCounts(rule, observations, threshold),
  // Judged row by row while reading: interpretRow.
  'blank-needs-reason': () => [],
};

/** What one rule of the catalogue finds in a delivery. */
export function judged(rule: ValidationRule, delivered: Delivered): readonly Finding[] {
  // The table pairs each kind with the judge of that kind, which the compiler cannot follow through a union.
  const judge = JUDGES[rule.kind] as (rule: ValidationRule, delivered: Delivered) => readonly Finding[];
  return judge(rule, delivered);
}
