import { z } from 'zod';
import { benchmarkName, bilingual, quarter } from '../figures.ts';
import { route } from '../route.ts';
import { asks, ruleCode, ruleVocabulary, writtenRule } from './written-rule.ts';

export {
  faultsIn,
  measuresNamedBy,
  RULE_FAULT_CODES,
  type RuleFault,
  type RuleFaultCode,
} from './rule-faults.ts';
export {
  ruleVocabulary,
  writtenRule,
  type RuleVocabulary,
  type WrittenKind,
  type WrittenRule,
} from './written-rule.ts';

export const trial = z.object({
  id: z.uuid(),
  state: z.enum(['requested', 'running', 'done', 'failed']),
  version: z.number().int(),
  deliveries: z.number().int(),
  deliveriesTotal: z.number().int(),
  findings: z.number().int(),
  quarters: z.array(
    z.object({
      quarter,
      deliveries: z.number().int(),
      withFinding: z.number().int(),
      findings: z.number().int(),
    }),
  ),
  doneAt: z.string().optional(),
  /** The draft is still what was tried, so that it can be put to work once the trial is done. */
  ofDraft: z.boolean(),
});
export type TrialReply = z.infer<typeof trial>;

const ruleVersion = z.object({
  version: z.number().int(),
  state: z.enum(['draft', 'live', 'past']),
  does: z.enum(['checks', 'restores', 'switches-off']),
  content: writtenRule.optional(),
  madeBy: z.string(),
  madeAt: z.string(),
  liveAt: z.string().optional(),
});
export type RuleVersionReply = z.infer<typeof ruleVersion>;

const ruleInCatalogue = z.object({
  code: z.string(),
  label: bilingual,
  asks,
  kind: z.string(),
  /** Shipped with the product, written here, or written here in place of a shipped one. */
  origin: z.enum(['shipped', 'written', 'replaced', 'switched-off']),
  /** Settings, for the kinds that a coordinator writes. */
  content: writtenRule.optional(),
  /** Newest first. Each is a rule, the shipped rule again, or an order to switch off. */
  versions: z.array(ruleVersion),
  trial: trial.optional(),
  /** The product has a rule of this code, which can come back. */
  shipped: z.boolean(),
  /** What reading itself stands on cannot be written anew or switched off. */
  fixed: z.boolean(),
});
export type RuleReply = z.infer<typeof ruleInCatalogue>;

const ruleList = z.object({
  benchmark: benchmarkName,
  rules: z.array(ruleInCatalogue),
  ...ruleVocabulary.shape,
});
export type RuleListReply = z.infer<typeof ruleList>;

const byBenchmark = z.object({ benchmark: z.string().max(100) });
const byCode = byBenchmark.extend({ code: ruleCode });

export const listRules = route({
  name: 'listRules',
  summary: 'De controleregels van een benchmark, met hun versies en proeven',
  method: 'GET',
  path: '/benchmarks/:benchmark/rules',
  access: { may: 'rules.read' },
  params: byBenchmark,
  reply: ruleList,
  problems: ['benchmark-not-found'],
});

export const saveRule = route({
  name: 'saveRule',
  summary: 'Een regel schrijven of veranderen: het wordt een ontwerp, dat nog niets controleert',
  method: 'PUT',
  path: '/benchmarks/:benchmark/rules/:code',
  access: { may: 'rules.manage' },
  params: byCode,
  /** Without a rule: an order to switch off what has this code, or to go back to what was shipped. */
  body: z.object({ rule: writtenRule.optional(), restore: z.boolean().optional() }),
  reply: ruleInCatalogue,
  problems: ['benchmark-not-found', 'rule-not-found', 'rule-not-valid', 'personal-data'],
});

export const tryRule = route({
  name: 'tryRule',
  summary: 'Een ontwerp proberen op eerdere leveringen',
  method: 'POST',
  path: '/benchmarks/:benchmark/rules/:code/trial',
  access: { may: 'rules.manage' },
  params: byCode,
  reply: trial,
  status: 202,
  problems: ['benchmark-not-found', 'rule-not-found'],
});

export const activateRule = route({
  name: 'activateRule',
  summary: 'Een geprobeerd ontwerp in werking stellen',
  method: 'POST',
  path: '/benchmarks/:benchmark/rules/:code/activation',
  access: { may: 'rules.manage' },
  params: byCode,
  reply: ruleInCatalogue,
  problems: ['benchmark-not-found', 'rule-not-found', 'rule-not-tried'],
});
