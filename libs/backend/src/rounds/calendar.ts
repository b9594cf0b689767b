import { periodOf, type Quarter } from '@ijkpunt/model';

/** First day on which a delivery comes in, and the last day on which it is in time. */
export interface Calendar {
  readonly opensOn: string;
  readonly deadline: string;
}

const DAY = 86_400_000;
const DAYS_TO_DELIVER = 28;

/** The usual calendar: open on the day after the quarter, deadline four weeks later. */
export function calendarOf(quarter: Quarter): Calendar {
  const opensOn = daysAfter(periodOf(quarter).end, 1);
  return { opensOn, deadline: daysAfter(opensOn, DAYS_TO_DELIVER) };
}

/** Days that somebody chose; what is left open follows the usual calendar. */
export interface ChosenDays {
  readonly opensOn?: string | undefined;
  readonly deadline?: string | undefined;
}

/** The calendar of a round of which one or both days were chosen: the deadline stays four weeks after the opening. */
export function calendarWith(quarter: Quarter, chosen: ChosenDays): Calendar {
  const opensOn = chosen.opensOn ?? calendarOf(quarter).opensOn;
  return { opensOn, deadline: chosen.deadline ?? daysAfter(opensOn, DAYS_TO_DELIVER) };
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Late: the day that counts has passed and nothing was ever accepted. The deadline itself is in time until it ends. */
export function isLate(
  of: { readonly deadline: string; readonly accepted: boolean },
  today: string,
): boolean {
  return !of.accepted && of.deadline < today;
}

export type RoundState = 'planned' | 'open' | 'past-deadline' | 'closed';

/** Where a round stands for everybody; an extension of one municipality does not change it. */
export function roundState(round: Calendar & { readonly closed: boolean }, today: string): RoundState {
  if (round.closed) return 'closed';
  if (round.opensOn > today) return 'planned';
  return round.deadline < today ? 'past-deadline' : 'open';
}

/** The days that decide for one municipality. Days compare as text. */
export interface Terms {
  readonly deadline: string;
  readonly closed: boolean;
  readonly extension: { readonly until: string; readonly reason: string } | undefined;
}

/** What counts for one municipality. */
export interface OwnTerms {
  readonly deadline: string;
  readonly extended: { readonly reason: string } | undefined;
  /** Nothing more comes in from this municipality. */
  readonly closed: boolean;
}

/**
 * The terms of one municipality: an extension moves its deadline, never to an earlier day than that of the round, and while
 * it runs (its last day included) the round is not closed for this municipality.
 */
export function ownTerms({ deadline, closed, extension }: Terms, today: string): OwnTerms {
  if (extension === undefined) return { deadline, extended: undefined, closed };
  const longer = extension.until > deadline;
  return {
    deadline: longer ? extension.until : deadline,
    extended: longer ? { reason: extension.reason } : undefined,
    closed: closed && extension.until < today,
  };
}
