import { z } from 'zod';
import { benchmarkName, quarter } from '../figures.ts';
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
  benchmark: benchmarkName,
  quarter,
  opensOn: z.string(),
  /** The day that counts for this municipality: that of its extension when it has one. */
  deadline: z.string(),
  extended: z.object({ reason: z.string() }).optional(),
  /** The deadline has passed and nothing was accepted. */
  late: z.boolean(),
  /** Nothing more comes in. */
  closed: z.boolean(),
  reminder: z.object({ text: z.string(), at: z.string() }).optional(),
  state: z.enum(TASK_STATES),
  upload: z.string().optional(),
  delivery: z.string().optional(),
  /** An accepted delivery was reopened, with this reason. */
  reopened: z.object({ reason: z.string() }).optional(),
  /** Predecessors of a merged municipality whose accepted figures of this quarter can be taken over. */
  predecessors: z.array(z.object({ municipality: z.string(), name: z.string(), delivered: z.boolean() })),
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
