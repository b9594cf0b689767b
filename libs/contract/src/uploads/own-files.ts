import { z } from 'zod';
import { bilingual, quarter } from '../figures.ts';
import { route } from '../route.ts';
import { UNREADABLE, upload } from './uploads.ts';

const slug = z.string().max(100);

/** How the cells of a file of one's own stand for measures. */
const localMapping = z.object({
  headerLine: z.number().int().min(0).max(500),
  labelColumn: z.string().max(200),
  cells: z
    .array(
      z.object({
        row: z.string().max(200),
        column: z.string().max(200),
        measure: z.string().max(20),
        dimension: z.string().max(40),
        category: z.string().max(100),
      }),
    )
    .min(1)
    .max(500),
});
export type LocalMappingReply = z.infer<typeof localMapping>;

const savedMapping = z.object({
  id: z.uuid(),
  name: z.string(),
  savedBy: z.string(),
  savedAt: z.string(),
  mapping: localMapping,
});
export type SavedMappingReply = z.infer<typeof savedMapping>;

const outlineReply = z.object({
  fileName: z.string(),
  headerLine: z.number().int(),
  labelColumn: z.string(),
  columns: z.array(z.string()),
  rows: z.array(
    z.object({ label: z.string(), cells: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
  /** Proposed by words of the labels; a person confirms. */
  suggested: z.array(localMapping.shape.cells.element),
  /** A mapping saved before that fits this file, best first. */
  fitting: z.array(
    z.object({ id: z.uuid(), name: z.string(), found: z.number().int(), missing: z.number().int() }),
  ),
  measures: z.array(z.object({ code: z.string(), label: bilingual, dimensions: z.array(z.string()) })),
  dimensions: z.array(
    z.object({
      code: z.string(),
      label: bilingual,
      categories: z.array(z.object({ code: z.string(), label: bilingual })),
    }),
  ),
});
export type OutlineReply = z.infer<typeof outlineReply>;

export const outlineFile = route({
  name: 'outlineFile',
  summary: 'Een eigen bestand bekijken zonder het te bewaren: kolommen, rijen en een voorstel',
  method: 'POST',
  path: '/own-files/outline',
  access: { may: 'uploads.create' },
  query: z.object({
    benchmark: slug,
    headerLine: z.coerce.number().int().min(0).max(500).optional(),
    labelColumn: z.string().max(200).optional(),
  }),
  reply: outlineReply,
  stream: 'upload',
  problems: [
    'benchmark-not-found',
    'file-missing',
    'file-too-large',
    'file-type-unknown',
    'file-empty',
    ...UNREADABLE,
  ],
});

export const listMappings = route({
  name: 'listMappings',
  summary: 'Bewaarde koppelingen van eigen bestanden',
  method: 'GET',
  path: '/mappings',
  access: { may: 'uploads.create' },
  query: z.object({ benchmark: slug }),
  reply: z.array(savedMapping),
});

export const saveMapping = route({
  name: 'saveMapping',
  summary: 'Een koppeling bewaren, onder haar naam',
  method: 'POST',
  path: '/mappings',
  access: { may: 'uploads.create' },
  body: z.object({ benchmark: slug, name: z.string().trim().min(2).max(80), mapping: localMapping }),
  reply: savedMapping,
  status: 201,
  problems: ['benchmark-not-found', 'input-invalid', 'personal-data'],
});

export const deleteMapping = route({
  name: 'deleteMapping',
  summary: 'Een koppeling weggooien',
  method: 'DELETE',
  path: '/mappings/:mapping',
  access: { may: 'uploads.create' },
  params: z.object({ mapping: z.uuid() }),
  status: 204,
  problems: ['mapping-not-found'],
});

/** A file of a partnership: one upload per municipality, each under the walls of its own. */
export const startBatch = route({
  name: 'startBatch',
  summary: 'Eén bestand met cijfers van meer gemeenten aanleveren (samenwerkingsverband)',
  method: 'POST',
  path: '/batches',
  access: { may: 'uploads.create' },
  query: z.object({ benchmark: slug, quarter }),
  reply: z.object({
    uploads: z.array(
      z.object({ municipality: z.string(), name: z.string(), rows: z.number().int(), upload: upload }),
    ),
    /** Municipalities in the file that were not taken in, and why. */
    refused: z.array(z.object({ municipality: z.string(), rows: z.number().int(), code: z.string() })),
  }),
  status: 202,
  stream: 'upload',
  problems: [
    'nobody-to-act-for',
    'input-invalid',
    'file-missing',
    'file-too-large',
    'file-type-unknown',
    'file-empty',
    ...UNREADABLE,
  ],
});
