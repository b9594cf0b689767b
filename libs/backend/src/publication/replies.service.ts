import { Inject, Injectable } from '@nestjs/common';
import type { ReleaseState, ReplyChoice } from '@ijkpunt/contract';
import type { Benchmark, Indicator } from '@ijkpunt/model';
import { CatalogueService } from '../catalogue/index.ts';
import {
  asJson,
  Clock,
  Database,
  Refusal,
  screenText,
  type Scope,
  type Transaction,
} from '../platform/index.ts';
import { screenForThePublic } from './public-words.ts';
import { lockReplies } from './reply-lock.ts';

/** What a municipality wants to say: words for the public, and what it decides per indicator. */
export interface GivenReply {
  readonly text?: string | undefined;
  readonly choices: readonly ReplyChoice[];
}

interface RoundRow {
  readonly release: string;
  readonly benchmark: string;
  readonly number: number;
  readonly state: ReleaseState;
  readonly until: Date;
  readonly slug: string;
  readonly indicators: readonly string[];
  readonly text: string | null;
  readonly choices: readonly ReplyChoice[] | null;
  readonly saved_by_name: string | null;
  readonly saved_at: Date | null;
}

/** A release with figures of a municipality that is not out yet, and what the municipality replied. */
export interface ReplyRound extends Omit<RoundRow, 'benchmark' | 'indicators' | 'choices'> {
  readonly benchmark: Benchmark;
  /** The indicators that have figures of the municipality, in the order of the benchmark. */
  readonly indicators: readonly Indicator[];
  readonly choices: readonly ReplyChoice[];
  readonly open: boolean;
}

/** The right of reply: what a municipality says of a release before it comes out. */
@Injectable()
export class RepliesService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CatalogueService) private readonly catalogue: CatalogueService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  list(scope: Scope): Promise<readonly ReplyRound[]> {
    return this.database.within(scope, (tx) => this.rounds(tx, scope));
  }

  /** Keeps a reply in the place of the one before; after the moment nobody can. */
  save(scope: Scope, release: string, reply: GivenReply): Promise<ReplyRound> {
    return this.database.within(scope, async (tx) => {
      await lockReplies(tx, release, 'saves');
      const round = await this.round(tx, scope, release);
      if (!round.open) throw new Refusal('reply-closed', { until: round.until.toISOString() });
      const choices = insistOnChoices(round, reply.choices);
      const { text } = reply;
      if (text !== undefined) screenForThePublic(text, round.benchmark.threshold, 'text');
      screenText(
        choices.flatMap(({ reason }) => (reason === undefined ? [] : [reason])),
        'reason',
      );
      const { organisation, municipality, person } = scope;
      await tx.query(
        `insert into publication.reply (release, organisation, municipality, text, choices, saved_by, saved_by_name, saved_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (release, municipality) do update
            set text = excluded.text, choices = excluded.choices, saved_by = excluded.saved_by,
                saved_by_name = excluded.saved_by_name, saved_at = excluded.saved_at`,
        [
          release,
          organisation,
          municipality,
          text ?? null,
          asJson(choices),
          person.id,
          person.name,
          this.clock.now(),
        ],
      );
      return this.round(tx, scope, release);
    });
  }

  private async round(tx: Transaction, scope: Scope, release: string): Promise<ReplyRound> {
    const round = (await this.rounds(tx, scope)).find((one) => one.release === release);
    if (round === undefined) throw new Refusal('release-not-found');
    return round;
  }

  private async rounds(tx: Transaction, { municipality }: Scope): Promise<readonly ReplyRound[]> {
    const rows = (await tx.query(
      `select r.id as release, r.benchmark, r.number, r.state, r.reply_until as until, m.slug, a.indicators,
              y.text, y.choices, y.saved_by_name, y.saved_at
         from publication.release r
         join publication.asked a on a.release = r.id and a.municipality = $1
         join organisations.municipality m on m.code = a.municipality
         left join publication.reply y on y.release = r.id and y.municipality = a.municipality
        where r.state in ('in-reply', 'closing', 'reviewed', 'scheduled') order by r.reply_until desc, r.id`,
      [municipality ?? null],
    )) as RoundRow[];
    const rounds = [];
    for (const row of rows) {
      const { benchmark } = await this.catalogue.benchmark(tx, row.benchmark);
      rounds.push(toRound(row, benchmark, this.clock.now()));
    }
    return rounds;
  }
}

function toRound(row: RoundRow, benchmark: Benchmark, now: Date): ReplyRound {
  const indicators = benchmark.indicators.filter(({ code }) => row.indicators.includes(code));
  const open = row.state === 'in-reply' && now < row.until;
  return { ...row, benchmark, indicators, choices: row.choices ?? [], open };
}

/** One choice per indicator that is in the draft; of two the last counts. */
function insistOnChoices(
  { indicators }: ReplyRound,
  choices: readonly ReplyChoice[],
): readonly ReplyChoice[] {
  const known = new Set(indicators.map(({ code }) => code));
  const unknown = choices.find(({ indicator }) => !known.has(indicator));
  if (unknown !== undefined) throw new Refusal('indicator-not-found', { indicator: unknown.indicator });
  return [...new Map(choices.map((choice) => [choice.indicator, choice])).values()];
}
