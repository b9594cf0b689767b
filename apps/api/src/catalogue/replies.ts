import {
  writtenRule,
  type RuleReply,
  type RuleVersionReply,
  type TrialReply,
  type WrittenRule,
} from '@ijkpunt/contract';
import { sameRule, type CataloguedRule, type RuleVersion } from '@ijkpunt/backend';
import type { ValidationRule } from '@ijkpunt/model';

/** A rule as a coordinator reads it. */
export function toRuleReply(known: CataloguedRule): RuleReply {
  const { code, origin, rule, shipped, versions, trial, fixed } = known;
  return {
    code,
    label: rule.label,
    asks: rule.asks,
    kind: rule.kind,
    origin,
    content: settingsOf(rule),
    versions: versions.map((version) => toVersionReply(version, shipped)),
    trial: trial === undefined ? undefined : toTrialReply(trial),
    shipped: shipped !== undefined,
    fixed,
  } satisfies RuleReply;
}

export function toTrialReply(trial: NonNullable<CataloguedRule['trial']>): TrialReply {
  const { id, state, version, deliveries, deliveriesTotal, findings, quarters, doneAt, ofDraft } = trial;
  return {
    id,
    state,
    version,
    deliveries,
    deliveriesTotal,
    findings,
    quarters: [...quarters],
    doneAt: doneAt?.toISOString(),
    ofDraft,
  } satisfies TrialReply;
}

function toVersionReply(version: RuleVersion, shipped: ValidationRule | undefined): RuleVersionReply {
  const { state, content, madeByName, madeAt, liveAt } = version;
  return {
    version: version.version,
    state,
    does: doneBy(content, shipped),
    content: content === null ? undefined : settingsOf(content),
    madeBy: madeByName,
    madeAt: madeAt.toISOString(),
    liveAt: liveAt?.toISOString(),
  } satisfies RuleVersionReply;
}

function doneBy(
  content: ValidationRule | null,
  shipped: ValidationRule | undefined,
): RuleVersionReply['does'] {
  if (content === null) return 'switches-off';
  return sameRule(shipped, content) ? 'restores' : 'checks';
}

/** The settings of a rule of a kind that a coordinator writes. */
function settingsOf(rule: ValidationRule): WrittenRule | undefined {
  const written = writtenRule.safeParse(rule);
  return written.success ? written.data : undefined;
}
