import { Inject, Injectable } from '@nestjs/common';
import type { IndicatorImpact } from '@ijkpunt/contract';
import type { IndicatorSettings, Quarter } from '@ijkpunt/model';
import { CatalogueService, withSettings } from '../catalogue/index.ts';
import { ImpactCounts, ReadQuarters, tellingQuarter, type ComparisonPlace } from '../comparisons/index.ts';
import { PlacesRepository } from '../organisations/index.ts';
import { attempted, ComparerDatabase, PublisherDatabase, type Transaction } from '../platform/index.ts';
import { changedPages, type Published } from './changed-pages.ts';
import { latestValues, type ReleasedFigures } from './released.ts';

/** A claim that was not renewed for so long is nobody's. */
const CLAIM_SECONDS = 60;

/** What is noted when a draft breaks the counting. */
const WHAT = 'weighing of an indicator';

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
    @Inject(ReadQuarters) private readonly deliveries: ReadQuarters,
    @Inject(PlacesRepository) private readonly places: PlacesRepository,
  ) {}

  /**
   * Claims the row and counts quarter by quarter, each in a transaction of its own, so that no long one is held. A claim
   * that is not renewed is free again: who is cut short leaves it for the next.
   */
  async run(id: string): Promise<Outcome> {
    const weighing = await this.within((tx) => claimed(tx, id));
    if (weighing === undefined) return (await this.within((tx) => waits(tx, id))) ? 'under-way' : 'done';
    const result = await this.weighed(weighing);
    await this.within((tx) => store(tx, id, result));
    return 'done';
  }

  /** Undefined when the draft breaks the counting, wherever it does. */
  private async weighed(weighing: Weighing): Promise<IndicatorImpact | undefined> {
    const { id, benchmark: slug, code, content } = weighing;
    const published = await this.published(slug);
    const isPublished = publishedIn(published.release, code);
    const { benchmark: now, shipped } = await this.within((tx) => this.catalogue.benchmark(tx, slug));
    const quarters = await this.within((tx) => this.deliveries.quarters(tx, slug));
    const telling = tellingQuarter(quarters, quartersIn(published.release));
    const begun = attempted(WHAT, () => {
      const then = withSettings({ shipped, now }, { code, content });
      const counts = new ImpactCounts({ now, then, code, telling, isPublished });
      return { counts, asked: counts.asked(quarters.map(({ quarter }) => quarter)) };
    });
    if (begun === undefined) return undefined;
    const { counts, asked } = begun;
    for (const quarter of asked) {
      const delivered = await this.within((tx) => this.deliveries.read(tx, now, quarter));
      if (attempted(WHAT, () => counts.add(delivered)) === undefined) return undefined;
      await this.within((tx) => renew(tx, id));
    }
    return attempted(WHAT, () => ({ ...counts.counts(), pages: changedPages(published, code, content) }));
  }

  private within<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.database.within(work);
  }

  private published(benchmark: string): Promise<Published> {
    return this.publisher.within(async (tx) => ({
      release: await latestValues(tx, benchmark),
      places: await this.places.all(tx),
    }));
  }
}

function quartersIn(release: ReleasedFigures | undefined): ReadonlySet<Quarter> {
  return new Set(release?.slices.map(({ quarter }) => quarter));
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
  const [rows] = (await tx.query(
    `update catalogue.indicator_weighing set claimed_at = now()
      where id = $1 and state = 'requested'
        and (claimed_at is null or claimed_at < now() - make_interval(secs => $2))
      returning id, benchmark, code, content`,
    [id, CLAIM_SECONDS],
  )) as [Weighing[], number];
  return rows[0];
}

async function renew(tx: Transaction, id: string): Promise<void> {
  await tx.query(`update catalogue.indicator_weighing set claimed_at = now() where id = $1`, [id]);
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
    `update catalogue.indicator_weighing set state = $2, result = $3, done_at = now()
      where id = $1 and state = 'requested'`,
    [id, result === undefined ? 'failed' : 'done', result === undefined ? null : JSON.stringify(result)],
  );
}
