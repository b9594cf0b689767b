/** What became of the municipalities' figures. */
export type CoverageState = 'shown' | 'refused' | 'withheld' | 'missing';
export const COVERAGE_STATES: readonly CoverageState[] = ['shown', 'refused', 'withheld', 'missing'];
