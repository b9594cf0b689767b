import { z } from 'zod';
import { bilingual, unit } from '../figures.ts';

export const ruleCode = z.string().regex(/^V\d{2}[a-z]{0,2}$/);
export const asks = z.enum(['correction', 'explanation', 'notice']);
const measure = z.string().min(1).max(20);
const pattern = z.object({
  measure,
  dimension: z.string().max(40).optional(),
  category: z.string().max(100).optional(),
});
const base = {
  code: ruleCode,
  asks,
  label: z.object({ nl: z.string().min(3).max(200), en: z.string().min(3).max(200) }),
};

/** The kinds of rules that a coordinator writes; general rules without settings are shipped and can be switched off. */
export const writtenRule = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('categories-add-up'), measure, dimension: z.string().max(40) }),
  z.object({
    ...base,
    kind: z.literal('components-explain'),
    measure,
    dimension: z.string().max(40),
    /** The measure whose total they explain; the measure itself when absent. */
    total: measure.optional(),
  }),
  z.object({ ...base, kind: z.literal('periods-add-up'), measure }),
  z.object({
    ...base,
    kind: z.literal('measures-add-up'),
    total: measure,
    parts: z.array(measure).min(2).max(20),
  }),
  z.object({ ...base, kind: z.literal('part-of-whole'), part: pattern, whole: pattern }),
  z.object({
    ...base,
    kind: z.literal('sub-population'),
    parts: z.array(measure).min(1).max(20),
    whole: measure,
  }),
  z.object({
    ...base,
    kind: z.literal('stock-bridge'),
    stock: measure,
    inflow: z.array(measure).max(10),
    outflow: z.array(measure).max(10),
  }),
  z.object({
    ...base,
    kind: z.literal('range'),
    cell: pattern,
    min: z.number().optional(),
    max: z.number().optional(),
  }),
  z.object({ ...base, kind: z.literal('both-or-neither'), measures: z.array(measure).min(2).max(10) }),
  z.object({
    ...base,
    kind: z.literal('own-history'),
    /** The measures that are judged; all when absent. */
    measures: z.array(measure).min(1).max(100).optional(),
    /** Measures that peak each year: compared with the same quarter of earlier years. */
    seasonal: z.array(measure).max(100).optional(),
  }),
]);
export type WrittenRule = z.infer<typeof writtenRule>;
export type WrittenKind = WrittenRule['kind'];

/** What a rule of a benchmark can name. */
export const ruleVocabulary = z.object({
  measures: z.array(
    z.object({
      code: z.string(),
      label: bilingual,
      unit,
      kind: z.enum(['stock', 'flow']),
      span: z.enum(['quarter', 'half-year']),
      dimensions: z.array(z.string()),
    }),
  ),
  dimensions: z.array(
    z.object({
      code: z.string(),
      label: bilingual,
      categories: z.array(z.object({ code: z.string(), label: bilingual })),
      /** Municipalities may name categories of their own. */
      open: z.boolean(),
    }),
  ),
});
export type RuleVocabulary = z.infer<typeof ruleVocabulary>;
