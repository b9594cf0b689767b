import type { RuleReply, RuleVersionReply, TrialReply } from '@ijkpunt/contract';
import type { Asks } from '@ijkpunt/model';
import type { RulesTexts } from './rules.texts.ts';

const ORDER: readonly Asks[] = ['correction', 'explanation', 'notice'];

/** The draft of a rule, if there is one. */
export function draftOf({ versions }: Pick<RuleReply, 'versions'>): RuleVersionReply | undefined {
  return versions.find(({ state }) => state === 'draft');
}

/** Whether a trial is on its way. */
export function isRunning(trial: Pick<TrialReply, 'state'> | undefined): boolean {
  return trial?.state === 'requested' || trial?.state === 'running';
}

/** Whether a draft was tried to the end exactly as it is. */
export function isTried(trial: Pick<TrialReply, 'state' | 'ofDraft'> | undefined): boolean {
  return trial?.state === 'done' && trial.ofDraft;
}

/** Whether anything moves by itself, so that looking again makes sense. */
export function isMoving(rules: readonly Pick<RuleReply, 'trial'>[]): boolean {
  return rules.some(({ trial }) => isRunning(trial));
}

/** Whether a rule checks deliveries now. */
export function isWorking({ origin, versions }: Pick<RuleReply, 'origin' | 'versions'>): boolean {
  if (origin === 'switched-off') return false;
  return origin === 'shipped' || versions.some(({ state }) => state === 'live');
}

/** How a rule stands, and its draft if there is one. */
export function statesInWords(rule: RuleReply, texts: RulesTexts): readonly string[] {
  const off = rule.origin === 'switched-off' ? texts.off : texts.notYet;
  const stands = isWorking(rule) ? texts.working : off;
  if (draftOf(rule) === undefined) return [stands];
  return [stands, draftInWords(rule.trial, texts)];
}

function draftInWords(trial: TrialReply | undefined, texts: RulesTexts): string {
  if (trial?.ofDraft !== true) return texts.draftToTry;
  if (isRunning(trial)) return texts.draftRunning;
  return trial.state === 'done' ? texts.draftTried : texts.draftFailed;
}

/** Rules in groups by what they ask, in the order of work; groups without rules are left out. */
export function byWhatTheyAsk(
  rules: readonly RuleReply[],
): readonly { readonly asks: Asks; readonly rules: readonly RuleReply[] }[] {
  return ORDER.map((asks) => ({ asks, rules: rules.filter((rule) => rule.asks === asks) })).filter(
    (group) => group.rules.length > 0,
  );
}

const FIRST_OWN = 40;

/** The first free code for a rule of one's own, away from the numbers of the product. */
export function freeCode(rules: readonly Pick<RuleReply, 'code'>[]): string {
  const taken = new Set(rules.map(({ code }) => code));
  const numbers = Array.from({ length: 100 - FIRST_OWN }, (_, index) => `V${FIRST_OWN + index}`);
  return numbers.find((code) => !taken.has(code)) ?? '';
}
