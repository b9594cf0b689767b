import { Inject, Injectable } from '@nestjs/common';
import { isQuarter } from '@ijkpunt/model';
import { CatalogueService } from '../catalogue/index.ts';
import { Clock, Database, Refusal, screenText, type Scope, type Transaction } from '../platform/index.ts';
import { askedMunicipalities } from './asked-municipalities.ts';
import { calendarWith, type Calendar, type ChosenDays } from './calendar.ts';
import { insistOnOwner } from './owner-only.ts';
import { factsOf, roundFacts, type RoundFacts, type RoundKey } from './round-facts.ts';

export interface Extension extends RoundKey {
  readonly municipality: string;
  readonly until: string;
  readonly reason: string;
}

export interface Reminding extends RoundKey {
  readonly municipalities: readonly string[];
  readonly text: string;
}

/** What the owner of the benchmarks does with rounds. Anybody else is refused. */
@Injectable()
export class ManageRounds {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CatalogueService) private readonly catalogue: CatalogueService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** All rounds, newest first. */
  list(scope: Scope): Promise<readonly RoundFacts[]> {
    return this.asOwner(scope, (tx) => roundFacts(tx, this.clock.today()));
  }

  /** Makes a round; days that are not given follow the usual calendar. */
  open(scope: Scope, { benchmark, quarter, ...chosen }: RoundKey & ChosenDays): Promise<RoundFacts> {
    return this.asOwner(scope, async (tx) => {
      if (!isQuarter(quarter)) throw new Refusal('input-invalid', { field: 'quarter' });
      await this.catalogue.benchmark(tx, benchmark);
      const { opensOn, deadline } = inOrder(calendarWith(quarter, chosen));
      const made = (await tx.query(
        `insert into rounds.round (benchmark, quarter, opens_on, deadline) values ($1, $2, $3, $4)
         on conflict do nothing returning quarter`,
        [benchmark, quarter, opensOn, deadline],
      )) as unknown[];
      if (made.length === 0) throw new Refusal('round-exists', { quarter });
      return factsOf(tx, this.clock.today(), { benchmark, quarter });
    });
  }

  /** Changes the days of a round. Extensions keep their own days. */
  move(scope: Scope, { benchmark, quarter, ...days }: RoundKey & Calendar): Promise<RoundFacts> {
    return this.change(scope, { benchmark, quarter }, async (tx) => {
      const { opensOn, deadline } = inOrder(days);
      await tx.query(
        `update rounds.round set opens_on = $3, deadline = $4 where benchmark = $1 and quarter = $2`,
        [benchmark, quarter, opensOn, deadline],
      );
    });
  }

  /** Closes a round, or opens it again. What was closed already keeps the time at which it was. */
  close(scope: Scope, { benchmark, quarter, closed }: RoundKey & { closed: boolean }): Promise<RoundFacts> {
    return this.change(scope, { benchmark, quarter }, async (tx) => {
      await tx.query(
        `update rounds.round set closed_at = case when $3 then coalesce(closed_at, now()) end,
                closed_by_name = case when $3 then coalesce(closed_by_name, $4) end
          where benchmark = $1 and quarter = $2`,
        [benchmark, quarter, closed, scope.person.name],
      );
    });
  }

  /** Gives one municipality longer, after closing too; given again, the new day and reason replace the earlier ones. */
  async extend(scope: Scope, { municipality, until, reason, ...key }: Extension): Promise<void> {
    await this.change(scope, key, async (tx, { opensOn }) => {
      if (until < opensOn) throw new Refusal('input-invalid', { field: 'until' });
      screenText(reason, 'reason');
      await askedMunicipalities(tx, key, [municipality]);
      await tx.query(
        `insert into rounds.extension (benchmark, quarter, municipality, until, reason, given_by_name)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (benchmark, quarter, municipality) do update set until = excluded.until, reason = excluded.reason,
           given_by_name = excluded.given_by_name, given_at = now()`,
        [key.benchmark, key.quarter, municipality, until, reason, scope.person.name],
      );
    });
  }

  /** Queues a reminder for each of these municipalities from which something is waited for; answers how many that are. */
  async remind(scope: Scope, { municipalities, text, ...key }: Reminding): Promise<number> {
    let queued = 0;
    await this.change(scope, key, async (tx, { state, opensOn, quarter }) => {
      if (state === 'planned') throw new Refusal('round-not-open', { quarter, opensOn });
      screenText(text, 'text');
      const asked = await askedMunicipalities(tx, key, [...new Set(municipalities)]);
      const waiting = asked.filter(({ accepted }) => !accepted).map(({ code }) => code);
      await tx.query(
        `insert into rounds.reminder (id, benchmark, quarter, municipality, text, queued_by_name)
         select gen_random_uuid(), $1, $2, code, $4, $5 from unnest($3::text[]) as code`,
        [key.benchmark, key.quarter, waiting, text, scope.person.name],
      );
      queued = waiting.length;
    });
    return queued;
  }

  /** Changes a round that is there, and reads it again. */
  private change(
    scope: Scope,
    key: RoundKey,
    how: (tx: Transaction, round: RoundFacts) => Promise<void>,
  ): Promise<RoundFacts> {
    return this.asOwner(scope, async (tx) => {
      await how(tx, await factsOf(tx, this.clock.today(), key));
      return factsOf(tx, this.clock.today(), key);
    });
  }

  private asOwner<T>(scope: Scope, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.database.within(scope, async (tx) => {
      await insistOnOwner(tx);
      return work(tx);
    });
  }
}

/** A round opens before its deadline. */
function inOrder(calendar: Calendar): Calendar {
  if (calendar.opensOn >= calendar.deadline) throw new Refusal('input-invalid', { field: 'deadline' });
  return calendar;
}
