import type { Outside } from './funnel-figures.ts';

/** Diameter of a point: further outside is larger, for who sees no colours. */
export const DIAMETERS: Readonly<Record<Outside, number>> = { inside: 4, beyond: 6.5, far: 9 };
