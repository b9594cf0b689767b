import { z } from 'zod';
import { REFUSAL_CODES } from './refusals.ts';

/** What every refused or failed call answers: problem+json (RFC 9457) with a code of the contract. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.union([z.enum(REFUSAL_CODES), z.literal('fault')]),
  /** What the refusal is about, by name, for the sentence on the screen. */
  about: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Every invalid input at once. */
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof problem>;
