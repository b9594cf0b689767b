/** Why a quarter has no point. */
export type Gap = 'missing' | 'withheld' | 'refused';
export const GAPS: readonly Gap[] = ['missing', 'withheld', 'refused'];

/** One sign per reason; legend and table say what it stands for. */
export const GAP_SIGNS: Record<Gap, string> = { missing: '×', withheld: '.', refused: '≠' };
