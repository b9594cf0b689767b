import { z } from 'zod';
import type { Indicator, MeasureGroup, ProfileQuestion } from '@ijkpunt/model';
import { benchmarkName, bilingual, direction, quarter } from '../figures.ts';
import { route } from '../route.ts';

/** How long what is typed of an indicator may be: the page of an indicator is read on a telephone. */
export const INDICATOR_BOUNDS = {
  label: { min: 3, max: 80 },
  explanation: { min: 10, max: 300 },
  caution: { min: 10, max: 600 },
  reason: { min: 10, max: 500 },
  searchWord: { min: 2, max: 40 },
  /** So many words by which it is found. */
  searchWords: 20,
} as const;

type BoundedText = 'label' | 'explanation' | 'caution' | 'reason' | 'searchWord';

function typed(what: BoundedText) {
  const { min, max } = INDICATOR_BOUNDS[what];
  return z.string().trim().min(min).max(max);
}

function inBothLanguages(what: BoundedText) {
  return z.object({ nl: typed(what), en: typed(what) });
}

/** What a coordinator keeps of an indicator. */
export const indicatorSettings = z.object({
  label: inBothLanguages('label'),
  explanation: inBothLanguages('explanation'),
  caution: inBothLanguages('caution'),
  searchWords: z.array(typed('searchWord')).max(INDICATOR_BOUNDS.searchWords),
  direction,
  profileQuestions: z.array(z.string().max(40)).max(20),
  shown: z.boolean(),
});
export type IndicatorSettingsInput = z.infer<typeof indicatorSettings>;

/** The settings as they stand; what was shipped is held by no bound. */
const settingsReply = z.object({
  label: bilingual,
  explanation: bilingual,
  caution: bilingual,
  searchWords: z.array(z.string()),
  direction,
  profileQuestions: z.array(z.string()),
  shown: z.boolean(),
});
export type IndicatorSettingsReply = z.infer<typeof settingsReply>;

/** What becomes of a comparison: comparable, comparable with care, refused, no figure, or not computed at all. */
const COMPARED_OUTCOMES = ['A', 'B', 'C', 'missing', 'not-computed'] as const;
export type ComparedOutcome = (typeof COMPARED_OUTCOMES)[number];

const count = z.number().int().min(0);

/** What a draft would change, counted over accepted deliveries and over what is published. */
const indicatorImpact = z.object({
  /** Comparisons that were computed both ways, and over how many quarters: none when only words change. */
  comparisons: count,
  quarters: count,
  /** Comparisons with another outcome, and how many of those are published with a figure or a refusal. */
  grades: z.array(
    z.object({
      from: z.enum(COMPARED_OUTCOMES),
      to: z.enum(COMPARED_OUTCOMES),
      comparisons: count,
      published: count,
    }),
  ),
  /** Public pages that say something else at the next release, by language; absent for what is not published. */
  pages: z.object({ nl: count, en: count }).optional(),
  /** Questions that come to matter or no longer do, and who answered them. */
  answers: z.array(
    z.object({
      question: z.string(),
      change: z.enum(['added', 'dropped']),
      deliveries: count,
      of: count,
      municipalities: count,
    }),
  ),
  /**
   * Municipalities that get another verdict: turned round, given where there was none, or lost. Of one quarter: the newest
   * that is published, or while none is the newest that is not nearly empty. Absent where there is no better and worse.
   */
  verdicts: z.object({ quarter, turned: count, gained: count, lost: count }).optional(),
});
export type IndicatorImpact = z.infer<typeof indicatorImpact>;

/** A computation of what a draft changes. */
const weighing = z.object({
  state: z.enum(['requested', 'done', 'failed']),
  result: indicatorImpact.optional(),
  doneAt: z.string().optional(),
  /** The draft, and what works now, are still what was compared: only then can it be put to work. */
  ofDraft: z.boolean(),
});
export type WeighingReply = z.infer<typeof weighing>;

const indicatorVersion = z.object({
  version: z.number().int(),
  state: z.enum(['draft', 'live', 'past']),
  /** Absent: as it is shipped. */
  settings: settingsReply.optional(),
  reason: z.string(),
  madeBy: z.string(),
  madeAt: z.string(),
  liveBy: z.string().optional(),
  liveAt: z.string().optional(),
});
export type IndicatorVersionReply = z.infer<typeof indicatorVersion>;

const INDICATOR_ORIGINS = ['shipped', 'changed', 'not-shown'] as const;

const standing = {
  code: z.string(),
  origin: z.enum(INDICATOR_ORIGINS),
  hasDraft: z.boolean(),
  /** What is shipped was changed since the version at work was written. */
  shippedIsNewer: z.boolean(),
};

const measure = z.object({ code: z.string(), label: bilingual, unit: z.string(), definition: bilingual });

const catalogueOfBenchmark = z.object({
  benchmark: benchmarkName,
  indicators: z.array(z.object({ ...standing, label: bilingual, explanation: bilingual })),
  measures: z.array(measure),
});
export type CatalogueReply = z.infer<typeof catalogueOfBenchmark>;
export type ListedIndicatorReply = CatalogueReply['indicators'][number];

const indicatorInCatalogue = z.object({
  ...standing,
  benchmark: benchmarkName.extend({
    profileQuestions: z.custom<ProfileQuestion[]>(Array.isArray),
    measureGroups: z.custom<MeasureGroup[]>(Array.isArray).optional(),
  }),
  /** As it is shipped, with what it is divided by. */
  indicator: z.custom<Indicator>((value) => typeof value === 'object' && value !== null),
  /** What it is made of. */
  measures: z.array(measure),
  shipped: settingsReply,
  atWork: settingsReply,
  /** What the draft would put to work. */
  draft: settingsReply.optional(),
  /** What was shipped when the version at work was written; only when that is no longer what is shipped. */
  shippedBefore: settingsReply.optional(),
  /** Newest first. */
  versions: z.array(indicatorVersion),
  weighing: weighing.optional(),
});
export type IndicatorInCatalogueReply = z.infer<typeof indicatorInCatalogue>;

const byCode = z.object({ benchmark: z.string().max(100), code: z.string().max(20) });
const found = ['benchmark-not-found', 'indicator-unknown'] as const;

export const listCatalogue = route({
  name: 'listCatalogue',
  summary: 'De benchmarks met hun indicatoren en maten, en wat daarvan met de hand is gewijzigd',
  method: 'GET',
  path: '/catalogue',
  access: { may: 'catalogue.read' },
  reply: z.array(catalogueOfBenchmark),
});

export const readIndicator = route({
  name: 'readIndicator',
  summary: 'Een indicator zoals hij wordt meegeleverd en zoals hij werkt, met ontwerp, gevolgen en versies',
  method: 'GET',
  path: '/benchmarks/:benchmark/indicators/:code',
  access: { may: 'catalogue.read' },
  params: byCode,
  reply: indicatorInCatalogue,
  problems: found,
});

export const saveIndicatorDraft = route({
  name: 'saveIndicatorDraft',
  summary: 'Een ontwerp van een indicator opslaan: het verandert nog niets',
  method: 'PUT',
  path: '/benchmarks/:benchmark/indicators/:code/draft',
  access: { may: 'catalogue.manage' },
  params: byCode,
  /** Settings; or an earlier version again; or, with neither, as it is shipped. */
  body: z.object({
    reason: typed('reason'),
    settings: indicatorSettings.optional(),
    version: z.number().int().min(1).optional(),
  }),
  reply: indicatorInCatalogue,
  problems: [...found, 'indicator-not-valid', 'personal-data'],
});

export const dropIndicatorDraft = route({
  name: 'dropIndicatorDraft',
  summary: 'Het ontwerp van een indicator weggooien',
  method: 'DELETE',
  path: '/benchmarks/:benchmark/indicators/:code/draft',
  access: { may: 'catalogue.manage' },
  params: byCode,
  reply: indicatorInCatalogue,
  problems: [...found, 'indicator-without-draft'],
});

export const weighIndicator = route({
  name: 'weighIndicator',
  summary: 'Laten berekenen wat het ontwerp van een indicator verandert',
  method: 'POST',
  path: '/benchmarks/:benchmark/indicators/:code/impact',
  access: { may: 'catalogue.manage' },
  params: byCode,
  reply: indicatorInCatalogue,
  status: 202,
  problems: [...found, 'indicator-without-draft'],
});

export const activateIndicator = route({
  name: 'activateIndicator',
  summary: 'Een ontwerp waarvan de gevolgen zijn berekend in werking stellen',
  method: 'POST',
  path: '/benchmarks/:benchmark/indicators/:code/activation',
  access: { may: 'catalogue.manage' },
  params: byCode,
  reply: indicatorInCatalogue,
  problems: [...found, 'indicator-without-draft', 'indicator-not-weighed', 'indicator-not-valid'],
});
