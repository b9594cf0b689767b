/** Rounds: quarters, their opening and deadline, and who is asked. */
export { calendarOf, RoundsService, type Round } from './rounds.service.ts';
export { RoundsModule } from './rounds.module.ts';
