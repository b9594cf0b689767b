import { z } from 'zod';
import { job } from '../platform/index.ts';

/** A release waits for the worker: to be composed and baked, or, once it was approved, to come out. */
export const releaseRequested = job('release-requested', z.strictObject({ release: z.uuid() }));

/** A release was withdrawn: the pages want to be baked without it. */
export const releaseWithdrawn = job('release-withdrawn', z.strictObject({ release: z.uuid() }));
