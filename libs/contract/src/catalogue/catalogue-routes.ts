import type { Route } from '../route.ts';
import {
  activateIndicator,
  dropIndicatorDraft,
  listCatalogue,
  readIndicator,
  saveIndicatorDraft,
  weighIndicator,
} from './indicators.ts';
import { importReferences, listReferences, readReferences } from './references.ts';
import { activateRule, listRules, saveRule, tryRule } from './rules.ts';

/** Rules that check a delivery, indicators kept by hand, and figures of others. */
export const CATALOGUE_ROUTES: readonly Route[] = [
  listRules,
  saveRule,
  tryRule,
  activateRule,
  listCatalogue,
  readIndicator,
  saveIndicatorDraft,
  dropIndicatorDraft,
  weighIndicator,
  activateIndicator,
  listReferences,
  importReferences,
  readReferences,
];
