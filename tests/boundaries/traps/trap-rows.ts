import type { TrapLine } from './met.ts';
import { TRAPS_IN_MEANING } from './traps-in-meaning.ts';
import { TRAPS_IN_SUMS } from './traps-in-sums.ts';

/** The ten lines of traps, each with where it is met. */
export const TRAP_LINES: readonly TrapLine[] = [...TRAPS_IN_SUMS, ...TRAPS_IN_MEANING];
