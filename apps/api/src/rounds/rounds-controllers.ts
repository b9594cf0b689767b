import { ManageRoundsController } from './manage-rounds.controller.ts';
import { MonitorController } from './monitor.controller.ts';
import { RoundsController } from './rounds.controller.ts';

/** The doors of rounds. */
export const ROUNDS_CONTROLLERS = [RoundsController, ManageRoundsController, MonitorController] as const;
