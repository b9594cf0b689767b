import { Inject, Injectable } from '@nestjs/common';
import type { Benchmark, DefinitionProfile, Indicator, IndicatorValue, Quarter } from '@ijkpunt/model';
import { indicatorValue } from '@ijkpunt/statistics';
import type { Transaction } from '../platform/index.ts';
import { AcceptedFiguresRepository } from './accepted-figures.ts';
import { AcceptedInputsRepository } from './accepted-inputs.ts';
import { contextOf } from './definitions.ts';
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

  /** Oldest quarter first, one at a time: what was computed of a quarter is gone when the next one is asked for. */
  async *of(tx: Transaction, { now, then }: BothWays, code: string): AsyncGenerator<QuarterBothWays> {
    // Of breakdowns nothing is compared here, and so nothing is read.
    const totals = { ...now, indicators: [] };
    const compute = {
      now: computed(now, code),
      then: computed(then, code),
    };
    for (const quarter of await this.inputs.quarters(tx, now.slug)) {
      const inputs = [...(await this.inputs.read(tx, now.slug, quarter)).values()];
      const delivered = await this.figures.read(tx, totals, quarter, inputs);
      const outcomes = [...delivered].map(([municipality, own]) => ({
        municipality,
        now: compute.now(own),
        then: compute.then(own),
        profile: own.profile,
      }));
      const codes = inputs.map(({ municipality }) => municipality);
      yield { quarter, outcomes, inGroups: await this.groups.read(tx, now, quarter, codes) };
    }
  }
}

type Compute = (delivered: Parameters<typeof indicatorValue>[1]) => IndicatorValue | undefined;

function computed(benchmark: Benchmark, code: string): Compute {
  const indicator: Indicator | undefined = benchmark.indicators.find((one) => one.code === code);
  const context = contextOf(benchmark);
  return (delivered) => indicator && indicatorValue(indicator, delivered, context);
}
