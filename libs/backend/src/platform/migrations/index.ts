import { ExplorerAndSavedViews1764000027000 } from './1764000027000-explorer-and-saved-views.ts';
import { IndicatorsByHand1764000028000 } from './1764000028000-indicators-by-hand.ts';
import { Themes1764000029000 } from './1764000029000-themes.ts';
import { UNTIL_REFERENCES } from './until-references.ts';
import { UNTIL_SUPPORT } from './until-support.ts';

/** Migrations in order of age. */
export const MIGRATIONS = [
  ...UNTIL_REFERENCES,
  ...UNTIL_SUPPORT,
  ExplorerAndSavedViews1764000027000,
  IndicatorsByHand1764000028000,
  Themes1764000029000,
];
