import {
  monthsOf,
  quartersBetween,
  samePeriod,
  shifted,
  standardPeriod,
  type Cell,
  type Measure,
  type Observation,
  type Quarter,
  type Unit,
} from '@ijkpunt/model';
import type { PastQuarter } from './check-context.ts';

/** Names a cell whatever its quarter: measure, category and unit. */
export interface CellPlace {
  readonly measure: string;
  /** Empty for the total. */
  readonly dimension: string;
  readonly category: string;
  readonly unit: Unit;
}

/** One cell of a delivery beside the same cell of another one. A gap with its reason is a cell too. */
export interface CellChange extends CellPlace {
  /** Absent when the other delivery has no such cell. */
  readonly before?: Cell;
  /** Absent when this delivery has no such cell. */
  readonly now?: Cell;
  readonly kind: 'same' | 'changed' | 'new' | 'gone';
  /** One of the two is not over the period that its quarter asks: their difference says nothing. */
  readonly periodDiffers: boolean;
}

/** A figure of one quarter; null where there is none to compare with. */
export interface PastValue {
  readonly quarter: Quarter;
  readonly value: number | null;
}

type Measures = ReadonlyMap<string, Measure>;

/**
 * Lays two deliveries beside each other, cell by cell: same, changed, new or gone. Cells are the same cell when measure,
 * category and unit are equal, whatever their periods, for another quarter has another period. Where a delivery holds
 * several periods of a cell the standard period stands for it, else the longest, as in
 * docs/methods/12-comparability.md.
 *
 * A figure is the same when value and precision are equal; a gap when its reason is. Cells stand in the order of the
 * delivery now, then those that are gone. Without an earlier delivery every cell is new.
 */
export function changesBetween(
  before: PastQuarter | undefined,
  now: PastQuarter,
  measures: Measures,
): readonly CellChange[] {
  const earlier = before === undefined ? new Map<string, Place>() : cellsOf(before, measures);
  const later = cellsOf(now, measures);
  const keys = [...new Set([...later.keys(), ...earlier.keys()])];
  return keys.flatMap((key) => changeOf(earlier.get(key), later.get(key)));
}

/**
 * The course of each cell over the quarters before this one, oldest first: at most `longest` quarters back, from the
 * first that was delivered. Null for a quarter without the cell, for a gap, for a bound ("at least"), and for a figure
 * that is not over the standard period, for none of these can stand in a row with the others.
 *
 * Keyed by `placeOf`.
 */
export function pastValues(
  past: readonly PastQuarter[],
  { quarter, longest }: { readonly quarter: Quarter; readonly longest: number },
  measures: Measures,
): ReadonlyMap<string, readonly PastValue[]> {
  const back = quartersBetween(shifted(quarter, -longest), shifted(quarter, -1));
  const cells = new Map(past.map((one) => [one.quarter, cellsOf(one, measures)]));
  const from = back.findIndex((one) => cells.has(one));
  if (from === -1) return new Map();
  const quarters = back.slice(from);
  const keys = new Set(quarters.flatMap((one) => [...(cells.get(one)?.keys() ?? [])]));
  return new Map(
    [...keys].map((key) => [
      key,
      quarters.map((one) => ({ quarter: one, value: comparableValue(cells.get(one)?.get(key)) })),
    ]),
  );
}

/** The key of a cell, whatever its quarter. */
export function placeOf({ measure, dimension, category, unit }: CellPlace): string {
  return [measure, dimension, category, unit].join('|');
}

interface Place {
  readonly observation: Observation;
  readonly standard: boolean;
}

function cellsOf({ quarter, observations }: PastQuarter, measures: Measures): Map<string, Place> {
  const cells = new Map<string, Place>();
  for (const observation of observations) {
    const measure = measures.get(observation.measure);
    const standard = measure === undefined || isStandard(observation, measure, quarter);
    const key = placeOf(observation);
    const held = cells.get(key);
    if (held === undefined || goesBefore({ observation, standard }, held))
      cells.set(key, { observation, standard });
  }
  return cells;
}

function isStandard({ period }: Observation, measure: Measure, quarter: Quarter): boolean {
  return samePeriod(period, standardPeriod(measure, quarter));
}

function goesBefore(one: Place, held: Place): boolean {
  if (one.standard !== held.standard) return one.standard;
  return lengthOf(one) > lengthOf(held);
}

function lengthOf({ observation }: Place): number {
  return monthsOf(observation.period) ?? Number.NEGATIVE_INFINITY;
}

function changeOf(before: Place | undefined, now: Place | undefined): readonly CellChange[] {
  const found = now ?? before;
  if (found === undefined) return [];
  const { measure, dimension, category, unit } = found.observation;
  return [
    {
      measure,
      dimension,
      category,
      unit,
      ...(before === undefined ? {} : { before: before.observation.cell }),
      ...(now === undefined ? {} : { now: now.observation.cell }),
      kind: kindOf(before?.observation.cell, now?.observation.cell),
      periodDiffers: [before, now].some((place) => place?.standard === false),
    },
  ];
}

function kindOf(before: Cell | undefined, now: Cell | undefined): CellChange['kind'] {
  if (before === undefined) return 'new';
  if (now === undefined) return 'gone';
  return sameCell(before, now) ? 'same' : 'changed';
}

function sameCell(a: Cell, b: Cell): boolean {
  if (a.kind === 'missing' || b.kind === 'missing')
    return a.kind === 'missing' && b.kind === 'missing' && a.why === b.why;
  return a.value === b.value && a.precision === b.precision;
}

function comparableValue(place: Place | undefined): number | null {
  if (place?.standard !== true) return null;
  const { cell } = place.observation;
  if (cell.kind === 'missing') return null;
  return cell.precision === 'at-least' || cell.precision === 'at-most' ? null : cell.value;
}
