import type { Theme } from './theme.ts';

/** The look of the house: what an organisation without a theme of its own wears. */
export const HOUSE_THEME: Theme = {
  ground: { light: '#f3f6f7', dark: '#0b1013' },
  paper: { light: '#ffffff', dark: '#12191d' },
  ink: { light: '#17242b', dark: '#e6edf0' },
  accent: { light: '#0f4c5c', dark: '#7fd0e2' },
  onAccent: { light: '#ffffff', dark: '#06222a' },
  focus: { light: '#b3460d', dark: '#ffb454' },
  corners: 'soft',
  letters: 'system',
};

/** Examples to begin with, in colours of our own: no house style of a municipality is among them. */
export const EXAMPLE_THEMES: Readonly<Record<'river' | 'brick' | 'dune' | 'heath', Theme>> = {
  river: {
    ground: { light: '#eef3fb', dark: '#0a1020' },
    paper: { light: '#ffffff', dark: '#121a2e' },
    ink: { light: '#15203a', dark: '#e7ecf8' },
    accent: { light: '#1d4fa8', dark: '#9dbcff' },
    onAccent: { light: '#ffffff', dark: '#0a1a3c' },
    focus: { light: '#a33b00', dark: '#ffb066' },
    corners: 'round',
    letters: 'system',
  },
  brick: {
    ground: { light: '#f8f3f0', dark: '#150d0a' },
    paper: { light: '#ffffff', dark: '#201511' },
    ink: { light: '#2c1a14', dark: '#f3e8e3' },
    accent: { light: '#8c2f1b', dark: '#ffab94' },
    onAccent: { light: '#ffffff', dark: '#3b0f05' },
    focus: { light: '#0b5f8a', dark: '#7fd0ff' },
    corners: 'square',
    letters: 'serif',
  },
  dune: {
    ground: { light: '#f6f4ea', dark: '#11120b' },
    paper: { light: '#fffefa', dark: '#1a1c12' },
    ink: { light: '#24261a', dark: '#eceddf' },
    accent: { light: '#4f5b12', dark: '#cfdc86' },
    onAccent: { light: '#ffffff', dark: '#21270a' },
    focus: { light: '#7a2b7f', dark: '#f0a8f5' },
    corners: 'soft',
    letters: 'humanist',
  },
  heath: {
    ground: { light: '#f6f1f8', dark: '#120b15' },
    paper: { light: '#ffffff', dark: '#1c1320' },
    ink: { light: '#271a2d', dark: '#f0e7f3' },
    accent: { light: '#6a2c7d', dark: '#dfa9ef' },
    onAccent: { light: '#ffffff', dark: '#2d0d37' },
    focus: { light: '#9a4a00', dark: '#ffbd70' },
    corners: 'soft',
    letters: 'system',
  },
};
