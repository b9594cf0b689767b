import { z } from 'zod';
import { bilingual } from '../figures.ts';
import { route } from '../route.ts';

const slug = z.string().max(100);

/** A benchmark in which the organisation is asked, and in how many parts it delivers. */
const dividedBenchmark = z.object({
  slug: z.string(),
  title: bilingual,
  invented: z.boolean(),
  parts: z.number().int(),
});
export type DividedBenchmarkReply = z.infer<typeof dividedBenchmark>;

export const listDividedBenchmarks = route({
  name: 'listDividedBenchmarks',
  summary: 'De benchmarks waarin uw organisatie is gevraagd, met het aantal delen',
  method: 'GET',
  path: '/parts/benchmarks',
  access: { may: 'parts.manage' },
  reply: z.array(dividedBenchmark),
});

/** A part that is delivered apart, and the measures it is responsible for. */
export const part = z.object({ name: z.string(), measures: z.array(z.string()), savedBy: z.string() });
export type PartReply = z.infer<typeof part>;

export const listParts = route({
  name: 'listParts',
  summary: 'Wie levert welk deel van de maten aan',
  method: 'GET',
  path: '/parts',
  access: { may: 'parts.manage' },
  query: z.object({ benchmark: slug }),
  reply: z.object({
    parts: z.array(part),
    measures: z.array(z.object({ code: z.string(), label: bilingual })),
  }),
  problems: ['benchmark-not-found'],
});

export const savePart = route({
  name: 'savePart',
  summary: 'Een deel en zijn maten vastleggen',
  method: 'PUT',
  path: '/parts',
  access: { may: 'parts.manage' },
  body: z.object({
    benchmark: slug,
    name: z.string().trim().min(2).max(60),
    measures: z.array(z.string().max(20)).min(1).max(200),
  }),
  status: 204,
  problems: ['benchmark-not-found', 'input-invalid', 'personal-data'],
});

export const deletePart = route({
  name: 'deletePart',
  summary: 'Een deel opheffen',
  method: 'DELETE',
  path: '/parts',
  access: { may: 'parts.manage' },
  query: z.object({ benchmark: slug, name: z.string().max(60) }),
  status: 204,
  problems: ['part-not-found'],
});
