import { z } from 'zod';
import { job } from '../platform/index.ts';

/** A release was requested and wants to be protected and baked. */
export const releaseRequested = job('release-requested', z.strictObject({ release: z.uuid() }));
