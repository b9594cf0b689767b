import { Inject, Injectable } from '@nestjs/common';
import type { Benchmark, Quarter } from '@ijkpunt/model';
import { addsUpToAYear } from '@ijkpunt/statistics';
import { CatalogueService } from '../../catalogue/index.ts';
import { Database, type Scope, type Transaction } from '../../platform/index.ts';
import { contextOf } from '../definitions.ts';
import { tellingQuarter } from '../telling-quarter.ts';
import { ExploredFiguresRepository } from './explored-figures.repository.ts';
import type { ExploredArea } from './explored-rows.ts';

/** A benchmark as far as it can be explored. */
export interface ExploredBenchmark {
  readonly benchmark: Benchmark;
  /** Computed, the newest first. */
  readonly quarters: readonly Quarter[];
  /** The newest that is not nearly empty; undefined while none was computed. */
  readonly telling: Quarter | undefined;
  /** Codes of indicators whose quarters add up to a year. */
  readonly yearly: ReadonlySet<string>;
}

/** What can be chosen. */
export interface ExplorationChoices {
  readonly benchmarks: readonly ExploredBenchmark[];
  readonly provinces: readonly string[];
  readonly regions: readonly string[];
  readonly municipalities: readonly ExploredArea[];
}

/** What there is to explore: no figure. */
@Injectable()
export class ExplorationChoicesService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CatalogueService) private readonly catalogue: CatalogueService,
    @Inject(ExploredFiguresRepository) private readonly figures: ExploredFiguresRepository,
  ) {}

  read(scope: Scope): Promise<ExplorationChoices> {
    return this.database.within(scope, async (tx) => {
      const benchmarks: ExploredBenchmark[] = [];
      for (const slug of await this.catalogue.slugs(tx)) {
        const { benchmark } = await this.catalogue.benchmark(tx, slug);
        const { measures } = contextOf(benchmark);
        const yearly = benchmark.indicators.filter((indicator) => addsUpToAYear(indicator, measures));
        const computed = await this.figures.computed(tx, slug);
        benchmarks.push({
          benchmark,
          quarters: computed.map(({ quarter }) => quarter).toReversed(),
          telling: tellingQuarter(computed),
          yearly: new Set(yearly.map(({ code }) => code)),
        });
      }
      return { benchmarks, ...(await placesIn(tx)) };
    });
  }
}

async function placesIn(tx: Transaction): Promise<Omit<ExplorationChoices, 'benchmarks'>> {
  const rows = (await tx.query(
    `select code, name, province, labour_market_region as region from organisations.municipality
      where ended_on is null order by name, code`,
  )) as (ExploredArea & { readonly province: string; readonly region: string })[];
  return {
    provinces: distinct(rows.map(({ province }) => province)),
    regions: distinct(rows.map(({ region }) => region)),
    municipalities: rows.map(({ code, name }) => ({ code, name })),
  };
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== ''))].toSorted((a, b) => a.localeCompare(b, 'nl'));
}
