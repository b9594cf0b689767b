import {
  boundsOf,
  boundsOfSum,
  overlap,
  liesInside,
  monthsOf,
  samePeriod,
  type Cell,
  type Period,
  type Unit,
} from '@ijkpunt/model';
import { shareReach } from './reachable-share.ts';

/** One figure as a document states it. */
export interface StatedFigure {
  readonly id: string;
  readonly municipality: string;
  /** Name under which the document gives it. */
  readonly name: string;
  readonly unit: Unit;
  /** A stock is of a day; a flow is over a period; a cumulative count runs from a beginning, known or not. */
  readonly kind: 'stock' | 'flow' | 'cumulative';
  readonly period: Period;
  /** Who were counted, in the words of the document. */
  readonly population: string;
  readonly cell: Cell;
}

/** A relation that a reader of the document would expect among its figures. */
export type Relation =
  | {
      readonly id: string;
      readonly rule: 'same-quantity';
      readonly one: readonly string[];
      readonly other: readonly string[];
    }
  | { readonly id: string; readonly rule: 'sum'; readonly total: string; readonly parts: readonly string[] }
  | {
      readonly id: string;
      readonly rule: 'shares';
      readonly parts: readonly string[];
      /** The parts are all there are, so that they make 100; otherwise the document leaves a rest open. */
      readonly complete: boolean;
    }
  | { readonly id: string; readonly rule: 'share-reachable'; readonly share: string; readonly base: string }
  | {
      readonly id: string;
      readonly rule: 'part-of-whole';
      readonly parts: readonly string[];
      readonly whole: string;
    }
  | { readonly id: string; readonly rule: 'ratio'; readonly numerator: string; readonly denominator: string }
  | { readonly id: string; readonly rule: 'change'; readonly from: string; readonly to: string }
  | {
      readonly id: string;
      readonly rule: 'between';
      readonly one: readonly string[];
      readonly other: readonly string[];
    };

/** Whether a relation holds, fails, or cannot be judged because the figures are not of one kind. */
export type Outcome = 'holds' | 'fails' | 'not-comparable';

/**
 * Judges one relation among the figures of a document.
 *
 * Arithmetic decides where the document itself states the sum. Two figures that are said to be the same thing must be
 * of one unit; a part and its whole of one unit and kind, within the period; figures that are set against each other, over
 * time or between municipalities, of one unit, kind, population and length of time. For `ratio`, `change` and `between`
 * "holds" means: may be set against each other. Throws when a figure is not there.
 *
 * Source: docs/methods/12-comparability.md section 12.1.
 */
export function evaluateRelation(relation: Relation, figures: ReadonlyMap<string, StatedFigure>): Outcome {
  const get = (id: string): StatedFigure => {
    const found = figures.get(id);
    if (found === undefined)
      throw new RangeError(`relation ${relation.id} names figure ${id}, which is not there`);
    return found;
  };
  switch (relation.rule) {
    case 'sum':
      return sumOutcome(get(relation.total), relation.parts.map(get));
    case 'same-quantity':
      return sameQuantity(relation.one.map(get), relation.other.map(get));
    case 'shares':
      return sharesOutcome(relation.parts.map(get), relation.complete);
    case 'share-reachable':
      return reachOutcome(get(relation.share), get(relation.base));
    case 'part-of-whole':
      return partsOutcome(relation.parts.map(get), get(relation.whole));
    case 'ratio':
      return ratioOutcome(get(relation.numerator), get(relation.denominator));
    case 'change':
      return changeOutcome(get(relation.from), get(relation.to));
    case 'between':
      return betweenOutcome(relation.one.map(get), relation.other.map(get));
  }
}

function sumOutcome(whole: StatedFigure, parts: readonly StatedFigure[]): Outcome {
  if (whole.cell.kind === 'missing') return 'not-comparable';
  return holdsIf(overlap(boundsOfSum(parts.map(({ cell }) => cell)), boundsOf(whole.cell)));
}

function sameQuantity(one: readonly StatedFigure[], other: readonly StatedFigure[]): Outcome {
  const units = new Set([...one, ...other].map(({ unit }) => unit));
  if (units.size > 1) return 'not-comparable';
  return holdsIf(
    overlap(boundsOfSum(one.map(({ cell }) => cell)), boundsOfSum(other.map(({ cell }) => cell))),
  );
}

/** Shares of one whole: 100 together, or at most 100 when the document leaves the rest open. */
function sharesOutcome(parts: readonly StatedFigure[], complete: boolean): Outcome {
  if (!allEqual(parts, ({ population, period }) => `${population}/${spanOf(period)}`))
    return 'not-comparable';
  const { low, high } = boundsOfSum(parts.map(({ cell }) => cell));
  return holdsIf(low <= 101 && (!complete || high >= 99));
}

function reachOutcome(share: StatedFigure, base: StatedFigure): Outcome {
  if (share.cell.kind === 'missing' || base.cell.kind === 'missing') return 'not-comparable';
  const countable = base.cell.precision === 'exact' && base.cell.value > 0;
  if (!countable || !samePeriod(share.period, base.period)) return 'not-comparable';
  return holdsIf(shareReach(share.cell.value, base.cell.value).reachable);
}

/** Parts belong to the whole only when they are of its kind or lie within its period, in the same unit. */
function partsOutcome(parts: readonly StatedFigure[], whole: StatedFigure): Outcome {
  const belongs = parts.every(
    (part) => part.unit === whole.unit && part.kind === whole.kind && liesInside(part.period, whole.period),
  );
  if (!belongs || whole.cell.kind === 'missing') return 'not-comparable';
  return holdsIf(boundsOfSum(parts.map(({ cell }) => cell)).low <= boundsOf(whole.cell).high);
}

/**
 * One count per another: of one population, in one unit, over the same days. A flow per stock is a rate only when the
 * flow is of about a quarter and the stock of its last day: over a longer time the stock is what the flow left behind.
 */
function ratioOutcome(numerator: StatedFigure, denominator: StatedFigure): Outcome {
  const alike = numerator.unit === denominator.unit && numerator.population === denominator.population;
  const sides = [numerator, denominator];
  if (!alike || sides.some(lacks)) return 'not-comparable';
  const months = monthsOf(numerator.period);
  const quarterPerStock =
    denominator.kind === 'stock' &&
    numerator.period.end === denominator.period.end &&
    months !== undefined &&
    Math.abs(months - 3) <= 0.1;
  return quarterPerStock || samePeriod(numerator.period, denominator.period) ? 'holds' : 'not-comparable';
}

/** Over time: two stocks, or two flows of the same length (a quarter may be a day or two longer than another). */
function changeOutcome(from: StatedFigure, to: StatedFigure): Outcome {
  const figures = [from, to];
  if (figures.some(lacks) || !allEqual(figures, natureOf)) return 'not-comparable';
  const [before, after] = [monthsOf(from.period), monthsOf(to.period)];
  const known = before !== undefined && after !== undefined;
  const sameLength = before === after || (known && Math.abs(before - after) <= 0.1);
  return sameLength ? 'holds' : 'not-comparable';
}

/** Between municipalities everything must be equal: unit, kind, population and period. */
function betweenOutcome(one: readonly StatedFigure[], other: readonly StatedFigure[]): Outcome {
  const figures = [...one, ...other];
  if (figures.length === 0 || figures.some(lacks)) return 'not-comparable';
  const alike = allEqual(figures, (figure) => `${natureOf(figure)}/${spanOf(figure.period)}`);
  return alike ? 'holds' : 'not-comparable';
}

/** Whether there is no figure, or a count over time whose beginning nobody knows. */
function lacks({ cell, kind, period }: StatedFigure): boolean {
  return cell.kind === 'missing' || (kind !== 'stock' && period.start === undefined);
}

function natureOf({ unit, kind, population }: StatedFigure): string {
  return [unit, kind, population].join('/');
}

function spanOf({ start, end }: Period): string {
  return `${start ?? ''}..${end}`;
}

function allEqual(figures: readonly StatedFigure[], aspect: (figure: StatedFigure) => string): boolean {
  return new Set(figures.map(aspect)).size <= 1;
}

function holdsIf(condition: boolean): Outcome {
  return condition ? 'holds' : 'fails';
}
