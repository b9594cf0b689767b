import { z } from 'zod';
import {
  GIVEN_GROUPS,
  isQuarter,
  WHY_NO_GROUP,
  WHY_NO_TREND,
  type ExplainStep,
  type Quarter,
} from '@ijkpunt/model';
import { funnelPlace, grade, reason } from '../figures.ts';

const limits = { lower: z.number(), upper: z.number() };
/** A quarter as the trade writes it. */
const inQuarter = z.custom<Quarter>((text) => typeof text === 'string' && isQuarter(text));
const position = z.enum(['above', 'similar', 'below']);
const kind = z.enum([...GIVEN_GROUPS, 'own']);

/** A value within one group, or why nothing is said of that group. */
export const groupStanding = z.union([
  z.object({
    kind,
    contributing: z.number(),
    mean: z.number(),
    lowerQuartile: z.number(),
    median: z.number(),
    upperQuartile: z.number(),
    position: position.optional(),
    positionAt998: position.optional(),
    distance: z.number(),
    percentile: z.number(),
    rank: z.object({ best: z.number(), worst: z.number(), of: z.number() }).optional(),
  }),
  z.object({ kind, why: z.enum(WHY_NO_GROUP) }),
]);

/** Where a value stands among those it can be compared with. */
export const standing = z.object({
  interval998: z.object(limits).optional(),
  groups: z.array(groupStanding),
  funnel: z
    .object({
      place: funnelPlace,
      lower95: z.number(),
      upper95: z.number(),
      lower998: z.number(),
      upper998: z.number(),
      widened: z.boolean(),
    })
    .optional(),
  caseMix: z
    .object({
      dimension: z.string(),
      observed: z.number(),
      expected: z.number(),
      expectedValue: z.number(),
      ratio: z.number(),
      ...limits,
      position,
    })
    .optional(),
});
export type StandingReply = z.infer<typeof standing>;

/** A value as it is read: a figure, a refusal with its reasons, or a gap with its reason. */
export const valueReply = z.object({
  kind: z.enum(['figure', 'refused', 'missing', 'withheld']),
  why: z.string().optional(),
  value: z.number().optional(),
  lower: z.number().optional(),
  upper: z.number().optional(),
  possible: z.object(limits).optional(),
  numerator: z.number().optional(),
  denominator: z.number().optional(),
  grade: grade.optional(),
  reasons: z.array(reason),
});
export type ValueReply = z.infer<typeof valueReply>;

/** How a value went over time. */
export const course = z.object({
  rollingYear: valueReply.optional(),
  trend: z.union([
    z.object({
      kind: z.literal('tested'),
      direction: z.enum(['increasing', 'decreasing', 'no significant change']),
      chi2: z.number(),
      p: z.number(),
      from: inQuarter,
      until: inQuarter,
    }),
    z.object({ kind: z.literal('none'), why: z.enum(WHY_NO_TREND) }),
  ]),
  line: z.object({ slope: z.number(), from: inQuarter, until: inQuarter, quarters: z.number() }).optional(),
});

/** A step of a calculation with its numbers; its kind tells which. */
export const explainStep = z.custom<ExplainStep>(
  (step) => typeof step === 'object' && step !== null && 'kind' in step && typeof step.kind === 'string',
);

/** How much figures of an indicator usually change, by the age at which they were revised. */
export const revisionBand = z.object({
  age: z.union([z.literal(1), z.literal(2), z.literal(4)]),
  band: z.union([
    z.object({ kind: z.literal('band'), revisions: z.number(), median: z.number(), ...limits }),
    z.object({ kind: z.literal('too-few'), revisions: z.number() }),
  ]),
});
