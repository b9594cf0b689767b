import type { Route } from '../route.ts';
import { importReferences, listReferences, readReferences } from './references.ts';
import { activateRule, listRules, saveRule, tryRule } from './rules.ts';

/** Rules that check a delivery, and figures of others. */
export const CATALOGUE_ROUTES: readonly Route[] = [
  listRules,
  saveRule,
  tryRule,
  activateRule,
  listReferences,
  importReferences,
  readReferences,
];
