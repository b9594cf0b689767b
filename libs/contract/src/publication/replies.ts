import { z } from 'zod';
import { benchmarkName, bilingual } from '../figures.ts';
import { route } from '../route.ts';
import { RELEASE_STATES } from './publication.ts';

/** What a municipality decides about one indicator. Who withholds it says why, to the coordinator. */
export const replyChoice = z
  .object({
    indicator: z.string().max(60),
    choice: z.enum(['consent', 'withhold']),
    reason: z.string().trim().min(3).max(500).optional(),
  })
  .refine(({ choice, reason }) => choice === 'consent' || reason !== undefined, {
    path: ['reason'],
    message: 'who withholds an indicator says why',
  });
export type ReplyChoice = z.infer<typeof replyChoice>;

/** A release that has figures of the municipality and is not out yet. */
const replyRound = z.object({
  release: z.uuid(),
  benchmark: benchmarkName,
  number: z.number().int(),
  state: z.enum(RELEASE_STATES),
  /** Replies are taken until this moment. */
  until: z.string(),
  /** Whether a reply can be saved now. */
  open: z.boolean(),
  /** Numbers from 1 up to it cannot stand in the text. */
  threshold: z.number().int(),
  /** Addresses of the pages in the draft; in English with `/en` before it. */
  page: z.string(),
  indicators: z.array(
    z.object({
      code: z.string(),
      label: bilingual,
      page: z.string(),
      choice: z.enum(['consent', 'withhold']).optional(),
      reason: z.string().optional(),
    }),
  ),
  text: z.string().optional(),
  saved: z.object({ by: z.string(), at: z.string() }).optional(),
});
export type ReplyRoundReply = z.infer<typeof replyRound>;

export const listReplyRounds = route({
  name: 'listReplyRounds',
  summary: 'Publicaties waar uw gemeente op kan reageren, of reageerde, voor zij uitkomen',
  method: 'GET',
  path: '/replies',
  access: { may: 'replies.read' },
  reply: z.array(replyRound),
});

export const readOwnDraftPage = route({
  name: 'readOwnDraftPage',
  summary: 'De eigen bladzijde, of die van een indicator, zoals zij openbaar zou worden',
  method: 'GET',
  path: '/replies/:release/page',
  access: { may: 'replies.read' },
  params: z.object({ release: z.uuid() }),
  query: z.object({ path: z.string().max(200).regex(/^\//) }),
  stream: 'file',
  problems: ['release-not-found'],
});

export const saveReply = route({
  name: 'saveReply',
  summary:
    'De reactie van de gemeente bewaren: tekst voor het publiek, en per indicator instemmen of inhouden. Geldt in plaats van de vorige.',
  method: 'PUT',
  path: '/replies/:release',
  access: { may: 'replies.save' },
  params: z.object({ release: z.uuid() }),
  body: z.object({
    text: z.string().trim().min(3).max(2000).optional(),
    choices: z.array(replyChoice).max(200),
  }),
  reply: replyRound,
  problems: ['release-not-found', 'reply-closed', 'indicator-not-found', 'personal-data', 'text-tells-count'],
});
