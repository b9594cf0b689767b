import { quarterOf, shifted } from '@ijkpunt/model';
import type { RoundFactsReply } from '@ijkpunt/contract';

/** What is wrong with the days of a round. An empty day is left to the usual calendar, where that may be. */
export function wrongWithDays(
  { opensOn, deadline }: { readonly opensOn: string; readonly deadline: string },
  mayBeEmpty: boolean,
): 'missing' | 'order' | undefined {
  if (opensOn === '' || deadline === '') return mayBeEmpty ? undefined : 'missing';
  return opensOn < deadline ? undefined : 'order';
}

const QUARTERS_BACK = 8;
const QUARTERS_AHEAD = 4;

/** Quarters for which a round can be prepared: from two years back to one year ahead, without those that have one. */
export function quartersToOpen(
  rounds: readonly Pick<RoundFactsReply, 'benchmark' | 'quarter'>[],
  benchmark: string,
  today: string,
): readonly string[] {
  const taken = new Set(
    rounds.filter((round) => round.benchmark.slug === benchmark).map(({ quarter }) => quarter),
  );
  const now = quarterOf(today);
  const length = QUARTERS_BACK + QUARTERS_AHEAD + 1;
  return Array.from({ length }, (_, step) => shifted(now, step - QUARTERS_BACK)).filter(
    (quarter) => !taken.has(quarter),
  );
}

/** The quarter that is asked for next: the last that has ended, else the first that can be opened. */
export function likelyQuarter(open: readonly string[], today: string): string | undefined {
  const last = shifted(quarterOf(today), -1);
  return open.includes(last) ? last : (open.find((quarter) => quarter > last) ?? open[0]);
}

/** Today in the Netherlands. */
export function todayIn(now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(now);
}

/** Rounds per benchmark, in the order given. */
export function roundsByBenchmark(rounds: readonly RoundFactsReply[]) {
  const groups = new Map<string, RoundFactsReply[]>();
  for (const round of rounds) {
    const group = groups.get(round.benchmark.slug) ?? [];
    groups.set(round.benchmark.slug, [...group, round]);
  }
  return [...groups.values()];
}
