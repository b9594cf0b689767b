/** The group of a shown value, 1 for the lowest, or why there is none. */
export type TileState = 1 | 2 | 3 | 4 | 5 | 'refused' | 'withheld' | 'missing' | 'absent';
