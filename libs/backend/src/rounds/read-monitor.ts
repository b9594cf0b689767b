import { Inject, Injectable } from '@nestjs/common';
import { Clock, Database, noteAudit, type Scope, type Transaction } from '../platform/index.ts';
import { ACCEPTED_ON, ASKED, DUE, MUNICIPALITIES } from './asked.ts';
import { toMonitorRow, type MonitorRow, type PastRow, type StandingRow } from './monitor-row.ts';
import { monitorCsv } from './monitor-csv.ts';
import { insistOnOwner } from './owner-only.ts';
import { factsOf, type RoundFacts, type RoundKey } from './round-facts.ts';

/** A round with every municipality that is asked in it. */
export interface Monitor {
  readonly round: RoundFacts;
  readonly rows: readonly MonitorRow[];
}

/** The export of a monitor. */
export interface MonitorFile {
  readonly fileName: string;
  readonly content: string;
}

/** Where every municipality stands in a round, for the owner of the benchmark: states, times and counts, no figure. */
@Injectable()
export class ReadMonitor {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  read(scope: Scope, key: RoundKey): Promise<Monitor> {
    return this.database.within(scope, async (tx) => {
      await insistOnOwner(tx);
      const today = this.clock.today();
      const round = await factsOf(tx, today, key);
      const past = await pastOf(tx, key);
      const rows = await standing(tx, key);
      return { round, rows: rows.map((row) => toMonitorRow(row, past.get(row.municipality) ?? [], today)) };
    });
  }

  /** The monitor as CSV for a Dutch spreadsheet. */
  async export(scope: Scope, key: RoundKey): Promise<MonitorFile> {
    const { round, rows } = await this.read(scope, key);
    const about = { benchmark: round.benchmark.slug, quarter: round.quarter };
    const { organisation, person } = scope;
    await this.database.within(scope, (tx) =>
      noteAudit(tx, { kind: 'progress-exported', organisation, person, about }),
    );
    return {
      fileName: `uitvraag-${round.benchmark.slug}-${round.quarter}.csv`,
      content: monitorCsv(rows),
    };
  }
}

async function standing(tx: Transaction, { benchmark, quarter }: RoundKey): Promise<readonly StandingRow[]> {
  return (await tx.query(
    `select a.* from rounds.round r cross join lateral (
       select m.code as municipality, m.name, m.province, m.inhabitants, p.state, ${DUE}::text as due,
              ${ACCEPTED_ON}::text as "acceptedOn", x.until::text as until, x.reason, p.changed_at as "changedAt",
              p.first_accepted_at as "approvedAt", p.versions, p.findings_open as "findingsOpen",
              p.measures_filled as "measuresFilled", p.measures_missing as "measuresMissing",
              coalesce(nullif(p.measures_asked, 0), jsonb_array_length(b.content -> 'measures')) as "measuresAsked",
              coalesce(n.reminders, 0) as reminders, n.last as "remindedAt"
         from ${MUNICIPALITIES}
         left join (select municipality, count(*)::integer as reminders, max(queued_at) as last from rounds.reminder
                     where benchmark = $1 and quarter = $2 group by municipality) n on n.municipality = m.code
         join catalogue.benchmark b on b.slug = $1
        where ${ASKED} order by m.name, m.code) a
      where r.benchmark = $1 and r.quarter = $2`,
    [benchmark, quarter],
  )) as StandingRow[];
}

const ROUNDS_OF_HISTORY = 8;

/** How the rounds before this one ended for each municipality that is there now, oldest first. */
async function pastOf(
  tx: Transaction,
  { benchmark, quarter }: RoundKey,
): Promise<ReadonlyMap<string, readonly PastRow[]>> {
  const rows = (await tx.query(
    `select a.municipality, jsonb_agg(jsonb_build_object('quarter', r.quarter, 'asked', a.asked, 'due', a.due,
              'acceptedOn', a."acceptedOn") order by r.quarter) as past
       from (select * from rounds.round where benchmark = $1 and quarter < $2 order by quarter desc limit $3) r
      cross join lateral (
        select m.code as municipality, ${ASKED} as asked, ${DUE} as due, ${ACCEPTED_ON} as "acceptedOn"
          from ${MUNICIPALITIES}) a
      group by a.municipality`,
    [benchmark, quarter, ROUNDS_OF_HISTORY],
  )) as { readonly municipality: string; readonly past: readonly PastRow[] }[];
  return new Map(rows.map(({ municipality, past }) => [municipality, past]));
}
