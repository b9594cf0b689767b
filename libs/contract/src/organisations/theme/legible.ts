import { contrast } from './contrast.ts';
import { MEANINGS, shadesOf, type Shades } from './shades.ts';
import { MODES, type Mode, type Theme } from './theme.ts';

/** Names of the colours that meet: of a theme, and of meanings. */
export type ShadeName = keyof Shades | keyof typeof MEANINGS;

/** Two colours that are too near each other to be told apart. */
export interface TooNear {
  readonly mode: Mode;
  readonly front: ShadeName;
  readonly back: ShadeName;
  /** What was measured, 1 to 21. */
  readonly measured: number;
  /** What WCAG 2.2 asks: 4.5 for letters (1.4.3), 3 for the edge of a control and for focus (1.4.11). */
  readonly asked: number;
}

const LETTERS = 4.5;
const EDGES = 3;

/** Which colours occur in front of which, and what is asked of them. */
const PAIRS: readonly (readonly [ShadeName, ShadeName, number])[] = [
  ['ink', 'ground', LETTERS],
  ['ink', 'paper', LETTERS],
  ['ink', 'accentSoft', LETTERS],
  ['ink', 'badSoft', LETTERS],
  ['ink', 'warnSoft', LETTERS],
  ['ink', 'goodSoft', LETTERS],
  ['inkSoft', 'ground', LETTERS],
  ['inkSoft', 'paper', LETTERS],
  ['inkSoft', 'accentSoft', LETTERS],
  ['accent', 'ground', LETTERS],
  ['accent', 'paper', LETTERS],
  ['accent', 'accentSoft', LETTERS],
  ['onAccent', 'accent', LETTERS],
  ['bad', 'ground', LETTERS],
  ['bad', 'paper', LETTERS],
  ['warn', 'ground', LETTERS],
  ['warn', 'paper', LETTERS],
  ['good', 'ground', LETTERS],
  ['good', 'paper', LETTERS],
  ['better', 'ground', LETTERS],
  ['better', 'paper', LETTERS],
  ['worse', 'ground', LETTERS],
  ['worse', 'paper', LETTERS],
  ['fieldLine', 'ground', EDGES],
  ['fieldLine', 'paper', EDGES],
  ['focus', 'ground', EDGES],
  ['focus', 'paper', EDGES],
];

/** What of a theme cannot be read well enough, in light and in dark. Empty: all of it can. */
export function tooNear(theme: Theme): readonly TooNear[] {
  return MODES.flatMap((mode) => {
    const shades = shadesOf(theme, mode);
    const colour = (name: ShadeName): string =>
      name in MEANINGS ? MEANINGS[name as keyof typeof MEANINGS][mode] : shades[name as keyof Shades];
    return PAIRS.flatMap(([front, back, asked]) => {
      const measured = contrast(colour(front), colour(back));
      return measured < asked ? [{ mode, front, back, measured, asked }] : [];
    });
  });
}
