import { z } from 'zod';
import { job } from '../platform/index.ts';

/** A delivery was accepted; what depends on it wants to be compared anew. A benchmark's slug and a quarter are ids. */
export const deliveryAccepted = job(
  'delivery-accepted',
  z.strictObject({
    delivery: z.uuid(),
    benchmark: z.string().max(100),
    quarter: z.string().regex(/^\d{4}Q[1-4]$/),
  }),
);
