import { Inject, Injectable } from '@nestjs/common';
import type { IndicatorImpact } from '@ijkpunt/contract';
import type { IndicatorSettings } from '@ijkpunt/model';
import { CatalogueService, withSettings } from '../catalogue/index.ts';
import { ComputeBothWays, ImpactCounts, type ComparisonPlace } from '../comparisons/index.ts';
import { PlacesRepository } from '../organisations/index.ts';
import { ComparerDatabase, log, PublisherDatabase, type Transaction } from '../platform/index.ts';
import { changedPages, type Published } from './changed-pages.ts';
import { latestRelease, type ReleasedFigures } from './released.ts';

interface Weighing {
  readonly id: string;
  readonly benchmark: string;
  readonly code: string;
  readonly content: IndicatorSettings;
}

/** Done; or in the hands of somebody else, who may not finish. */
type Outcome = 'done' | 'under-way';

/** Counts what a draft of an indicator would change: of accepted figures, and of what is published. */
@Injectable()
export class WeighIndicator {
  constructor(
    @Inject(ComparerDatabase) private readonly database: ComparerDatabase,
    @Inject(PublisherDatabase) private readonly publisher: PublisherDatabase,
    @Inject(CatalogueService) private readonly catalogue: CatalogueService,
    @Inject(ComputeBothWays) private readonly comparisons: ComputeBothWays,
    @Inject(PlacesRepository) private readonly places: PlacesRepository,
  ) {}

  /** Holds the row while it counts: who is cut short leaves it for the next, and two at once count once. */
  run(id: string): Promise<Outcome> {
    return this.database.within(async (tx) => {
      const weighing = await claimed(tx, id);
      if (weighing === undefined) return (await waits(tx, id)) ? 'under-way' : 'done';
      await store(tx, id, await this.weighed(tx, weighing));
      return 'done';
    });
  }

  /** Undefined for settings that break the computation: they would break it again. A broken connection is another matter. */
  private async weighed(tx: Transaction, weighing: Weighing): Promise<IndicatorImpact | undefined> {
    const { code, content } = weighing;
    const { benchmark: now, shipped } = await this.catalogue.benchmark(tx, weighing.benchmark);
    const published = await this.published(weighing.benchmark);
    const then = withSettings({ shipped, now }, { code, content });
    const counts = new ImpactCounts({ now, then, code, isPublished: publishedIn(published.release, code) });
    for await (const quarter of this.comparisons.of(tx, { now, then }, code)) counts.add(quarter);
    try {
      return { ...counts.counts(), pages: changedPages(published, code, content) };
    } catch (error) {
      log.error({ error: String(error) }, 'weighing of an indicator');
      return undefined;
    }
  }

  private published(benchmark: string): Promise<Published> {
    return this.publisher.within(async (tx) => ({
      release: await latestRelease(tx, benchmark),
      places: await this.places.all(tx),
    }));
  }
}

/** Tells whether a comparison is published with a figure or a refusal. */
function publishedIn(
  release: ReleasedFigures | undefined,
  code: string,
): (comparison: ComparisonPlace) => boolean {
  const told = (release?.slices ?? [])
    .filter(({ indicator }) => indicator === code)
    .flatMap(({ quarter, values }) =>
      values
        .filter(({ value }) => value.kind === 'figure' || value.kind === 'refused')
        .map(({ municipality }) => `${quarter}/${municipality}`),
    );
  const known = new Set(told);
  return ({ quarter, municipality }) => known.has(`${quarter}/${municipality}`);
}

async function claimed(tx: Transaction, id: string): Promise<Weighing | undefined> {
  const rows = (await tx.query(
    `select id, benchmark, code, content from catalogue.indicator_weighing
      where id = $1 and state = 'requested' for update skip locked`,
    [id],
  )) as Weighing[];
  return rows[0];
}

async function waits(tx: Transaction, id: string): Promise<boolean> {
  const rows = (await tx.query(
    `select 1 from catalogue.indicator_weighing where id = $1 and state = 'requested'`,
    [id],
  )) as unknown[];
  return rows.length > 0;
}

async function store(tx: Transaction, id: string, result: IndicatorImpact | undefined): Promise<void> {
  await tx.query(
    `update catalogue.indicator_weighing set state = $2, result = $3, done_at = now() where id = $1`,
    [id, result === undefined ? 'failed' : 'done', result === undefined ? null : JSON.stringify(result)],
  );
}
