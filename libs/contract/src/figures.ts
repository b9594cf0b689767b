import { z } from 'zod';
import { FINDING_CODES, PRECISIONS, UNITS, WHY_MISSING, type Benchmark } from '@ijkpunt/model';

/** Forms of the trade that several routes share. */
export const quarter = z
  .string()
  .regex(/^\d{4}Q[1-4]$/)
  .refine(isOfSomeYear);
export const day = z.iso.date().refine(isOfSomeYear);
export const bilingual = z.object({ nl: z.string(), en: z.string() });
export const period = z.object({ start: z.string().optional(), end: z.string() });
export const unit = z.enum(UNITS as [string, ...string[]]);

export const cell = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('figure'),
    value: z.number(),
    precision: z.enum(PRECISIONS as [string, ...string[]]),
  }),
  z.object({ kind: z.literal('missing'), why: z.enum(WHY_MISSING as [string, ...string[]]) }),
]);

export const observation = z.object({
  measure: z.string(),
  label: bilingual,
  period,
  dimension: z.string(),
  category: z.string(),
  /** What breakdown and category are called; absent for a total. */
  names: z.object({ dimension: bilingual, category: bilingual }).optional(),
  unit,
  cell,
  note: z.string(),
});
export type ObservationReply = z.infer<typeof observation>;

export const finding = z.object({
  code: z.enum(FINDING_CODES),
  rule: z.string(),
  asks: z.enum(['correction', 'explanation', 'notice']),
  key: z.string(),
  line: z.number().int(),
  column: z.string(),
  measure: z.string(),
  seen: z.record(z.string(), z.union([z.string(), z.number()])),
  explanation: z.string(),
  /** The public may read the explanation too. */
  public: z.boolean(),
  /** What was said about the same thing last time; empty when nothing was. */
  earlier: z.string(),
});
export type FindingReply = z.infer<typeof finding>;

export const grade = z.enum(['A', 'B', 'C']);

/** A reason for a grade: a code with what it is about. Sentences stand in the web. */
export const reason = z.looseObject({ code: z.string(), grade });

/** Whether more of an indicator is better, less, or neither. */
export const direction = z.enum(['higher', 'lower', 'none']);

/** Where a value lies in a funnel. */
export const funnelPlace = z.enum(['inside', 'above-95', 'below-95', 'above-998', 'below-998']);

/** A benchmark by its name, and whether its figures are invented. */
export const benchmarkName = z.object({ slug: z.string(), title: bilingual, invented: z.boolean() });

/** The parts of a benchmark that a form needs to ask and to check. Content of the catalogue; its shape is the model's. */
export const benchmarkParts = z.custom<Benchmark>(
  (value) => typeof value === 'object' && value !== null && 'measures' in value && 'rules' in value,
);

/** There is no year 0: not with people, nor in a table. */
function isOfSomeYear(text: string): boolean {
  return !text.startsWith('0000');
}
