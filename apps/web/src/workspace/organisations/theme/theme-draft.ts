import { MODES, THEME_PARTS, tooNear, type Mode, type Theme, type ThemePart } from '@ijkpunt/contract';
import { fill } from '../../words/fill.ts';
import type { ThemeTexts } from './theme.texts.ts';

/** A theme with one colour changed. */
export function withColour(theme: Theme, part: ThemePart, mode: Mode, colour: string): Theme {
  return { ...theme, [part]: { ...theme[part], [mode]: colour } };
}

/** Whether two themes look the same. */
export function isSame(one: Theme, other: Theme): boolean {
  return (
    one.corners === other.corners &&
    one.letters === other.letters &&
    THEME_PARTS.every((part) => MODES.every((mode) => one[part][mode] === other[part][mode]))
  );
}

/** What cannot be read in a theme, a sentence each. */
export function shortcomings(
  theme: Theme,
  texts: ThemeTexts,
  decimals: Intl.NumberFormat,
): readonly string[] {
  return tooNear(theme).map(({ mode, front, back, measured, asked }) =>
    fill(texts.tooNear, {
      mode: texts.modes[mode],
      front: texts.shades[front],
      back: texts.shades[back],
      measured: decimals.format(measured),
      asked: decimals.format(asked),
    }),
  );
}

interface Change {
  readonly isPending: boolean;
  readonly isSuccess: boolean;
  readonly error: Error | null;
}

/** What is going on, what went wrong, and which sentence is true of what was done last. */
export function outcomeOf(saving: Change, removing: Change) {
  return {
    busy: saving.isPending ? ('saving' as const) : removing.isPending ? ('removing' as const) : undefined,
    error: saving.error ?? removing.error,
    said: saving.isSuccess ? ('saved' as const) : removing.isSuccess ? ('removed' as const) : undefined,
  };
}
