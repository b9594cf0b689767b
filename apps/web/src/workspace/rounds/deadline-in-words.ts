import type { TaskReply } from '@ijkpunt/contract';
import { fill } from '../words/fill.ts';
import type { TasksTexts } from './tasks.texts.ts';

const DAY = 86_400_000;

/** How long someone still has, counted in days of the calendar; nothing once the delivery is out of their hands. */
export function deadlineInWords(
  task: Pick<TaskReply, 'deadline' | 'state'>,
  now: Date,
  texts: TasksTexts,
): string | undefined {
  if (task.state === 'submitted' || task.state === 'accepted') return undefined;
  const days = daysUntil(task.deadline, now);
  if (days === 0) return texts.today;
  if (days === 1) return texts.tomorrow;
  if (days === -1) return texts.dayLate;
  return days > 0 ? fill(texts.daysLeft, { days }) : fill(texts.daysLate, { days: -days });
}

/** Whether the round has not opened yet. */
export function isAhead({ opensOn }: Pick<TaskReply, 'opensOn'>, now: Date): boolean {
  return daysUntil(opensOn, now) > 0;
}

function daysUntil(day: string, now: Date): number {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(now);
  return Math.round((Date.parse(day.slice(0, 10)) - Date.parse(today)) / DAY);
}
