import { z } from 'zod';
import { route } from '../../route.ts';

/** The parts that have a colour of their own: all shades between are mixed from them. */
export const THEME_PARTS = ['ground', 'paper', 'ink', 'accent', 'onAccent', 'focus'] as const;
export type ThemePart = (typeof THEME_PARTS)[number];

/** Ways of looking that each theme has. */
export const MODES = ['light', 'dark'] as const;
export type Mode = (typeof MODES)[number];

/** How round corners are, and which letters are used: those that every device has. */
export const CORNERS = ['square', 'soft', 'round'] as const;
export const LETTERS = ['system', 'serif', 'humanist'] as const;

const colour = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/u);
const inBoth = z.strictObject({ light: colour, dark: colour });

export const theme = z.strictObject({
  ground: inBoth,
  paper: inBoth,
  ink: inBoth,
  accent: inBoth,
  onAccent: inBoth,
  focus: inBoth,
  corners: z.enum(CORNERS),
  letters: z.enum(LETTERS),
});
/** The colours, corners and letters of an organisation. */
export type Theme = z.infer<typeof theme>;

const themeReply = z.object({
  /** Absent: the look of the house. */
  theme: theme.optional(),
  changedBy: z.string().optional(),
  changedAt: z.string().optional(),
});
export type ThemeReply = z.infer<typeof themeReply>;

export const readTheme = route({
  name: 'readTheme',
  summary: 'De huisstijl van de eigen organisatie',
  method: 'GET',
  path: '/theme',
  access: { signedIn: true },
  reply: themeReply,
});

export const saveTheme = route({
  name: 'saveTheme',
  summary: 'De huisstijl bewaren, als alles daarin leesbaar is',
  method: 'PUT',
  path: '/theme',
  access: { may: 'theme.manage' },
  body: theme,
  status: 204,
  problems: ['input-invalid', 'theme-not-legible'],
});

export const removeTheme = route({
  name: 'removeTheme',
  summary: 'Terug naar het uiterlijk van IJkpunt',
  method: 'DELETE',
  path: '/theme',
  access: { may: 'theme.manage' },
  status: 204,
});
