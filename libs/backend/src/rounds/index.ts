/** Rounds: quarters, their opening and deadline, who is asked, and where each stands. */
export { calendarOf, isLate } from './calendar.ts';
export { ManageRounds, type Extension, type Reminding } from './manage-rounds.ts';
export { type MonitorRow } from './monitor-row.ts';
export { ReadMonitor, type Monitor } from './read-monitor.ts';
export { RoundProgress, type ProgressEvent } from './round-progress.ts';
export { type RoundFacts, type RoundKey } from './round-facts.ts';
export { RoundsService, type Reminder, type Round } from './rounds.service.ts';
export { RoundsModule } from './rounds.module.ts';
