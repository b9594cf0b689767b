import { z } from 'zod';
import { bilingual, quarter } from '../figures.ts';
import { route } from '../route.ts';

/** Where the delivery of one municipality for one round stands. */
export const TASK_STATES = [
  'not-started',
  'checking',
  'refused',
  'findings-open',
  'ready',
  'submitted',
  'returned',
  'accepted',
] as const;
export type TaskState = (typeof TASK_STATES)[number];

export const task = z.object({
  benchmark: z.object({ slug: z.string(), title: bilingual, invented: z.boolean() }),
  quarter,
  opensOn: z.string(),
  deadline: z.string(),
  state: z.enum(TASK_STATES),
  upload: z.string().optional(),
  delivery: z.string().optional(),
});
export type TaskReply = z.infer<typeof task>;

export const listTasks = route({
  name: 'listTasks',
  summary: 'De uitvragen van uw organisatie, met hun stand',
  method: 'GET',
  path: '/tasks',
  access: { may: 'uploads.read' },
  reply: z.array(task),
});
