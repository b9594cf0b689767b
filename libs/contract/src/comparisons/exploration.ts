import { z } from 'zod';
import type { FunnelLines } from '@ijkpunt/model';
import { benchmarkName, bilingual, direction, funnelPlace, grade, quarter, reason } from '../figures.ts';
import { route } from '../route.ts';
import { EXPLORED_SHOWS, EXPLORED_SORTS } from './explored-rows.ts';

const distribution = z.object({
  contributing: z.number().int(),
  lowerQuartile: z.number(),
  median: z.number(),
  upperQuartile: z.number(),
});

const named = z.object({ code: z.string(), label: bilingual });

/** What can be explored of one indicator: over which time, and in which parts. */
const exploredIndicator = z.object({
  code: z.string(),
  label: bilingual,
  method: z.enum(['share', 'rate', 'ratio', 'count']),
  direction,
  /** Quarters add up to a rolling year. */
  yearly: z.boolean(),
  breakdowns: z.array(named.extend({ categories: z.array(named) })),
});
export type ExploredIndicatorReply = z.infer<typeof exploredIndicator>;

const explorationChoices = z.object({
  benchmarks: z.array(
    z.object({
      slug: z.string(),
      title: bilingual,
      invented: z.boolean(),
      /** Quarters with accepted figures that have been computed, the newest first. */
      quarters: z.array(quarter),
      /** The newest of them that is not nearly empty; absent while none was computed. */
      telling: quarter.optional(),
      indicators: z.array(exploredIndicator),
    }),
  ),
  provinces: z.array(z.string()),
  regions: z.array(z.string()),
  municipalities: z.array(z.object({ code: z.string(), name: z.string() })),
});
export type ExplorationChoicesReply = z.infer<typeof explorationChoices>;

/** One municipality: a figure, or why there is none. */
export const exploredRow = z.object({
  code: z.string(),
  name: z.string(),
  /** Absent: nothing of this quarter was accepted. */
  state: z.enum(['figure', 'refused', 'missing', 'absent']),
  value: z.number().optional(),
  lower: z.number().optional(),
  upper: z.number().optional(),
  numerator: z.number().optional(),
  denominator: z.number().optional(),
  grade: grade.optional(),
  why: z.string().optional(),
  reasons: z.array(reason),
  /** Where it lies in the funnel of its group; absent where none could be made. */
  place: funnelPlace.optional(),
});
export type ExploredRowReply = z.infer<typeof exploredRow>;

/** Accepted figures of a group, unpublished and unprotected. */
export const exploration = z.object({
  benchmark: benchmarkName,
  indicator: exploredIndicator,
  quarter,
  computedAt: z.string().optional(),
  versions: z.object({
    catalogue: z.string(),
    method: z.string(),
    groups: z.string(),
    code: z.string(),
  }),
  rows: z.array(exploredRow),
  /** Why there is no figure, and of how many; the most frequent first. */
  gaps: z.array(z.object({ state: z.string(), why: z.string(), count: z.number().int() })),
  spread: z.object({
    contributing: z.number().int(),
    numerator: z.number(),
    denominator: z.number(),
    mean: z.number().optional(),
    distribution: distribution.optional(),
    lines: z.custom<FunnelLines>((lines) => typeof lines === 'object' && lines !== null).optional(),
  }),
  /** Quartiles of the same group in this quarter and those before, the oldest first. */
  course: z.array(z.object({ quarter, distribution: distribution.optional() })),
});
export type ExplorationReply = z.infer<typeof exploration>;

const asked = z.object({
  benchmark: z.string().max(100),
  indicator: z.string().max(40),
  quarter,
  span: z.enum(['quarter', 'year']).default('quarter'),
  /** Empty for the whole; dimension/category for a part. */
  cell: z.string().max(120).default(''),
  /** `nation`, or a kind of group with its code: `province:Overijssel`, `neighbours:GM0193`. */
  group: z.string().max(120).default('nation'),
});
/** What is looked at. */
export type AskedExploration = z.infer<typeof asked>;

const problems = ['benchmark-not-found', 'indicator-not-found', 'nothing-computed', 'input-invalid'] as const;

export const readExplorationChoices = route({
  name: 'readExplorationChoices',
  summary: 'Wat er te verkennen is: vragenlijsten, indicatoren, kwartalen en groepen',
  method: 'GET',
  path: '/exploration/choices',
  access: { may: 'figures.explore' },
  reply: explorationChoices,
});

export const readExploration = route({
  name: 'readExploration',
  summary:
    'Een indicator over alle gemeenten van een groep: goedgekeurd, niet gepubliceerd en niet beveiligd',
  method: 'GET',
  path: '/exploration',
  access: { may: 'figures.explore' },
  query: asked,
  reply: exploration,
  problems,
});

export const exportExploration = route({
  name: 'exportExploration',
  summary: 'Wat de verkenner laat zien als CSV, niet voor publicatie; het komt in het logboek',
  method: 'GET',
  path: '/exploration.csv',
  access: { may: 'figures.explore' },
  query: asked.extend({
    name: z.string().max(80).default(''),
    show: z.enum(EXPLORED_SHOWS).default('all'),
    sort: z.enum(EXPLORED_SORTS).default('name'),
    order: z.enum(['up', 'down']).default('up'),
  }),
  stream: 'file',
  problems,
});
