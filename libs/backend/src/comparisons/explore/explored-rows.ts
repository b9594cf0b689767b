import type { FunnelPlace, Grade, Indicator, IndicatorValue, Reason } from '@ijkpunt/model';
import { comparedBy, exploredValue, type Counted, type Explored } from '@ijkpunt/statistics';

/** A municipality by code and name. */
export interface ExploredArea {
  readonly code: string;
  readonly name: string;
}

/** One municipality as it is explored: a figure, or why there is none. */
export interface ExploredRow extends ExploredArea {
  readonly state: 'figure' | 'refused' | 'missing' | 'absent';
  readonly value?: number | undefined;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
  readonly grade?: Grade | undefined;
  readonly why?: string | undefined;
  readonly reasons: readonly Reason[];
  readonly place?: FunnelPlace | undefined;
}

/** What rows are made of. */
export interface RowParts {
  readonly indicator: Indicator;
  readonly outcomes: ReadonlyMap<string, IndicatorValue>;
  /** Counts of a part by code; undefined when the whole is looked at. */
  readonly part: ReadonlyMap<string, Counted> | undefined;
}

/** One municipality: of a part its own counts, under the grade and the reasons of the whole. */
export function exploredRow(area: ExploredArea, { indicator, outcomes, part }: RowParts): ExploredRow {
  const outcome = outcomes.get(area.code);
  if (outcome === undefined) return { ...area, state: 'absent', reasons: [] };
  if (outcome.kind === 'missing') return { ...area, state: 'missing', why: outcome.why, reasons: [] };
  if (outcome.kind === 'refused') {
    const { reasons, numerator, denominator } = outcome;
    const counts = part === undefined ? { numerator, denominator } : {};
    return { ...area, state: 'refused', grade: 'C', reasons, ...counts };
  }
  const { grade, reasons } = outcome;
  if (part === undefined) {
    const { value, lower, upper, numerator, denominator } = outcome;
    return { ...area, state: 'figure', value, lower, upper, numerator, denominator, grade, reasons };
  }
  const counted = part.get(area.code);
  if (counted === undefined) return { ...area, state: 'missing', why: 'no-breakdown', reasons };
  return { ...area, ...partOf(indicator, counted), grade, reasons };
}

function partOf(indicator: Indicator, counted: Counted) {
  const { numerator, denominator } = counted;
  // Nobody was there to count in this part.
  if (denominator === 0) return { state: 'missing', why: 'not-applicable' } as const;
  const method = comparedBy(indicator);
  const value = method === undefined ? undefined : exploredValue(method, counted);
  return { state: 'figure', ...value, numerator, denominator } as const;
}

/** Those whose values are compared: with a figure, and something to divide by. */
export function contributors(rows: readonly ExploredRow[]): readonly Explored[] {
  return rows.flatMap(({ code, state, numerator, denominator }) =>
    state === 'figure' && numerator !== undefined && denominator !== undefined && denominator > 0
      ? [{ code, counted: { numerator, denominator } }]
      : [],
  );
}

/** Why there is no figure, and of how many; of a refusal the first reason tells. */
export interface Gaps {
  readonly state: ExploredRow['state'];
  readonly why: string;
  readonly count: number;
}

/** Counts the gaps by their reason, the most frequent first. */
export function gapsOf(rows: readonly ExploredRow[]): readonly Gaps[] {
  const found = new Map<string, Gaps>();
  for (const { state, why, reasons } of rows) {
    if (state === 'figure') continue;
    const because = state === 'refused' ? worstOf(reasons) : (why ?? '');
    const key = `${state}/${because}`;
    const sofar = found.get(key);
    found.set(key, { state, why: because, count: sofar === undefined ? 1 : sofar.count + 1 });
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count || a.why.localeCompare(b.why));
}

function worstOf(reasons: readonly Reason[]): string {
  return (reasons.find(({ grade }) => grade === 'C') ?? reasons[0])?.code ?? '';
}
