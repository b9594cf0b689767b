import { z } from 'zod';
import { bilingual, finding, observation, quarter } from '../figures.ts';
import { route } from '../route.ts';

export const UPLOAD_STATES = ['received', 'checking', 'checked', 'refused'] as const;

export const profileQuestion = z.object({
  code: z.string(),
  question: bilingual,
  standard: z.string(),
  answers: z.array(z.object({ code: z.string(), label: bilingual, grade: z.enum(['A', 'B', 'C']) })),
});
export type ProfileQuestionReply = z.infer<typeof profileQuestion>;

export const upload = z.object({
  id: z.uuid(),
  benchmark: z.string(),
  quarter,
  fileName: z.string(),
  size: z.number().int(),
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
  profileQuestions: z.array(profileQuestion),
  profileConfirmed: z.boolean(),
  delivery: z.string().optional(),
});
export type CheckedUploadReply = z.infer<typeof checkedUpload>;

const byId = z.object({ upload: z.uuid() });

export const startUpload = route({
  name: 'startUpload',
  summary: 'Een bestand aanleveren (multipart, veld `bestand`)',
  method: 'POST',
  path: '/uploads',
  access: { may: 'uploads.create' },
  query: z.object({ benchmark: z.string().max(100), quarter }),
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
      .array(z.object({ key: z.string().max(300), text: z.string().trim().min(3).max(2000) }))
      .max(500),
  }),
  status: 204,
  problems: ['upload-not-found', 'upload-not-checked', 'explanation-not-asked', 'already-submitted'],
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
