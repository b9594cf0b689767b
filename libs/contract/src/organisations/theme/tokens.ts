import { MEANINGS, shadesOf, type Shades } from './shades.ts';
import type { Theme } from './theme.ts';

/** The tokens of NL Design System that a theme sets; all others are made of them. */
const COLOUR_TOKENS: Readonly<Record<string, keyof Shades>> = {
  '--basis-color-default-bg-document': 'ground',
  '--basis-color-default-bg-default': 'paper',
  '--basis-color-default-color-document': 'ink',
  '--basis-color-default-color-subtle': 'inkSoft',
  '--basis-color-default-border-subtle': 'line',
  '--basis-color-default-border-default': 'fieldLine',
  '--basis-color-action-1-color-default': 'accent',
  '--basis-color-action-1-inverse-bg-default': 'accent',
  '--basis-color-action-1-inverse-color-default': 'onAccent',
  '--basis-color-action-1-bg-subtle': 'accentSoft',
  '--basis-focus-outline-color': 'focus',
};

/** The tokens of what means something: the same in every theme, and set with it, so that a part of a page can be in another way of looking. */
const MEANING_TOKENS: Readonly<Record<string, keyof typeof MEANINGS>> = {
  '--basis-color-negative-color-default': 'bad',
  '--basis-color-negative-bg-subtle': 'badSoft',
  '--basis-color-warning-color-default': 'warn',
  '--basis-color-warning-bg-subtle': 'warnSoft',
  '--basis-color-positive-color-default': 'good',
  '--basis-color-positive-bg-subtle': 'goodSoft',
};

const RADII: Readonly<Record<Theme['corners'], string>> = { square: '0', soft: '0.4rem', round: '0.9rem' };

const FAMILIES: Readonly<Record<Theme['letters'], string>> = {
  system: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
  serif: "'Iowan Old Style', 'Palatino Linotype', Palatino, 'Book Antiqua', Georgia, serif",
  humanist: "Seravek, 'Gill Sans Nova', Ubuntu, Calibri, 'DejaVu Sans', source-sans-pro, sans-serif",
};

/** What a theme writes into a page: custom properties with their values, light and dark in one. */
export function tokensOf(theme: Theme): Readonly<Record<string, string>> {
  const light = shadesOf(theme, 'light');
  const dark = shadesOf(theme, 'dark');
  const colours = Object.entries(COLOUR_TOKENS).map(([token, shade]) => [
    token,
    inBoth({ light: light[shade], dark: dark[shade] }),
  ]);
  const meanings = Object.entries(MEANING_TOKENS).map(([token, name]) => [token, inBoth(MEANINGS[name])]);
  return {
    ...Object.fromEntries([...colours, ...meanings]),
    '--basis-border-radius-md': RADII[theme.corners],
    '--basis-text-font-family-default': FAMILIES[theme.letters],
  };
}

function inBoth({ light, dark }: { readonly light: string; readonly dark: string }): string {
  return `light-dark(${light}, ${dark})`;
}

/** The short names of the public pages, and what a theme gives them. */
const PUBLIC_NAMES: Readonly<Record<string, keyof Shades>> = {
  '--ground': 'ground',
  '--raised': 'paper',
  '--sunken': 'ground',
  '--ink': 'ink',
  '--ink-soft': 'inkSoft',
  '--line': 'line',
  '--line-strong': 'fieldLine',
  '--accent': 'accent',
  '--accent-ink': 'onAccent',
  '--accent-soft': 'accentSoft',
  '--focus': 'focus',
  '--own': 'accent',
  '--median': 'ink',
};

/** A theme as a style sheet for public pages: of what stands on a site of others. Colours that say better or worse stay. */
export function publicSheet(theme: Theme): string {
  const light = shadesOf(theme, 'light');
  const dark = shadesOf(theme, 'dark');
  const lines = Object.entries(PUBLIC_NAMES).map(
    ([name, shade]) => `${name}:${inBoth({ light: light[shade], dark: dark[shade] })}`,
  );
  return `:root{${[...lines, `--sans:${FAMILIES[theme.letters]}`].join(';')}}\n`;
}
