import { mixed, type Colour } from './contrast.ts';
import type { Mode, Theme, ThemePart } from './theme.ts';

/** Every colour of one way of looking: those that were chosen, and those mixed from them. */
export type Shades = Readonly<Record<ThemePart | 'inkSoft' | 'line' | 'fieldLine' | 'accentSoft', Colour>>;

/** Colours that mean something, the same in every theme: a warning looks like a warning everywhere. */
export const MEANINGS = {
  bad: { light: '#a4201c', dark: '#ff9d94' },
  badSoft: { light: '#fdecea', dark: '#3a1816' },
  warn: { light: '#7a4b00', dark: '#f3c46b' },
  warnSoft: { light: '#fdf3df', dark: '#33270f' },
  good: { light: '#17643a', dark: '#86d9a8' },
  goodSoft: { light: '#e6f4ec', dark: '#12301f' },
  better: { light: '#1a62b0', dark: '#86baff' },
  worse: { light: '#a84c00', dark: '#ffb26b' },
} as const satisfies Record<string, Readonly<Record<Mode, Colour>>>;

/** The colours of a theme in one way of looking. Shares of the mixtures are those that the look of the house was drawn with. */
export function shadesOf(theme: Theme, mode: Mode): Shades {
  const { ground, paper, ink, accent, onAccent, focus } = theme;
  return {
    ground: ground[mode],
    paper: paper[mode],
    ink: ink[mode],
    accent: accent[mode],
    onAccent: onAccent[mode],
    focus: focus[mode],
    inkSoft: mixed(ink[mode], paper[mode], 0.24),
    line: mixed(ink[mode], paper[mode], 0.8),
    fieldLine: mixed(ink[mode], paper[mode], 0.44),
    accentSoft: mixed(accent[mode], paper[mode], 0.88),
  };
}
