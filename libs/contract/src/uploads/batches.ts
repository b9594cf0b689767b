import { z } from 'zod';
import { benchmarkName, quarter } from '../figures.ts';
import { route } from '../route.ts';

/** A round in which a partnership can deliver for at least one municipality. */
const batchRound = z.object({
  benchmark: benchmarkName,
  quarter,
  deadline: z.string(),
  /** Municipalities of the partnership that are asked. */
  municipalities: z.number().int(),
});
export type BatchRoundReply = z.infer<typeof batchRound>;

export const listBatchRounds = route({
  name: 'listBatchRounds',
  summary: 'De open uitvragen van de gemeenten waarvoor uw samenwerkingsverband aanlevert',
  method: 'GET',
  path: '/batches/rounds',
  access: { may: 'uploads.create' },
  reply: z.array(batchRound),
  problems: ['nobody-to-act-for'],
});
