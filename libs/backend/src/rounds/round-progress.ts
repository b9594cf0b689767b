import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/index.ts';

/** One municipality in one round. `organisation` is that of the municipality: its wall lets nobody else write. */
export interface ProgressPlace {
  readonly benchmark: string;
  readonly quarter: string;
  readonly municipality: string;
  readonly organisation: string;
}

/** What happened to the newest delivery of a municipality in a round. */
export type ProgressEvent =
  | { readonly kind: 'uploaded' }
  | { readonly kind: 'refused' }
  | CheckedEvent
  | { readonly kind: 'submitted'; readonly version: number }
  | { readonly kind: 'returned' }
  | { readonly kind: 'accepted' }
  | { readonly kind: 'reopened' };

/** What a municipality may do in a round follows from this. */
export interface Standing {
  /** A delivery has been accepted and was not reopened: nothing more comes in. */
  readonly accepted: boolean;
  /** Reopened, and not accepted again yet: a new version comes in, even after the round has been closed. */
  readonly reopened: boolean;
}

/** Noted after the check, and again each time an explanation closes or reopens a finding. */
interface CheckedEvent {
  readonly kind: 'checked';
  /** Findings that still ask for a correction or an explanation. */
  readonly findingsOpen: number;
  /** Measures whose total has a figure, whose total has a reason instead, and all that are asked. */
  readonly filled: number;
  readonly missing: number;
  readonly asked: number;
}

export type ProgressState = Exclude<ProgressEvent['kind'], 'checked'> | 'findings-open' | 'ready';

/** Keeps where each municipality stands in each round: states, times and counts, never a figure. */
@Injectable()
export class RoundProgress {
  /**
   * Holds a municipality in a round until the transaction ends: whoever takes in a file, submits or decides there waits.
   * Take it before any row is locked, so that nobody who waits here holds what the other needs.
   */
  async hold(
    tx: Transaction,
    { benchmark, quarter, municipality }: Omit<ProgressPlace, 'organisation'>,
  ): Promise<void> {
    const place = [benchmark, quarter, municipality].join('/');
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 3))`, [place]);
  }

  /** Where the municipality of this scope stands in a round. */
  async standing(
    tx: Transaction,
    { benchmark, quarter, municipality }: Omit<ProgressPlace, 'organisation'>,
  ): Promise<Standing> {
    const rows = (await tx.query(
      `select state = 'accepted' as accepted, reopened_at is not null as reopened from rounds.progress
        where benchmark = $1 and quarter = $2 and municipality = $3`,
      [benchmark, quarter, municipality],
    )) as Standing[];
    return rows[0] ?? { accepted: false, reopened: false };
  }

  /**
   * Call it in the transaction that makes the change, in the scope of the municipality. Only what becomes of the newest
   * upload of the round counts: the end of a check that was overtaken by a newer upload is not to be noted, and neither is
   * a dry run. A round that was accepted once keeps the time of its first acceptance whatever comes later, and stays
   * accepted until it is reopened: the end of a check of what came in before says nothing any more.
   */
  async note(
    tx: Transaction,
    { benchmark, quarter, municipality, organisation, ...event }: NotedEvent,
  ): Promise<void> {
    const counts = countsAfter(event);
    await tx.query(UPSERT, [
      benchmark,
      quarter,
      municipality,
      organisation,
      stateAfter(event),
      event.kind,
      event.kind === 'submitted' ? event.version : null,
      counts.findingsOpen,
      counts.filled,
      counts.missing,
      counts.asked,
    ]);
  }
}

export type NotedEvent = ProgressPlace & ProgressEvent;

/** The state that a round is in after an event. */
export function stateAfter(event: ProgressEvent): ProgressState {
  if (event.kind !== 'checked') return event.kind;
  return event.findingsOpen === 0 ? 'ready' : 'findings-open';
}

interface Counts {
  readonly findingsOpen: number | null;
  readonly filled: number | null;
  readonly missing: number | null;
  readonly asked: number | null;
}

/** Counts that an event changes; null keeps what was known. A new file has no findings until it has been checked. */
function countsAfter(event: ProgressEvent): Counts {
  if (event.kind === 'checked') return event;
  const untouched = { filled: null, missing: null, asked: null };
  const withoutFindings = event.kind === 'uploaded' || event.kind === 'refused';
  return { ...untouched, findingsOpen: withoutFindings ? 0 : null };
}

// A time is taken before the row is locked, so of two that wait for each other the later one is kept.
const UPSERT = `
  insert into rounds.progress as p (benchmark, quarter, municipality, organisation, state, uploaded_at, submitted_at,
         accepted_at, first_accepted_at, reopened_at, versions, findings_open, measures_filled, measures_missing, measures_asked, changed_at)
  select $1, $2, $3, $4::uuid, $5, case when $6 = 'uploaded' then t.now end, case when $6 = 'submitted' then t.now end,
         case when $6 = 'accepted' then t.now end, case when $6 = 'accepted' then t.now end,
         case when $6 = 'reopened' then t.now end, coalesce($7::integer, 0), coalesce($8::integer, 0), coalesce($9::integer, 0), coalesce($10::integer, 0),
         coalesce($11::integer, 0), t.now
    from (select clock_timestamp() as now) t
  on conflict (benchmark, quarter, municipality) do update set
         state = excluded.state,
         uploaded_at = greatest(p.uploaded_at, excluded.uploaded_at),
         submitted_at = greatest(p.submitted_at, excluded.submitted_at),
         accepted_at = greatest(p.accepted_at, excluded.accepted_at),
         first_accepted_at = coalesce(p.first_accepted_at, excluded.first_accepted_at),
         reopened_at = case when $6 <> 'accepted' then coalesce(excluded.reopened_at, p.reopened_at) end,
         versions = greatest(p.versions, excluded.versions),
         findings_open = coalesce($8::integer, p.findings_open),
         measures_filled = coalesce($9::integer, p.measures_filled),
         measures_missing = coalesce($10::integer, p.measures_missing),
         measures_asked = coalesce($11::integer, p.measures_asked),
         changed_at = greatest(p.changed_at, excluded.changed_at)
   where p.state <> 'accepted' or $6 not in ('uploaded', 'checked', 'refused')`;
