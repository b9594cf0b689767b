import {
  boundsOfSum,
  missing,
  total,
  type Bounds,
  type Cell,
  type Indicator,
  type Ingredient,
  type Measure,
  type Observation,
  type Reason,
} from '@ijkpunt/model';
import { figureReasons, precisionReason } from './comparability.ts';
import { openingOf, totalOf, type Delivered, type IndicatorContext } from './delivered.ts';

/** One side of a fraction: what it comes to, and what can be said against it. */
export interface Side {
  readonly cell: Cell;
  /** What it can be, given how exactly its counts were written. */
  readonly bounds: Bounds;
  /** The figure of the quarter itself; for a mean of opening and closing stock, the closing stock. */
  readonly asDelivered: Cell;
  /** The first measure that left a gap, when there is one. */
  readonly gap: string;
  readonly delivered: boolean;
  readonly ingredients: readonly Ingredient[];
  readonly reasons: readonly Reason[];
}

/** The measures of one side, added up. */
export function sideOf(codes: readonly string[], delivered: Delivered, { measures }: IndicatorContext): Side {
  const found = codes.map((code) => observed(measures.get(code), delivered));
  const cells = found.map(({ observation }): Cell => observation?.cell ?? missing('not-delivered'));
  const gapAt = cells.findIndex(({ kind }) => kind === 'missing');
  const sum = total(cells);
  const countsPeople = found.every(({ measure }) => measure?.unit !== 'fte');
  return {
    cell: sum,
    bounds: boundsOfSum(cells),
    asDelivered: sum,
    ingredients: ingredientsOf(codes, sum, countsPeople),
    gap: codes[gapAt] ?? '',
    delivered: found.some(({ observation }) => observation?.cell.kind === 'figure'),
    reasons: found.flatMap(({ measure, observation }) =>
      measure === undefined || observation === undefined
        ? []
        : figureReasons(measure, observation, delivered.quarter),
    ),
  };
}

/** The denominator, taken as the indicator says; undefined when it has none. */
export function denominatorOf(
  indicator: Indicator,
  delivered: Delivered,
  context: IndicatorContext,
): Side | undefined {
  if (indicator.denominator === undefined) return undefined;
  const { measures, taken } = indicator.denominator;
  const closing = sideOf(measures, delivered, context);
  return taken === 'same-period' ? closing : meanOf(closing, measures, delivered);
}

/** The mean of opening and closing stock: everyone who was at risk of leaving, about half way. */
function meanOf(closing: Side, measures: readonly string[], delivered: Delivered): Side {
  if (closing.cell.kind === 'missing') return closing;
  const openings = measures.map((code) => ({
    code,
    cell: openingOf(delivered, code) ?? missing('not-yet-available'),
  }));
  const opening = total(openings.map(({ cell }) => cell));
  if (opening.kind === 'missing') return { ...closing, cell: opening, gap: measures[0] ?? '' };
  const opened = boundsOfSum(openings.map(({ cell }) => cell));
  const { low, high } = closing.bounds;
  const inexact = openings.flatMap(({ code, cell }) => precisionReason(code, cell) ?? []);
  const [counted] = closing.ingredients;
  const before = counted === undefined ? [] : openingIngredients(counted, measures, delivered);
  return {
    ...closing,
    ingredients: [...closing.ingredients, ...before],
    reasons: [...closing.reasons, ...inexact],
    cell: { ...closing.cell, value: (opening.value + closing.cell.value) / 2 },
    bounds: { low: (opened.low + low) / 2, high: (opened.high + high) / 2 },
  };
}

/** The opening stock of each predecessor by itself: one that is small shows in the sum once the others are known. */
function openingIngredients(
  counted: Ingredient,
  measures: readonly string[],
  { opening, openedBy }: Delivered,
): readonly Ingredient[] {
  const lists = measures.map((code) => opening.get(code) ?? []);
  const [first = []] = lists;
  return first.flatMap((_, place): Ingredient[] => {
    const cell = total(lists.map((list) => list[place] ?? missing('not-yet-available')));
    if (cell.kind === 'missing') return [];
    const of = openedBy?.[place];
    return [{ ...counted, taken: 'opening', value: cell.value, ...(of === undefined ? {} : { of }) }];
  });
}

function ingredientsOf(codes: readonly string[], sum: Cell, countsPeople: boolean): readonly Ingredient[] {
  if (sum.kind === 'missing') return [];
  return [{ measure: codes.join('+'), taken: 'in-quarter', value: sum.value, countsPeople }];
}

function observed(measure: Measure | undefined, delivered: Delivered) {
  const observation: Observation | undefined =
    measure === undefined ? undefined : totalOf(delivered, measure);
  return { measure, observation };
}
