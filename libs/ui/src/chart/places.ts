/** Where a text hangs: at its start, middle or end. */
export type Anchor = 'start' | 'middle' | 'end';

/** Width of a drawing in its own units; a browser stretches it to the room there is. */
export const WIDTH = 1000;

/** Part of the width that a chart keeps free at both sides, or left for the words of its axis. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

export const EVEN: Margins = { left: 0.02, right: 0.02 };
export const WITH_SCALE_LEFT: Margins = { left: 0.12, right: 0.03 };

/** Two decimals are finer than a pixel, and keep drawings equal on every machine. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A place from 0 to 1 as part of the width, margins left out. */
export function across(place: number, { left, right }: Margins): number {
  return left + place * (1 - left - right);
}

/** A part of the width as percentage, for what keeps its own size when the drawing is stretched. */
export function percentage(part: number): string {
  return `${rounded(part * 100)}%`;
}

/** A part of the width in units of the drawing, for paths, which know no percentages. */
export function units(part: number): number {
  return rounded(part * WIDTH);
}

/** Texts near an edge hang inwards. */
export function anchorAt(part: number, reach = 0.06): Anchor {
  if (part < reach) return 'start';
  return part > 1 - reach ? 'end' : 'middle';
}
