import { z } from 'zod';
import { job } from '../../platform/index.ts';

/** A letter waits to be written and sent. */
export const letterAsked = job('letter-asked', z.strictObject({ letter: z.uuid() }));
