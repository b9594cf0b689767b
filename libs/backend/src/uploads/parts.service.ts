import { Inject, Injectable } from '@nestjs/common';
import type { Benchmark } from '@ijkpunt/model';
import { CatalogueService } from '../catalogue/index.ts';
import { Database, Refusal, screenText, type Scope } from '../platform/index.ts';
import { RoundsService } from '../rounds/index.ts';
import { PartsRepository, type Part, type SavedPart } from './parts.repository.ts';

/** A benchmark in which the organisation is asked, and in how many parts it delivers. */
export interface DividedBenchmark {
  readonly benchmark: Benchmark;
  readonly parts: number;
}

/** Parts: which measures are delivered apart, by whom. While a municipality delivers in parts, what no part holds is not delivered. */
@Injectable()
export class PartsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(PartsRepository) private readonly parts: PartsRepository,
    @Inject(CatalogueService) private readonly catalogue: CatalogueService,
    @Inject(RoundsService) private readonly rounds: RoundsService,
  ) {}

  benchmarks(scope: Scope): Promise<readonly DividedBenchmark[]> {
    return this.database.within(scope, async (tx) => {
      if (scope.municipality === undefined) return [];
      const rounds = await this.rounds.roundsFor(tx, scope.municipality);
      const divided: DividedBenchmark[] = [];
      for (const slug of new Set(rounds.map(({ benchmark }) => benchmark))) {
        const { benchmark } = await this.catalogue.benchmark(tx, slug);
        divided.push({ benchmark, parts: (await this.parts.list(tx, slug)).length });
      }
      return divided;
    });
  }

  list(
    scope: Scope,
    slug: string,
  ): Promise<{ readonly parts: readonly SavedPart[]; readonly benchmark: Benchmark }> {
    return this.database.within(scope, async (tx) => {
      const { benchmark } = await this.catalogue.benchmark(tx, slug);
      return { benchmark, parts: await this.parts.list(tx, slug) };
    });
  }

  /** Saves a part under its name, new or changed. Its measures must be of the benchmark, each named once. */
  async save(scope: Scope, slug: string, part: Part): Promise<void> {
    screenText(part.name, 'name');
    return this.database.within(scope, async (tx) => {
      const { benchmark } = await this.catalogue.benchmark(tx, slug);
      const known = new Set(benchmark.measures.map(({ code }) => code));
      const unknown = part.measures.filter((code) => !known.has(code));
      if (unknown.length > 0) throw new Refusal('input-invalid', { measures: unknown.join(', ') });
      const { organisation, person } = scope;
      const measures = [...new Set(part.measures)];
      await this.parts.save(tx, { ...part, measures, organisation, benchmark: slug, savedBy: person.name });
    });
  }

  /** Ends a part; its measures come with another part or with the whole. What it delivered stays to be read. */
  remove(scope: Scope, slug: string, name: string): Promise<void> {
    return this.database.within(scope, async (tx) => {
      if (!(await this.parts.remove(tx, slug, name))) throw new Refusal('part-not-found', { part: name });
    });
  }
}
