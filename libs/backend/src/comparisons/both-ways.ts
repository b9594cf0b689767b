import { Inject, Injectable } from '@nestjs/common';
import type { Benchmark, DefinitionProfile, Indicator, IndicatorValue, Quarter } from '@ijkpunt/model';
import { indicatorValue } from '@ijkpunt/statistics';
import type { Transaction } from '../platform/index.ts';
import { AcceptedFiguresRepository } from './accepted-figures.ts';
import { AcceptedInputsRepository } from './accepted-inputs.ts';
import { contextOf, definitionsOf } from './definitions.ts';
import { FindGroups, type AreasInGroups } from './find-groups.ts';

/** A benchmark as it works and as it would work. */
export interface BothWays {
  readonly now: Benchmark;
  readonly then: Benchmark;
}

/** One comparison, computed as it is and as it would be; absent where the indicator is not in the benchmark. */
export interface OutcomeBothWays {
  readonly municipality: string;
  readonly now: IndicatorValue | undefined;
  readonly then: IndicatorValue | undefined;
  readonly profile: DefinitionProfile;
}

/** The comparisons of a quarter. */
export interface QuarterBothWays {
  readonly quarter: Quarter;
  readonly outcomes: readonly OutcomeBothWays[];
  readonly inGroups: AreasInGroups;
}

/** Computes one indicator of all accepted figures in two ways, and keeps neither. */
@Injectable()
export class ComputeBothWays {
  constructor(
    @Inject(AcceptedInputsRepository) private readonly inputs: AcceptedInputsRepository,
    @Inject(AcceptedFiguresRepository) private readonly figures: AcceptedFiguresRepository,
    @Inject(FindGroups) private readonly groups: FindGroups,
  ) {}

  /**
   * The quarters, oldest first, in which an outcome or a verdict can be another: none when only words are, and the newest
   * alone when the same figures are judged otherwise.
   */
  async quarters(tx: Transaction, { now, then }: BothWays, code: string): Promise<readonly Quarter[]> {
    const [before, after] = [indicatorIn(now, code), indicatorIn(then, code)];
    if (definitionsOf(now).get(code) === definitionsOf(then).get(code)) return [];
    const all = await this.inputs.quarters(tx, now.slug);
    const asked = (indicator: Indicator | undefined): string =>
      JSON.stringify(indicator?.profileQuestions.toSorted());
    return asked(before) === asked(after) ? all.slice(-1) : all;
  }

  /** The comparisons of one quarter. */
  async of(
    tx: Transaction,
    { now, then }: BothWays,
    { code, quarter }: { readonly code: string; readonly quarter: Quarter },
  ): Promise<QuarterBothWays> {
    // Of breakdowns nothing is compared here, and so nothing is read.
    const totals = { ...now, indicators: [] };
    const inputs = [...(await this.inputs.read(tx, now.slug, quarter)).values()];
    const delivered = await this.figures.read(tx, totals, quarter, inputs);
    const [asNow, asThen] = [computed(now, code), computed(then, code)];
    const outcomes = [...delivered].map(([municipality, own]) => ({
      municipality,
      now: asNow(own),
      then: asThen(own),
      profile: own.profile,
    }));
    const codes = inputs.map(({ municipality }) => municipality);
    return { quarter, outcomes, inGroups: await this.groups.read(tx, now, quarter, codes) };
  }
}

type Compute = (delivered: Parameters<typeof indicatorValue>[1]) => IndicatorValue | undefined;

function computed(benchmark: Benchmark, code: string): Compute {
  const indicator = indicatorIn(benchmark, code);
  const context = contextOf(benchmark);
  return (delivered) => indicator && indicatorValue(indicator, delivered, context);
}

function indicatorIn({ indicators }: Benchmark, code: string): Indicator | undefined {
  return indicators.find((one) => one.code === code);
}
