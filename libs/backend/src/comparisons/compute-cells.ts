import type { Benchmark } from '@ijkpunt/model';
import type { Delivered } from '@ijkpunt/statistics';
import type { Input } from './accepted-inputs.ts';
import { cellsOf, type IndicatorCells } from './cells-of.ts';
import { contextOf } from './definitions.ts';

/** One indicator of one municipality, computed. */
export interface Computed {
  readonly indicator: string;
  readonly input: Input;
  readonly cells: IndicatorCells;
}

/** Computes the wanted indicators of municipalities from what they delivered. */
export function computeCells(
  benchmark: Benchmark,
  inputs: readonly Input[],
  delivered: ReadonlyMap<string, Delivered>,
  wanted: (indicator: string, municipality: string) => boolean,
): readonly Computed[] {
  const context = contextOf(benchmark);
  return inputs.flatMap((input) => {
    const own = delivered.get(input.municipality);
    if (own === undefined) return [];
    return benchmark.indicators
      .filter(({ code }) => wanted(code, input.municipality))
      .map((indicator) => ({
        indicator: indicator.code,
        input,
        cells: cellsOf(benchmark, indicator, own, context),
      }));
  });
}
