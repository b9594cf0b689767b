import { z } from 'zod';
import { bilingual, day, quarter } from '../figures.ts';
import { route } from '../route.ts';

const slug = z.string().max(100);
const byRound = z.object({ benchmark: slug, quarter });
const reason = z.string().trim().min(3).max(500);

/** Where a municipality stands, as the owner of the benchmark sees it. `late`: the deadline has passed without acceptance. */
export const MONITOR_STATES = [
  'not-started',
  'uploaded',
  'findings-open',
  'waiting-for-approval',
  'returned',
  'approved',
] as const;
export type MonitorState = (typeof MONITOR_STATES)[number];

export const roundFacts = z.object({
  benchmark: z.object({ slug: z.string(), title: bilingual }),
  quarter,
  opensOn: z.string(),
  deadline: z.string(),
  state: z.enum(['planned', 'open', 'past-deadline', 'closed']),
  asked: z.number().int(),
  approved: z.number().int(),
  approvedOnTime: z.number().int(),
});
export type RoundFactsReply = z.infer<typeof roundFacts>;

const monitorRow = z.object({
  municipality: z.string(),
  name: z.string(),
  province: z.string(),
  inhabitants: z.number().int().optional(),
  state: z.enum(MONITOR_STATES),
  late: z.boolean(),
  deadline: z.string(),
  extension: z.object({ until: z.string(), reason: z.string() }).optional(),
  changedAt: z.string().optional(),
  approvedAt: z.string().optional(),
  /** Whether the first approval came before the end of the deadline; absent while there is none. */
  onTime: z.boolean().optional(),
  versions: z.number().int(),
  findingsOpen: z.number().int(),
  measuresFilled: z.number().int(),
  measuresMissing: z.number().int(),
  measuresAsked: z.number().int(),
  reminders: z.number().int(),
  remindedAt: z.string().optional(),
  /** Earlier rounds, oldest first: how each ended. */
  history: z.array(z.object({ quarter, outcome: z.enum(['on-time', 'late', 'missing', 'not-asked']) })),
});
export type MonitorRowReply = z.infer<typeof monitorRow>;

export const listRounds = route({
  name: 'listRounds',
  summary: 'Alle uitvragen met hun stand, nieuwste eerst',
  method: 'GET',
  path: '/rounds',
  access: { may: 'rounds.read' },
  reply: z.array(roundFacts),
});

export const openRound = route({
  name: 'openRound',
  summary: 'Een uitvraag klaarzetten; zonder data de gewone kalender',
  method: 'POST',
  path: '/rounds',
  access: { may: 'rounds.manage' },
  body: z.object({ benchmark: slug, quarter, opensOn: day.optional(), deadline: day.optional() }),
  reply: roundFacts,
  status: 201,
  problems: ['benchmark-not-found', 'round-exists', 'input-invalid'],
});

export const moveRound = route({
  name: 'moveRound',
  summary: 'Opening en uiterste dag van een uitvraag veranderen',
  method: 'PUT',
  path: '/rounds/:benchmark/:quarter',
  access: { may: 'rounds.manage' },
  params: byRound,
  body: z.object({ opensOn: day, deadline: day }),
  reply: roundFacts,
  problems: ['round-not-found', 'input-invalid'],
});

export const closeRound = route({
  name: 'closeRound',
  summary: 'Een uitvraag sluiten (of weer openen): daarna komt er niets meer in',
  method: 'PUT',
  path: '/rounds/:benchmark/:quarter/closing',
  access: { may: 'rounds.manage' },
  params: byRound,
  body: z.object({ closed: z.boolean() }),
  reply: roundFacts,
  problems: ['round-not-found'],
});

export const extendRound = route({
  name: 'extendRound',
  summary: 'Een gemeente langer de tijd geven, met de reden',
  method: 'PUT',
  path: '/rounds/:benchmark/:quarter/extensions/:municipality',
  access: { may: 'rounds.manage' },
  params: byRound.extend({ municipality: z.string().max(10) }),
  body: z.object({ until: day, reason }),
  status: 204,
  problems: [
    'round-not-found',
    'municipality-not-found',
    'municipality-not-asked',
    'input-invalid',
    'personal-data',
  ],
});

export const remind = route({
  name: 'remind',
  summary: 'Gemeenten herinneren: de herinnering staat bij hun taak',
  method: 'POST',
  path: '/rounds/:benchmark/:quarter/reminders',
  access: { may: 'rounds.manage' },
  params: byRound,
  body: z.object({ municipalities: z.array(z.string().max(10)).min(1).max(500), text: reason }),
  reply: z.object({ queued: z.number().int() }),
  status: 201,
  problems: [
    'round-not-found',
    'round-not-open',
    'municipality-not-found',
    'municipality-not-asked',
    'personal-data',
  ],
});

export const monitor = z.object({ round: roundFacts, rows: z.array(monitorRow) });
export type MonitorReply = z.infer<typeof monitor>;

export const readMonitor = route({
  name: 'readMonitor',
  summary: 'Elke gemeente in een uitvraag, met haar stand',
  method: 'GET',
  path: '/rounds/:benchmark/:quarter/monitor',
  access: { may: 'rounds.read' },
  params: byRound,
  reply: monitor,
  problems: ['round-not-found'],
});

export const exportMonitor = route({
  name: 'exportMonitor',
  summary: 'De stand van een uitvraag als CSV',
  method: 'GET',
  path: '/rounds/:benchmark/:quarter/monitor.csv',
  access: { may: 'rounds.read' },
  params: byRound,
  stream: 'file',
  problems: ['round-not-found'],
});
