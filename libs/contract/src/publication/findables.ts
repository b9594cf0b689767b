import { z } from 'zod';

/** The list of what can be found on the public pages, as it came out beside them: one file per language. */
export const findables = z.array(
  z.object({
    kind: z.enum(['municipality', 'indicator']),
    title: z.string(),
    path: z.string(),
    also: z.array(z.string()),
  }),
);
