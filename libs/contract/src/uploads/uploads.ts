import { z } from 'zod';
import { bilingual, finding, observation, quarter } from '../figures.ts';
import type { RefusalCode } from '../refusals.ts';
import { route } from '../route.ts';

export const UPLOAD_STATES = ['received', 'checking', 'checked', 'refused'] as const;

/** What carried the figures here. */
const UPLOAD_SOURCES = ['file', 'own-file', 'form', 'api', 'partnership', 'predecessors'] as const;
export type UploadSource = (typeof UPLOAD_SOURCES)[number];

export const profileQuestion = z.object({
  code: z.string(),
  question: bilingual,
  standard: z.string(),
  answers: z.array(z.object({ code: z.string(), label: bilingual, grade: z.enum(['A', 'B', 'C']) })),
});
export type ProfileQuestionReply = z.infer<typeof profileQuestion>;

/** Measures about one subject, which a profile may answer for apart under `question@group`. */
export const measureGroup = z.object({
  code: z.string(),
  label: bilingual,
  /** Codes of the questions that may be answered for this group apart. */
  questions: z.array(z.string()),
});
export type MeasureGroupReply = z.infer<typeof measureGroup>;

export const upload = z.object({
  id: z.uuid(),
  benchmark: z.string(),
  quarter,
  fileName: z.string(),
  size: z.number().int(),
  source: z.enum(UPLOAD_SOURCES),
  /** Name of the part that is delivered apart; empty for the whole. */
  part: z.string(),
  /** Checked like any other, and never submitted. */
  dryRun: z.boolean(),
  uploadedBy: z.string(),
  state: z.enum(UPLOAD_STATES),
  rowsRead: z.number().int(),
  receivedAt: z.string(),
  refusal: z
    .object({ code: z.string(), about: z.record(z.string(), z.union([z.string(), z.number()])) })
    .optional(),
});
export type UploadReply = z.infer<typeof upload>;

export const checkedUpload = upload.extend({
  findings: z.array(finding),
  observations: z.array(observation),
  profile: z.record(z.string(), z.string()),
  /** The questions that matter for the measures of this file. */
  profileQuestions: z.array(profileQuestion),
  measureGroups: z.array(measureGroup),
  profileConfirmed: z.boolean(),
  delivery: z.string().optional(),
});
export type CheckedUploadReply = z.infer<typeof checkedUpload>;

const byId = z.object({ upload: z.uuid() });

/** What a file can be refused for before anything of it is kept. */
export const UNREADABLE = [
  'file-damaged',
  'file-too-wide',
  'file-too-long',
  'file-too-slow',
  'file-encrypted',
  'file-has-macros',
  'personal-data',
] as const satisfies readonly RefusalCode[];

export const startUpload = route({
  name: 'startUpload',
  summary:
    'Een bestand aanleveren: multipart met veld `bestand`, of het bestand zelf als inhoud (text/csv, .xlsx of JSON met `rows`). ' +
    'Met de kop Idempotency-Key levert dezelfde aanroep één keer; met dryRun wordt alleen gecontroleerd.',
  method: 'POST',
  path: '/uploads',
  access: { may: 'uploads.create' },
  query: z.object({
    benchmark: z.string().max(100),
    quarter,
    part: z.string().max(60).optional(),
    mapping: z.uuid().optional(),
    dryRun: z.enum(['true', 'false']).optional(),
  }),
  reply: upload,
  status: 202,
  stream: 'upload',
  problems: [
    'benchmark-not-found',
    'round-not-found',
    'round-not-open',
    'municipality-ended',
    'file-missing',
    'file-too-large',
    'file-type-unknown',
    'file-empty',
    ...UNREADABLE,
    'round-closed',
    'delivery-locked',
    'part-not-found',
    'mapping-not-found',
    'call-repeated',
  ],
});

export const readUpload = route({
  name: 'readUpload',
  summary: 'Een aangeleverd bestand met bevindingen en gelezen cijfers',
  method: 'GET',
  path: '/uploads/:upload',
  access: { may: 'uploads.read' },
  params: byId,
  reply: checkedUpload,
  problems: ['upload-not-found'],
});

export const followUpload = route({
  name: 'followUpload',
  summary: 'De voortgang van de controle (server-sent events)',
  method: 'GET',
  path: '/uploads/:upload/events',
  access: { may: 'uploads.read' },
  params: byId,
  reply: upload,
  stream: 'events',
  problems: ['upload-not-found'],
});

export const explainFindings = route({
  name: 'explainFindings',
  summary: 'Bevindingen toelichten',
  method: 'PUT',
  path: '/uploads/:upload/explanations',
  access: { may: 'uploads.create' },
  params: byId,
  body: z.object({
    explanations: z
      .array(
        z.object({
          key: z.string().max(300),
          text: z.string().trim().min(3).max(2000),
          public: z.boolean().optional(),
        }),
      )
      .max(500),
  }),
  status: 204,
  problems: [
    'upload-not-found',
    'upload-not-checked',
    'explanation-not-asked',
    'already-submitted',
    'personal-data',
    'text-tells-count',
  ],
});

export const confirmProfile = route({
  name: 'confirmProfile',
  summary: 'De definitiekeuzes van deze levering bevestigen',
  method: 'PUT',
  path: '/uploads/:upload/profile',
  access: { may: 'uploads.create' },
  params: byId,
  body: z.object({ profile: z.record(z.string().max(60), z.string().max(60)) }),
  status: 204,
  problems: ['upload-not-found', 'upload-not-checked', 'profile-incomplete', 'already-submitted'],
});
