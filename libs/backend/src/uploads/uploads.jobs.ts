import { z } from 'zod';
import { job } from '../platform/index.ts';

/** A file came in and wants to be checked. */
export const uploadReceived = job(
  'upload-received',
  z.strictObject({ upload: z.uuid(), organisation: z.uuid() }),
);
