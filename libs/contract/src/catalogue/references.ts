import { z } from 'zod';
import { isReferenceVariable, REFERENCE_UNITS } from '@ijkpunt/model';
import { REFERENCE_FINDING_CODES } from '@ijkpunt/validation';
import { bilingual, cell, day } from '../figures.ts';
import { route } from '../route.ts';

const facts = z.object({
  variable: z.string(),
  title: bilingual,
  unit: z.enum(REFERENCE_UNITS),
  source: z.string(),
  sourceUrl: z.string(),
  licence: z.string(),
  refersOn: z.string(),
  boundariesOn: z.string(),
  invented: z.boolean(),
  /** Slug of the one benchmark that it is for; absent for every benchmark. */
  benchmark: z.string().optional(),
});

const referenceSet = facts.extend({
  id: z.uuid(),
  /** SHA-256 of the file that was imported. */
  sha256: z.string(),
  importedAt: z.string(),
  importedBy: z.string(),
  /** Municipalities with a figure, and with a reason instead. */
  figures: z.number().int(),
  missing: z.number().int(),
  /** The set of its variable that is used now; the others are history. */
  newest: z.boolean(),
});
export type ReferenceSetReply = z.infer<typeof referenceSet>;

const referenceFinding = z.object({
  code: z.enum(REFERENCE_FINDING_CODES),
  /** Line of the file, counted from 1; 0 when it is about the file as a whole. */
  line: z.number().int(),
  seen: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ReferenceFindingReply = z.infer<typeof referenceFinding>;

/** The set that was kept, or everything that is wrong with the file: then nothing was kept. */
const referenceImport = z.object({
  set: referenceSet.optional(),
  findings: z.array(referenceFinding),
});
export type ReferenceImportReply = z.infer<typeof referenceImport>;

const municipalityReferences = z.object({
  municipality: z.string(),
  references: z.array(facts.extend({ cell })),
});
export type MunicipalityReferencesReply = z.infer<typeof municipalityReferences>;

export const listReferences = route({
  name: 'listReferences',
  summary: 'De referentiecijfers met hun bron, dag en grenzen, per variabele de nieuwste eerst',
  method: 'GET',
  path: '/references',
  access: { may: 'references.read' },
  reply: z.array(referenceSet),
});

const words = z.string().trim().min(2).max(200);

/** What is said of a file of reference figures. The address becomes a link on public pages, so it is one of the web. */
export const referenceOrder = z.object({
  variable: z.string().refine(isReferenceVariable),
  titleNl: words,
  titleEn: words,
  unit: z.enum(REFERENCE_UNITS),
  source: words,
  sourceUrl: z.url({ protocol: /^https?$/ }).max(500),
  licence: words,
  refersOn: day,
  boundariesOn: day,
  invented: z.enum(['true', 'false']).optional(),
  benchmark: z.string().max(100).optional(),
});
export type ReferenceOrder = z.infer<typeof referenceOrder>;

export const importReferences = route({
  name: 'importReferences',
  summary:
    'Referentiecijfers importeren: multipart met veld `bestand`, een CSV met de kolommen gemeente, waarde en reden. ' +
    'Met één bevinding wordt niets bewaard; een correctie is een nieuwe set.',
  method: 'POST',
  path: '/references',
  access: { may: 'references.manage' },
  query: referenceOrder,
  reply: referenceImport,
  stream: 'upload',
  problems: ['benchmark-not-found', 'file-missing', 'file-damaged', 'personal-data'],
});

export const readReferences = route({
  name: 'readReferences',
  summary: 'De nieuwste referentiecijfers van één gemeente, onder haar code op de dag van de grenzen',
  method: 'GET',
  path: '/municipalities/:municipality/references',
  access: { signedIn: true },
  params: z.object({ municipality: z.string().regex(/^GM\d{4}$/) }),
  reply: municipalityReferences,
  problems: ['municipality-not-found'],
});
