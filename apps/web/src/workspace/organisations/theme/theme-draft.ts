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
