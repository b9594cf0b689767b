import { z } from 'zod';
import { job } from '../platform/index.ts';

/** A coordinator wants to see what a rule would have asked of past deliveries. */
export const ruleTrialRequested = job('rule-trial-requested', z.strictObject({ trial: z.uuid() }));

/** A coordinator wants to know what a draft of an indicator would change. */
export const indicatorWeighingRequested = job(
  'indicator-weighing-requested',
  z.strictObject({ weighing: z.uuid() }),
);
