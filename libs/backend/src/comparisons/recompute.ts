import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { ComparerDatabase } from '../platform/index.ts';
import { ComparisonsService, type Progress } from './comparisons.service.ts';
import { recomputationById, type Recomputation } from './recomputations.service.ts';

/** A recomputation that was claimed this long ago and has told nothing since was cut short. */
const CLAIM_SECONDS = 60;

/** Of a quarter that was never computed whole this is expected; from then on what it took. */
const MILLISECONDS_AT_FIRST = 2000;

type Answer = 'done' | 'under-way';

/** Answers who asks what is out of date, and who wants it computed. */
@Injectable()
export class Recompute {
  constructor(
    @Inject(ComparerDatabase) private readonly database: ComparerDatabase,
    @Inject(ComparisonsService) private readonly comparisons: ComparisonsService,
  ) {}

  /** Estimates, or computes, by the state of the row. Cut short, the next one finds the quarters that are left. */
  async answer(id: string): Promise<Answer> {
    const row = await this.database.within((tx) => recomputationById(tx, id));
    if (row === undefined || row.state === 'done' || row.state === 'estimated') return 'done';
    if (row.state === 'requested') return this.estimate(row);
    const claimed = await this.claim(id);
    if (!claimed) return 'under-way';
    await this.run(row);
    return 'done';
  }

  /** After an upgrade: whatever is computed otherwise now is computed, and what was done is told like any other. */
  async afterUpgrade(name: string): Promise<void> {
    for (const slug of await this.comparisons.slugs()) {
      const stale = await this.comparisons.stale(slug);
      if (stale.length === 0) continue;
      const id = randomUUID();
      const begun = await this.database.within(
        async (tx) =>
          (await tx.query(
            `insert into comparisons.recomputation (id, benchmark, requested_by_name, state, claimed_at, quarters_stale)
             values ($1, $2, $3, 'running', now(), $4) on conflict do nothing returning id`,
            [id, slug, name, stale],
          )) as unknown[],
      );
      // Somebody else is at it already: that one finds the same quarters.
      if (begun.length > 0) await this.run({ id, benchmark: slug });
    }
  }

  private async estimate({ id, benchmark }: Recomputation): Promise<Answer> {
    const stale = await this.comparisons.stale(benchmark);
    await this.database.within((tx) =>
      tx.query(
        `update comparisons.recomputation set state = 'estimated', quarters_stale = $2,
                estimated_milliseconds = cardinality($2::text[]) *
                  coalesce((select max(milliseconds) from comparisons.receipt where benchmark = $3), $4)
          where id = $1 and state = 'requested'`,
        [id, stale, benchmark, MILLISECONDS_AT_FIRST],
      ),
    );
    return 'done';
  }

  private async claim(id: string): Promise<boolean> {
    const [rows] = await this.database.within(
      async (tx) =>
        (await tx.query(
          `update comparisons.recomputation set state = 'running', claimed_at = now()
            where id = $1 and (state = 'started' or (state = 'running' and claimed_at < now() - make_interval(secs => $2)))
            returning id`,
          [id, CLAIM_SECONDS],
        )) as [unknown[], number],
    );
    return rows.length > 0;
  }

  private async run({ id, benchmark }: Pick<Recomputation, 'id' | 'benchmark'>): Promise<void> {
    const tell = ({ done, total, changed }: Progress): Promise<unknown> =>
      this.database.within((tx) =>
        tx.query(
          `update comparisons.recomputation set quarters_done = $2, quarters_total = $3, quarters_changed = $4, claimed_at = now()
            where id = $1`,
          [id, done, total, changed],
        ),
      );
    await tell(await this.comparisons.compareAll(benchmark, tell));
    await this.database.within((tx) =>
      tx.query(`update comparisons.recomputation set state = 'done', ended_at = now() where id = $1`, [id]),
    );
  }
}
