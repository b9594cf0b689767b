import type { Quarter } from '@ijkpunt/model';
import { calendarOf, type Transaction } from '@ijkpunt/backend';
import { chanceOf } from './random.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** When an invented delivery came in and was approved. */
export interface InventedTimes {
  readonly uploaded: Date;
  readonly approved: Date;
}

/**
 * Times as they would have been: most come in within the four weeks, more of them towards the end, and a few after it. The
 * figures are invented, so their times are too; without them the round monitor would show that everybody was years late.
 */
export function inventedTimes(municipality: string, quarter: Quarter): InventedTimes {
  const chance = chanceOf('times', municipality, quarter);
  const { opensOn, deadline } = calendarOf(quarter);
  const opening = Date.parse(`${opensOn}T08:00:00Z`);
  const end = Date.parse(`${deadline}T14:00:00Z`);
  const late = chance.happens(0.07);
  const approved = late
    ? end + (1 + chance.uniform() * 20) * DAY
    : opening + (end - opening) * Math.sqrt(0.02 + 0.98 * chance.uniform());
  const uploaded = Math.max(opening, approved - (2 + chance.uniform() * 60) * HOUR);
  return { uploaded: new Date(uploaded), approved: new Date(approved) };
}

/** Writes the times where the monitor reads them; nothing else knows of them. */
export async function keepTimes(
  tx: Transaction,
  { benchmark, municipality, quarter }: { benchmark: string; municipality: string; quarter: Quarter },
): Promise<void> {
  const { uploaded, approved } = inventedTimes(municipality, quarter);
  await tx.query(
    `update rounds.progress set uploaded_at = $4, submitted_at = $4, accepted_at = $5, first_accepted_at = $5, changed_at = $5
      where benchmark = $1 and municipality = $2 and quarter = $3`,
    [benchmark, municipality, quarter, uploaded, approved],
  );
}
