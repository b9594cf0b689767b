import { isDeepStrictEqual } from 'node:util';
import type { ChangedValues } from '@ijkpunt/contract';
import type { PublishedSlice, PublishedValue } from '@ijkpunt/model';
import type { Transaction } from '../platform/index.ts';

/** Slices as far as their values go. */
export type SlicesOfValues = readonly Pick<PublishedSlice, 'indicator' | 'quarter' | 'values'>[];

/** How many values differ, were added and are gone. A value that is missing is not there. */
export function changesBetween(before: SlicesOfValues, now: SlicesOfValues): ChangedValues {
  const old = valuesByPlace(before);
  const current = valuesByPlace(now);
  const both = [...current].filter(([place]) => old.has(place));
  return {
    changed: both.filter(([place, value]) => !isDeepStrictEqual(value, old.get(place))).length,
    added: current.size - both.length,
    removed: old.size - both.length,
  };
}

function valuesByPlace(slices: SlicesOfValues): ReadonlyMap<string, PublishedValue> {
  // As they are stored: a field without a value is no field.
  const stored = JSON.parse(JSON.stringify(slices)) as SlicesOfValues;
  return new Map(
    stored.flatMap(({ indicator, quarter, values }) =>
      values
        .filter(({ value }) => value.kind !== 'missing')
        .map(({ municipality, value }) => [`${indicator}/${quarter}/${municipality}`, value] as const),
    ),
  );
}

/** What a release of a benchmark showed, also when it was withdrawn since. */
export async function valuesOf(
  tx: Transaction,
  { benchmark, number }: { readonly benchmark: string; readonly number: number },
): Promise<SlicesOfValues> {
  return (await tx.query(
    `select s.indicator, s.quarter, s.entries as values
       from publication.log l join publication.slice s on s.release = l.release
      where l.benchmark = $1 and l.number = $2`,
    [benchmark, number],
  )) as SlicesOfValues;
}
