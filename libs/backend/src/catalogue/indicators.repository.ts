import { Injectable } from '@nestjs/common';
import type { IndicatorSettings } from '@ijkpunt/model';
import { asJson, type Transaction } from '../platform/index.ts';
import type { IndicatorVersion, IndicatorWeighing } from './catalogued-indicator.ts';

/** An indicator by its place in the catalogue. */
export interface IndicatorPlace {
  readonly benchmark: string;
  readonly code: string;
}

/** Rows of indicators kept by hand, and of what was counted about their drafts. */
@Injectable()
export class IndicatorsRepository {
  /** Who changes an indicator waits for whoever changes one of the same benchmark: the last that is shown stays. */
  async lock(tx: Transaction, { benchmark }: IndicatorPlace): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`indicators/${benchmark}`]);
  }

  async versions(tx: Transaction, benchmark: string): Promise<readonly IndicatorVersion[]> {
    return (await tx.query(
      `select code, version, state, content, shipped, reason, made_by_name as "madeByName", made_at as "madeAt",
              live_by_name as "liveByName", live_at as "liveAt"
         from catalogue.indicator where benchmark = $1 order by code, version desc`,
      [benchmark],
    )) as IndicatorVersion[];
  }

  /** The latest weighing of each indicator. */
  async weighings(tx: Transaction, benchmark: string): Promise<readonly IndicatorWeighing[]> {
    return (await tx.query(
      `select distinct on (code) id, code, state, basis, result, done_at as "doneAt"
         from catalogue.indicator_weighing where benchmark = $1 order by code, requested_at desc, id`,
      [benchmark],
    )) as IndicatorWeighing[];
  }

  /** Writes the draft of an indicator: there is one at a time, and it is a version once it goes to work. */
  async saveDraft(
    tx: Transaction,
    { benchmark, code }: IndicatorPlace,
    draft: Pick<IndicatorVersion, 'content' | 'shipped' | 'reason' | 'madeByName'>,
  ): Promise<void> {
    const { content, shipped, reason, madeByName } = draft;
    await tx.query(
      `insert into catalogue.indicator (benchmark, code, version, state, content, shipped, reason, made_by_name)
       select $1, $2, coalesce(max(version), 0) + 1, 'draft', $3, $4, $5, $6
         from catalogue.indicator where benchmark = $1 and code = $2
       on conflict (benchmark, code) where state = 'draft'
         do update set content = excluded.content, shipped = excluded.shipped, reason = excluded.reason,
                       made_by_name = excluded.made_by_name, made_at = now()`,
      [benchmark, code, content === null ? null : asJson(content), asJson(shipped), reason, madeByName],
    );
  }

  async dropDraft(tx: Transaction, { benchmark, code }: IndicatorPlace): Promise<void> {
    await tx.query(`delete from catalogue.indicator where benchmark = $1 and code = $2 and state = 'draft'`, [
      benchmark,
      code,
    ]);
  }

  async requestWeighing(
    tx: Transaction,
    { benchmark, code }: IndicatorPlace,
    weighing: { readonly id: string; readonly content: IndicatorSettings; readonly basis: string },
  ): Promise<void> {
    await tx.query(
      // The moment itself and not that of the transaction: the latest is the one that was asked for last.
      `insert into catalogue.indicator_weighing (id, benchmark, code, state, content, basis, requested_at)
       values ($1, $2, $3, 'requested', $4, $5, clock_timestamp())`,
      [weighing.id, benchmark, code, asJson(weighing.content), weighing.basis],
    );
  }

  /** What worked until now becomes past, and the draft takes its place. */
  async activate(tx: Transaction, { benchmark, code }: IndicatorPlace, by: string): Promise<void> {
    await tx.query(
      `update catalogue.indicator set state = 'past' where benchmark = $1 and code = $2 and state = 'live'`,
      [benchmark, code],
    );
    await tx.query(
      `update catalogue.indicator set state = 'live', live_at = now(), live_by_name = $3
        where benchmark = $1 and code = $2 and state = 'draft'`,
      [benchmark, code, by],
    );
  }
}
