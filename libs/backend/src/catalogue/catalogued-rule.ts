import { isDeepStrictEqual } from 'node:util';
import type { ValidationRule } from '@ijkpunt/model';

/** One version of a rule as it was written. */
export interface RuleVersion {
  readonly code: string;
  readonly version: number;
  readonly state: 'draft' | 'live' | 'past';
  /** Absent: an order to switch off what has this code. */
  readonly content: ValidationRule | null;
  readonly madeByName: string;
  readonly madeAt: Date;
  readonly liveAt: Date | null;
}

/** What a trial counted in one quarter. */
export interface TrialQuarter {
  readonly quarter: string;
  readonly deliveries: number;
  readonly withFinding: number;
  readonly findings: number;
}

/** A rule tried on past deliveries: counts, and no figure of anyone. */
export interface RuleTrial {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly state: 'requested' | 'running' | 'done' | 'failed';
  readonly content: ValidationRule;
  readonly deliveries: number;
  readonly deliveriesTotal: number;
  readonly findings: number;
  readonly quarters: readonly TrialQuarter[];
  readonly doneAt: Date | null;
}

/** A rule with all that is known about it. */
export interface CataloguedRule {
  readonly code: string;
  readonly origin: 'shipped' | 'written' | 'replaced' | 'switched-off';
  /** The rule that works; or what was switched off; or, while there is no other, the draft. */
  readonly rule: ValidationRule;
  readonly shipped: ValidationRule | undefined;
  /** Newest first. */
  readonly versions: readonly RuleVersion[];
  readonly trial: (RuleTrial & { readonly ofDraft: boolean }) | undefined;
  readonly fixed: boolean;
}

/** What a reading stands on: these are judged row by row while a file is read, whatever the catalogue says. */
const FIXED: readonly ValidationRule['kind'][] = ['well-formed', 'blank-needs-reason'];

/** Whether a rule can neither be written anew nor be switched off. */
export function isFixed(rule: ValidationRule | undefined): boolean {
  return rule !== undefined && FIXED.includes(rule.kind);
}

/** Whether two contents are the same rule, in whatever order their settings were written. */
export function sameRule(one: ValidationRule | null | undefined, other: ValidationRule | null): boolean {
  return isDeepStrictEqual(one, other);
}

/** What a draft would be tried as: itself, or what it would switch off. */
export function triedAs(
  draft: RuleVersion | undefined,
  working: ValidationRule | undefined,
): ValidationRule | undefined {
  return draft === undefined ? undefined : (draft.content ?? working);
}

/** Whether a trial was of exactly this draft. */
function isOfDraft(
  trial: RuleTrial,
  draft: RuleVersion | undefined,
  working: ValidationRule | undefined,
): boolean {
  if (draft?.version !== trial.version) return false;
  return sameRule(triedAs(draft, working), trial.content);
}

interface Known {
  readonly shipped: readonly ValidationRule[];
  readonly versions: readonly RuleVersion[];
  /** The latest of each code. */
  readonly trials: readonly RuleTrial[];
}

/** All rules of a benchmark: the shipped ones in their order, then those with a code of their own, by code. */
export function cataloguedRules({ shipped, versions, trials }: Known): readonly CataloguedRule[] {
  const codes = shipped.map(({ code }) => code);
  const added = [...new Set(versions.map(({ code }) => code))].filter((code) => !codes.includes(code));
  return [...codes, ...added.toSorted()].flatMap((code) => {
    const of = <Row extends { readonly code: string }>(rows: readonly Row[]): readonly Row[] =>
      rows.filter((row) => row.code === code);
    const [original] = of(shipped);
    const made = catalogued(original, of(versions), of(trials)[0]);
    return made === undefined ? [] : [{ code, ...made }];
  });
}

function catalogued(
  shipped: ValidationRule | undefined,
  unordered: readonly RuleVersion[],
  trial: RuleTrial | undefined,
): Omit<CataloguedRule, 'code'> | undefined {
  const versions = unordered.toSorted((a, b) => b.version - a.version);
  const live = versions.find(({ state }) => state === 'live');
  const draft = versions.find(({ state }) => state === 'draft');
  const working = live === undefined ? shipped : (live.content ?? undefined);
  const last = versions.find(({ content }) => content !== null)?.content ?? undefined;
  const rule = working ?? shipped ?? last;
  if (rule === undefined) return undefined;
  return {
    origin: originOf(live, shipped),
    rule,
    shipped,
    versions,
    trial: trial === undefined ? undefined : { ...trial, ofDraft: isOfDraft(trial, draft, working) },
    fixed: isFixed(shipped),
  };
}

function originOf(
  live: RuleVersion | undefined,
  shipped: ValidationRule | undefined,
): CataloguedRule['origin'] {
  if (live === undefined) return shipped === undefined ? 'written' : 'shipped';
  if (live.content === null) return 'switched-off';
  if (shipped === undefined) return 'written';
  return sameRule(shipped, live.content) ? 'shipped' : 'replaced';
}
