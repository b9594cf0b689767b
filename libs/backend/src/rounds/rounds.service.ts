import { Inject, Injectable } from '@nestjs/common';
import { isQuarter, periodOf, type Quarter } from '@ijkpunt/model';
import { Clock, Refusal, type Transaction } from '../platform/index.ts';
import { INVITED, NOT_ENDED, OWN_EXTENSION } from './asked.ts';
import { ownTerms, type OwnTerms } from './calendar.ts';

/** One quarter of one benchmark, as it is for one municipality: with its own deadline when that was extended. */
export interface Round extends OwnTerms {
  readonly benchmark: string;
  readonly quarter: Quarter;
  readonly opensOn: string;
  /** The latest reminder; read for tasks only. */
  readonly reminder: Reminder | undefined;
}

export interface Reminder {
  readonly text: string;
  readonly at: Date;
}

export interface WantedRound {
  readonly benchmark: string;
  readonly quarter: string;
  readonly municipality: string | undefined;
  /** An accepted delivery was reopened: that one may come in after the round was closed. */
  readonly reopened?: boolean;
}

/** Rounds: when which municipality is asked for which quarter. */
@Injectable()
export class RoundsService {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /** The round, if this municipality is asked and can deliver now, in time or late; a refusal otherwise. */
  async openRound(tx: Transaction, wanted: WantedRound): Promise<Round> {
    const { benchmark, quarter, municipality = '', reopened = false } = wanted;
    const [row] = (await tx.query(
      `select ${ROUND_COLUMNS}, m.ended_on::text as ended
         from rounds.round r left join organisations.municipality m on m.code = $3 ${OWN_EXTENSION}
        where r.benchmark = $1 and r.quarter = $2 and (r.invited is null or $3 = any (r.invited))`,
      [benchmark, quarter, municipality],
    )) as (RoundRow & { readonly ended: string | null })[];
    if (row === undefined || !isQuarter(quarter))
      throw new Refusal('round-not-found', { benchmark, quarter });
    const round = this.toRound(row);
    if (round.opensOn > this.clock.today())
      throw new Refusal('round-not-open', { quarter, opensOn: round.opensOn });
    if (row.ended !== null && row.ended <= (periodOf(quarter).start ?? ''))
      throw new Refusal('municipality-ended', { municipality, endedOn: row.ended });
    if (round.closed && !reopened) throw new Refusal('round-closed', { quarter });
    return round;
  }

  /** Rounds in which a municipality is asked and which have opened, newest first. */
  async roundsFor(tx: Transaction, municipality: string): Promise<readonly Round[]> {
    const rows = (await tx.query(
      `select ${ROUND_COLUMNS}, n.text as "reminderText", n.queued_at as "remindedAt"
         from rounds.round r join organisations.municipality m on m.code = $1 ${OWN_EXTENSION}
         left join lateral (select text, queued_at from rounds.reminder
                             where (benchmark, quarter, municipality) = (r.benchmark, r.quarter, m.code)
                             order by queued_at desc limit 1) n on true
        where ${INVITED} and ${NOT_ENDED} and r.opens_on <= $2
        order by r.benchmark, r.quarter desc`,
      [municipality, this.clock.today()],
    )) as RoundRow[];
    return rows.map((row) => this.toRound(row));
  }

  private toRound(row: RoundRow): Round {
    const { benchmark, quarter, opensOn, deadline, closed, until, reason, reminderText, remindedAt } = row;
    const extension = until === null || reason === null ? undefined : { until, reason };
    const reminder = reminderText && remindedAt ? { text: reminderText, at: remindedAt } : undefined;
    const terms = ownTerms({ deadline, closed, extension }, this.clock.today());
    return { benchmark, quarter, opensOn, ...terms, reminder };
  }
}

interface RoundRow {
  readonly benchmark: string;
  readonly quarter: Quarter;
  readonly opensOn: string;
  readonly deadline: string;
  readonly closed: boolean;
  readonly until: string | null;
  readonly reason: string | null;
  readonly reminderText?: string | null;
  readonly remindedAt?: Date | null;
}

const ROUND_COLUMNS = `r.benchmark, r.quarter, r.opens_on::text as "opensOn", r.deadline::text as deadline,
              r.closed_at is not null as closed, x.until::text as until, x.reason`;
