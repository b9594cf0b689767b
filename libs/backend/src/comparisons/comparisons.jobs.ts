import { z } from 'zod';
import { job } from '../platform/index.ts';

/** Somebody wants to know what is out of date, or wants it computed. */
export const recomputationRequested = job(
  'recomputation-requested',
  z.strictObject({ recomputation: z.uuid() }),
);
