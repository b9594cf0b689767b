import { measuresNamedBy, writtenRule } from '@ijkpunt/contract';
import type { Benchmark, Quarter, ValidationRule } from '@ijkpunt/model';
import { check } from '@ijkpunt/validation';
import type { DeliveryWithPast } from './past-deliveries.ts';

/** What a rule asked of some deliveries: counts, and no figure of anyone. */
export interface TrialCounts {
  readonly deliveries: number;
  readonly withFinding: number;
  readonly findings: number;
}

export const NO_COUNTS: TrialCounts = { deliveries: 0, withFinding: 0, findings: 0 };

/** What a rule has to read: the measures it names, or all of them, and how many quarters back. */
export interface Reach {
  readonly measures: readonly string[] | undefined;
  readonly back: number;
}

/** The method looks at twelve earlier values, of each quarter or of the same quarter of each year. */
const LONGEST_HISTORY = 12;

/** What a rule has to read of each delivery, so that nothing else is read. */
export function reachOf(rule: ValidationRule): Reach {
  const back = quartersBack(rule);
  const written = writtenRule.safeParse(rule);
  const all = rule.kind === 'own-history' && rule.measures === undefined;
  return { measures: written.success && !all ? measuresNamedBy(written.data) : undefined, back };
}

function quartersBack(rule: ValidationRule): number {
  if (rule.kind === 'stock-bridge') return 1;
  if (rule.kind !== 'own-history') return 0;
  return (rule.seasonal ?? []).length > 0 ? LONGEST_HISTORY * 4 : LONGEST_HISTORY;
}

/** Counts what one rule alone would have asked of these deliveries. */
export function countsOf(
  rule: ValidationRule,
  deliveries: readonly DeliveryWithPast[],
  { benchmark, quarter }: { readonly benchmark: Benchmark; readonly quarter: Quarter },
): TrialCounts {
  const alone = { ...benchmark, rules: [rule] };
  const asked = deliveries.map(
    ({ observations, past }) => check(observations, { benchmark: alone, quarter, past }).length,
  );
  return {
    deliveries: asked.length,
    withFinding: asked.filter((count) => count > 0).length,
    findings: asked.reduce((sum, count) => sum + count, 0),
  };
}

/** Counts of different deliveries together. */
export function together(one: TrialCounts, other: TrialCounts): TrialCounts {
  return {
    deliveries: one.deliveries + other.deliveries,
    withFinding: one.withFinding + other.withFinding,
    findings: one.findings + other.findings,
  };
}
