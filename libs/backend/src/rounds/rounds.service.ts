import { Inject, Injectable } from '@nestjs/common';
import { isQuarter, periodOf, type Quarter } from '@ijkpunt/model';
import { Clock, Refusal, type Transaction } from '../platform/index.ts';

/** One quarter of one benchmark. */
export interface Round {
  readonly benchmark: string;
  readonly quarter: Quarter;
  readonly opensOn: string;
  readonly deadline: string;
}

/** The usual calendar: open on the day after the quarter, deadline four weeks later. */
export function calendarOf(quarter: Quarter): { readonly opensOn: string; readonly deadline: string } {
  const end = Date.parse(`${periodOf(quarter).end}T00:00:00Z`);
  const day = 86_400_000;
  const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
  return { opensOn: iso(end + day), deadline: iso(end + 29 * day) };
}

/** Rounds: when which municipality is asked for which quarter. */
@Injectable()
export class RoundsService {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /** The round, if it has opened and this municipality is asked; a refusal otherwise. */
  async openRound(
    tx: Transaction,
    wanted: { benchmark: string; quarter: string; municipality: string | undefined },
  ): Promise<Round> {
    const rows = (await tx.query(
      `select r.benchmark, r.quarter, r.opens_on::text as "opensOn", r.deadline::text as deadline, m.ended_on::text as ended
         from rounds.round r left join organisations.municipality m on m.code = $3
        where r.benchmark = $1 and r.quarter = $2 and (r.invited is null or $3 = any (r.invited))`,
      [wanted.benchmark, wanted.quarter, wanted.municipality ?? ''],
    )) as (Round & { ended: string | null })[];
    const [round] = rows;
    if (round === undefined || !isQuarter(wanted.quarter)) {
      throw new Refusal('round-not-found', { benchmark: wanted.benchmark, quarter: wanted.quarter });
    }
    if (round.opensOn > this.clock.today()) {
      throw new Refusal('round-not-open', { quarter: round.quarter, opensOn: round.opensOn });
    }
    if (round.ended !== null && round.ended <= (periodOf(round.quarter).start ?? '')) {
      throw new Refusal('municipality-ended', {
        municipality: wanted.municipality ?? '',
        endedOn: round.ended,
      });
    }
    return round;
  }

  /** Rounds in which a municipality is asked and which have opened, newest first. */
  async roundsFor(tx: Transaction, municipality: string): Promise<readonly Round[]> {
    return (await tx.query(
      `select r.benchmark, r.quarter, r.opens_on::text as "opensOn", r.deadline::text as deadline
         from rounds.round r join organisations.municipality m on m.code = $1
        where (r.invited is null or $1 = any (r.invited)) and r.opens_on <= $2
          and (m.ended_on is null or m.ended_on > r.opens_on - 1)
        order by r.benchmark, r.quarter desc`,
      [municipality, this.clock.today()],
    )) as Round[];
  }
}
