import {
  boundsOf,
  boundsOfSum,
  overlap,
  samePeriod,
  type Finding,
  type FindingCode,
  type Observation,
  type ValidationRule,
} from '@ijkpunt/model';
import { writtenSum } from './written-sum.ts';
import { finding } from './finding.ts';
import { grouped } from './grouped.ts';

/**
 * Per category the cell over the same period; else, under the only total, its only cell: notes mix the periods of one
 * table. With several totals nobody knows to which one such a cell belongs.
 */
export function partsOf(
  whole: Observation,
  parts: readonly Observation[],
  only: boolean,
): readonly Observation[] {
  const categories = [...grouped(parts, ({ category }) => category).values()];
  const chosen = categories.flatMap((cells) => {
    const same = cells.find(({ period }) => samePeriod(period, whole.period));
    return same ?? (only && cells.length === 1 ? cells : []);
  });
  return chosen.length === categories.length ? chosen : [];
}

/** A finding when the parts cannot make the whole, whatever their precision and their gaps stand for. */
export function sumFinding(
  rule: ValidationRule,
  { whole, parts }: { readonly whole: Observation; readonly parts: readonly Observation[] },
  code: FindingCode = 'sum-differs',
): readonly Finding[] {
  if (whole.cell.kind === 'missing' || parts.length === 0) return [];
  const cells = parts.map(({ cell }) => cell);
  const sum = boundsOfSum(cells);
  if (overlap(sum, boundsOf(whole.cell))) return [];
  const terms = cells.map((cell) => (cell.kind === 'figure' ? String(cell.value) : '?')).join(' + ');
  const seen = {
    total: whole.cell.value,
    sum: writtenSum(cells),
    terms,
    parts: parts.map((part) => nameOf(part, whole)).join(', '),
  };
  const identity = [whole.measure, whole.period.start ?? '', whole.period.end].join('/');
  const { line, measure } = whole;
  return [finding(code, rule.code, rule.asks, { line, column: 'waarde', measure, seen, identity })];
}

/** A category, another measure, or the same measure over a part of the period: then its last day tells which part. */
function nameOf({ measure, category, period }: Observation, whole: Observation): string {
  if (category !== '') return category;
  return measure === whole.measure ? `${measure} (${period.end})` : measure;
}
