import type { Route } from '../route.ts';
import { readOwnComparisons } from './comparisons.ts';
import { exportExploration, readExploration, readExplorationChoices } from './exploration.ts';
import { compareWithOwnGroup, listOwnGroups, removeOwnGroup, saveOwnGroup } from './groups.ts';
import { listRecomputations, requestRecomputation, startRecomputation } from './recomputations.ts';

/** Comparisons of an organisation itself, exploring across municipalities, and computing anew. */
export const COMPARISON_ROUTES: readonly Route[] = [
  readOwnComparisons,
  listOwnGroups,
  saveOwnGroup,
  removeOwnGroup,
  compareWithOwnGroup,
  readExplorationChoices,
  readExploration,
  exportExploration,
  listRecomputations,
  requestRecomputation,
  startRecomputation,
];
