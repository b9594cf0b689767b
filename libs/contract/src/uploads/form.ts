import { z } from 'zod';
import type { Column } from '@ijkpunt/validation';
import { benchmarkParts, observation, quarter } from '../figures.ts';
import { route } from '../route.ts';
import { upload } from './uploads.ts';

const byRound = z.object({ benchmark: z.string().max(100), quarter });
const part = z.object({ part: z.string().max(60).optional() });

/** One cell of the form, as it was typed. The address of a cell is its measure, dimension and category. */
const draftCell = z.object({
  measure: z.string().max(20),
  dimension: z.string().max(40),
  category: z.string().max(100),
  value: z.string().max(40),
  precision: z.string().max(20),
  reason: z.string().max(30),
  note: z.string().max(1000),
});
export type DraftCell = z.infer<typeof draftCell>;

type Address = Pick<DraftCell, 'measure' | 'dimension' | 'category'>;

/** What tells a cell of the form from all others. */
export function addressOfCell({ measure, dimension, category }: Address): string {
  return [measure, dimension, category].join('|');
}

/** A cell that says nothing is removed. How exact nothing is, says nothing either. */
export function isEmptyCell({ value, reason, note }: Pick<DraftCell, 'value' | 'reason' | 'note'>): boolean {
  return [value, reason, note].every((text) => text.trim() === '');
}

/** The columns of a delivery that the form fills, in the order of `draftRow`. */
export const DRAFT_COLUMNS = [
  'gemeente',
  'maat',
  'uitsplitsing',
  'categorie',
  'waarde',
  'precisie',
  'reden',
  'toelichting',
] as const satisfies readonly Column[];

/** A cell as the row of a delivery. Browser and server both read this row, so that both find the same. */
export function draftRow(cell: DraftCell, municipality: string): readonly string[] {
  const { measure, dimension, category, value, precision, reason, note } = cell;
  return [municipality, measure, dimension, category, value, precision, reason, note];
}

export const draft = z.object({
  benchmark: benchmarkParts,
  quarter,
  municipality: z.string(),
  part: z.string(),
  /** Measures that this part is responsible for; absent means all. */
  responsibility: z.array(z.string()).optional(),
  revision: z.number().int(),
  savedAt: z.string().optional(),
  savedBy: z.string().optional(),
  cells: z.array(draftCell),
  /** Accepted deliveries of earlier quarters, oldest first: what the checks compare with. */
  past: z.array(z.object({ quarter, observations: z.array(observation) })),
  /** What other parts delivered for this round. */
  otherParts: z.array(
    z.object({ part: z.string(), fileName: z.string(), observations: z.array(observation) }),
  ),
});
export type DraftReply = z.infer<typeof draft>;

const savedDraft = z.object({ revision: z.number().int(), savedAt: z.string() });
export type SavedDraftReply = z.infer<typeof savedDraft>;

export const readDraft = route({
  name: 'readDraft',
  summary: 'Het formulier van een uitvraag, met wat er al is ingevuld en de vorige kwartalen',
  method: 'GET',
  path: '/drafts/:benchmark/:quarter',
  access: { may: 'uploads.create' },
  params: byRound,
  query: part,
  reply: draft,
  problems: [
    'benchmark-not-found',
    'round-not-found',
    'round-not-open',
    'round-closed',
    'delivery-locked',
    'municipality-ended',
    'part-not-found',
  ],
});

export const saveDraft = route({
  name: 'saveDraft',
  summary: 'Cellen van het formulier bewaren; een lege cel wordt weggehaald',
  method: 'PUT',
  path: '/drafts/:benchmark/:quarter',
  access: { may: 'uploads.create' },
  params: byRound,
  query: part,
  body: z.object({ revision: z.number().int(), cells: z.array(draftCell).max(2000) }),
  reply: savedDraft,
  problems: [
    'draft-changed',
    'personal-data',
    'input-invalid',
    'part-not-found',
    'round-not-found',
    'round-not-open',
    'round-closed',
    'delivery-locked',
  ],
});

export const finishDraft = route({
  name: 'finishDraft',
  summary: 'Het formulier laten controleren: het wordt een aanlevering zoals een bestand',
  method: 'POST',
  path: '/drafts/:benchmark/:quarter/upload',
  access: { may: 'uploads.create' },
  params: byRound,
  query: part,
  reply: upload,
  status: 202,
  problems: [
    'draft-empty',
    'part-not-found',
    'round-not-found',
    'round-not-open',
    'round-closed',
    'delivery-locked',
    'personal-data',
  ],
});
