import type { MonitorState } from '@ijkpunt/contract';
import { isLate } from './calendar.ts';
import type { ProgressState } from './round-progress.ts';

/** How an earlier round ended for a municipality. `missing`: nothing was accepted, up to now. */
export type Outcome = 'on-time' | 'late' | 'missing' | 'not-asked';

/** Where one municipality stands in one round. */
export interface MonitorRow {
  readonly municipality: string;
  readonly name: string;
  readonly province: string;
  readonly inhabitants: number | undefined;
  readonly state: MonitorState;
  readonly late: boolean;
  /** The day that counts for this municipality. */
  readonly deadline: string;
  readonly extension: { readonly until: string; readonly reason: string } | undefined;
  readonly changedAt: Date | undefined;
  /** When a delivery was accepted for the first time, and whether that was in time. */
  readonly approvedAt: Date | undefined;
  readonly onTime: boolean | undefined;
  readonly versions: number;
  readonly findingsOpen: number;
  readonly measuresFilled: number;
  readonly measuresMissing: number;
  readonly measuresAsked: number;
  readonly reminders: number;
  readonly remindedAt: Date | undefined;
  readonly history: readonly { readonly quarter: string; readonly outcome: Outcome }[];
}

/** A municipality as the database tells of it; nothing of progress when nothing came in yet. */
export interface StandingRow {
  readonly municipality: string;
  readonly name: string;
  readonly province: string;
  readonly inhabitants: number | null;
  readonly state: ProgressState | null;
  readonly due: string;
  /** Day in the Netherlands of the first acceptance. */
  readonly acceptedOn: string | null;
  readonly until: string | null;
  readonly reason: string | null;
  readonly changedAt: Date | null;
  readonly approvedAt: Date | null;
  readonly versions: number | null;
  readonly findingsOpen: number | null;
  readonly measuresFilled: number | null;
  readonly measuresMissing: number | null;
  readonly measuresAsked: number;
  readonly reminders: number;
  readonly remindedAt: Date | null;
}

export interface PastRow {
  readonly quarter: string;
  readonly asked: boolean;
  readonly due: string;
  readonly acceptedOn: string | null;
}

const NOTHING_CAME_IN = { versions: 0, findingsOpen: 0, measuresFilled: 0, measuresMissing: 0 };

/** Makes what is shown of what is known. */
export function toMonitorRow(row: StandingRow, past: readonly PastRow[], today: string): MonitorRow {
  const { municipality, name, province, due, until, reason, acceptedOn, measuresAsked, reminders } = row;
  return {
    municipality,
    name,
    province,
    inhabitants: row.inhabitants ?? undefined,
    state: monitorState(row.state),
    late: isLate({ deadline: due, accepted: acceptedOn !== null }, today),
    deadline: due,
    extension: until === null || reason === null ? undefined : { until, reason },
    changedAt: row.changedAt ?? undefined,
    approvedAt: row.approvedAt ?? undefined,
    onTime: acceptedOn === null ? undefined : acceptedOn <= due,
    ...NOTHING_CAME_IN,
    ...countsOf(row),
    measuresAsked,
    reminders,
    remindedAt: row.remindedAt ?? undefined,
    history: past.map(({ quarter, ...ended }) => ({ quarter, outcome: outcome(ended) })),
  };
}

function countsOf({ versions, findingsOpen, measuresFilled, measuresMissing }: StandingRow) {
  if (versions === null || findingsOpen === null || measuresFilled === null || measuresMissing === null)
    return {};
  return { versions, findingsOpen, measuresFilled, measuresMissing };
}

const STATES: Readonly<Record<ProgressState, MonitorState>> = {
  uploaded: 'uploaded',
  // A file that could not be read leaves no finding to work on: the municipality has sent something, and must send again.
  refused: 'uploaded',
  'findings-open': 'findings-open',
  // Checked and clean, but not handed in: findings "open" would be untrue, so it counts as uploaded.
  ready: 'uploaded',
  submitted: 'waiting-for-approval',
  returned: 'returned',
  accepted: 'approved',
  // Approved before, and with the municipality again until a new version comes in.
  reopened: 'returned',
};

/** What the owner sees of a state of the delivery. */
export function monitorState(state: ProgressState | null): MonitorState {
  return state === null ? 'not-started' : STATES[state];
}

/** How a round ended for a municipality: by the day of its first acceptance, against its own deadline. */
export function outcome({ asked, due, acceptedOn }: Omit<PastRow, 'quarter'>): Outcome {
  if (!asked) return 'not-asked';
  if (acceptedOn === null) return 'missing';
  return acceptedOn <= due ? 'on-time' : 'late';
}
