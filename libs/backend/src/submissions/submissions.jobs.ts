import { z } from 'zod';
import { job } from '../platform/index.ts';

/** A delivery of a quarter was accepted; what depends on it wants to be compared anew. Slug and quarter are ids. */
export const deliveryAccepted = job(
  'delivery-accepted',
  z.strictObject({
    benchmark: z.string().max(100),
    quarter: z.string().regex(/^\d{4}Q[1-4]$/),
  }),
);
