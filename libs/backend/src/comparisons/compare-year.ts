import { Injectable } from '@nestjs/common';
import {
  shifted,
  type Benchmark,
  type Indicator,
  type IndicatorValue,
  type Quarter,
  type ValueInTime,
} from '@ijkpunt/model';
import { addsUpToAYear, comparedBy, rollingYear } from '@ijkpunt/statistics';
import type { Transaction } from '../platform/index.ts';
import { countsIn } from './cells-of.ts';
import { changedSlices } from './changed-slices.ts';
import type { Changed } from './changed.ts';
import { contextOf } from './definitions.ts';
import type { AreasInGroups } from './find-groups.ts';
import { keepOnlySlices, storedColumns, storeSlices, type SliceQuarter } from './stored-slices.ts';
import { removeYears, storeValues, valuesOfQuarters, type NewValue } from './stored-values.ts';

/** Quarters that a rolling year is made of, from the last back. */
export function quartersOfYear(quarter: Quarter): readonly Quarter[] {
  return [0, -1, -2, -3].map((back) => shifted(quarter, back));
}

/** Computes the rolling years that end with a quarter, of the municipalities that changed in any of its quarters. */
@Injectable()
export class CompareYear {
  async run(
    tx: Transaction,
    { benchmark, quarter, inGroups }: { benchmark: Benchmark; quarter: Quarter; inGroups: AreasInGroups },
    changed: Changed,
  ): Promise<void> {
    const of = { benchmark: benchmark.slug, quarter };
    const yearly = benchmark.indicators.filter((one) => addsUpToAYear(one, contextOf(benchmark).measures));
    const years = await this.years(tx, of, yearly, changed);
    // An indicator that is defined otherwise may not be added up any more.
    const redefined = changed.indicators === 'all' || changed.indicators.size > 0;
    if (redefined)
      await removeYears(
        tx,
        of,
        yearly.map(({ code }) => code),
      );
    await storeValues(tx, of, 'year', years);
    const stored = changed.areas ? new Map() : await storedColumns(tx, of, 'year');
    const { slices, keys } = changedSlices({
      benchmark: { ...benchmark, indicators: yearly },
      span: 'year',
      inGroups,
      stored,
      entries: years
        .filter(({ indicator }) =>
          yearly.some((one) => one.code === indicator && comparedBy(one) !== undefined),
        )
        .map(({ indicator, municipality, outcome }) => ({
          indicator,
          municipality,
          counts: new Map([['', countsIn(outcome)]]),
        })),
      gone: goneOf(changed, inGroups.codes, years),
      remake: (indicator) => changed.indicators === 'all' || changed.indicators.has(indicator),
    });
    await storeSlices(tx, of, slices);
    if (redefined) await keepOnlySlices(tx, of, 'year', keys);
  }

  /** A municipality has a year where it has the last of its quarters. */
  private async years(
    tx: Transaction,
    { benchmark, quarter }: SliceQuarter,
    yearly: readonly Indicator[],
    changed: Changed,
  ): Promise<readonly NewValue[]> {
    const rows = await valuesOfQuarters(tx, {
      benchmark,
      quarters: quartersOfYear(quarter),
      indicators: yearly.map(({ code }) => code),
      municipalities: changed.municipalities === 'all' ? undefined : [...changed.municipalities],
    });
    const series = new Map<string, Map<Quarter, ValueInTime>>();
    for (const { indicator, municipality, quarter: when, outcome } of rows) {
      const key = `${indicator}/${municipality}`;
      series.set(key, (series.get(key) ?? new Map()).set(when, outcome));
    }
    const byCode = new Map(yearly.map((indicator) => [indicator.code, indicator]));
    return rows.flatMap((row): NewValue[] => {
      const indicator = byCode.get(row.indicator);
      const own = series.get(`${row.indicator}/${row.municipality}`);
      if (row.quarter !== quarter || indicator === undefined || own === undefined) return [];
      const { municipality, organisation, delivery } = row;
      const outcome = rollingYear(indicator, own, quarter) as IndicatorValue;
      return [{ indicator: row.indicator, municipality, organisation, delivery, outcome }];
    });
  }
}

/** Who may have changed and has no year: nothing is left of it in the columns. */
function goneOf(
  { municipalities }: Changed,
  areas: readonly string[],
  years: readonly NewValue[],
): readonly string[] {
  const there = new Set(years.map(({ municipality }) => municipality));
  const looked = municipalities === 'all' ? areas : [...municipalities];
  return looked.filter((code) => !there.has(code));
}
