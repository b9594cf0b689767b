import { ComparisonsController } from './comparisons.controller.ts';
import { ExplorationController } from './exploration.controller.ts';
import { OwnGroupsController } from './own-groups.controller.ts';
import { RecomputationsController } from './recomputations.controller.ts';

/** The doors of comparisons. */
export const COMPARISONS_CONTROLLERS = [
  ComparisonsController,
  ExplorationController,
  OwnGroupsController,
  RecomputationsController,
] as const;
