import { ComparisonsController } from './comparisons.controller.ts';
import { OwnGroupsController } from './own-groups.controller.ts';
import { RecomputationsController } from './recomputations.controller.ts';

/** The doors of comparisons. */
export const COMPARISONS_CONTROLLERS = [
  ComparisonsController,
  OwnGroupsController,
  RecomputationsController,
] as const;
