import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { faultsIn, type RuleVocabulary, type WrittenRule } from '@ijkpunt/contract';
import type { Benchmark, ValidationRule } from '@ijkpunt/model';
import {
  Database,
  Doorbell,
  Refusal,
  screenText,
  textsIn,
  type Scope,
  type Transaction,
} from '../platform/index.ts';
import { ruleTrialRequested } from './catalogue.jobs.ts';
import { CatalogueService } from './catalogue.service.ts';
import { cataloguedRules, isFixed, triedAs, type CataloguedRule, type RuleTrial } from './catalogued-rule.ts';
import { RulesRepository, type RulePlace } from './rules.repository.ts';

/** The rules of a benchmark, with the benchmark that they can name things of. */
export interface RulesOfBenchmark {
  readonly benchmark: Benchmark;
  readonly rules: readonly CataloguedRule[];
}

/** What a coordinator wants of a rule: written so, as it was shipped, or, with neither, switched off. */
export interface RuleOrder {
  readonly rule?: WrittenRule | undefined;
  readonly restore?: boolean | undefined;
}

/** Rules as the coordinator writes, tries and puts them to work. A draft checks nothing until then. */
@Injectable()
export class RulesService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CatalogueService) private readonly catalogue: CatalogueService,
    @Inject(RulesRepository) private readonly rows: RulesRepository,
    @Inject(Doorbell) private readonly doorbell: Doorbell,
  ) {}

  list(scope: Scope, benchmark: string): Promise<RulesOfBenchmark> {
    return this.database.within(scope, (tx) => this.read(tx, benchmark));
  }

  /** Writes a draft. One that names what is not there is refused. */
  async save(scope: Scope, place: RulePlace, order: RuleOrder): Promise<CataloguedRule> {
    // A category of an open list is anybody's text, as a label is.
    screenText(textsIn(order.rule), 'rule');
    return this.change(scope, place, async (tx, { shipped, known }) => {
      const content = contentOf(place.code, order, { shipped, known });
      await this.rows.saveDraft(tx, place, { content, by: scope.person.name });
    });
  }

  /** Has the draft tried on past deliveries; a trial of the same that is under way serves. */
  async try(scope: Scope, place: RulePlace): Promise<RuleTrial & { readonly ofDraft: boolean }> {
    const { trial } = await this.change(scope, place, async (tx, { known }) => {
      const draft = draftOf(known);
      const content = triedAs(draft, workingRule(known));
      if (draft === undefined || content === undefined)
        throw new Refusal('rule-not-found', { rule: place.code });
      if (isUnderWay(known)) return;
      const id = randomUUID();
      await this.rows.requestTrial(tx, place, { id, version: draft.version, content });
      await this.doorbell.ring(tx, ruleTrialRequested, { trial: id });
    });
    if (trial === undefined) throw new Error(`the trial of ${place.code} is gone`);
    return trial;
  }

  /** Puts a draft to work that was tried to the end exactly as it is now. */
  activate(scope: Scope, place: RulePlace): Promise<CataloguedRule> {
    return this.change(scope, place, async (tx, { known }) => {
      if (draftOf(known) === undefined) throw new Refusal('rule-not-found', { rule: place.code });
      const { trial } = known ?? {};
      if (trial?.state !== 'done' || !trial.ofDraft)
        throw new Refusal('rule-not-tried', { rule: place.code });
      await this.rows.activate(tx, place);
    });
  }

  /** One transaction in which nobody else changes the same rule; answers how it stands afterwards. */
  private change(
    scope: Scope,
    place: RulePlace,
    work: (tx: Transaction, found: Found) => Promise<void>,
  ): Promise<CataloguedRule> {
    return this.database.within(scope, async (tx) => {
      await this.rows.lock(tx, place);
      const { benchmark: shipped, rules } = await this.read(tx, place.benchmark);
      await work(tx, { shipped, known: rules.find(({ code }) => code === place.code) });
      const after = await this.read(tx, place.benchmark);
      const changed = after.rules.find(({ code }) => code === place.code);
      if (changed === undefined) throw new Refusal('rule-not-found', { rule: place.code });
      return changed;
    });
  }

  private async read(tx: Transaction, slug: string): Promise<RulesOfBenchmark> {
    const { shipped } = await this.catalogue.benchmark(tx, slug);
    const versions = await this.rows.versions(tx, slug);
    const trials = await this.rows.trials(tx, slug);
    return { benchmark: shipped, rules: cataloguedRules({ shipped: shipped.rules, versions, trials }) };
  }
}

interface Found {
  readonly shipped: Benchmark;
  readonly known: CataloguedRule | undefined;
}

function contentOf(code: string, order: RuleOrder, { shipped, known }: Found): ValidationRule | null {
  if (isFixed(known?.shipped)) throw new Refusal('rule-not-valid', { detail: 'fixed', rule: code });
  if (order.rule !== undefined) return validated(code, order.rule, vocabularyOf(shipped));
  const before = order.restore === true ? known?.shipped : workingRule(known);
  if (before === undefined) throw new Refusal('rule-not-found', { rule: code });
  return order.restore === true ? before : null;
}

function validated(code: string, rule: WrittenRule, words: RuleVocabulary): ValidationRule {
  if (rule.code !== code) throw new Refusal('rule-not-valid', { detail: 'other-code', rule: code });
  const [fault] = faultsIn(rule, words);
  if (fault === undefined) return rule;
  throw new Refusal('rule-not-valid', {
    detail: fault.code,
    field: fault.field,
    value: fault.value,
    rule: code,
  });
}

/** What a rule of this benchmark can name. */
export function vocabularyOf({ measures, dimensions }: Benchmark): RuleVocabulary {
  return {
    measures: measures.map(({ code, label, unit, kind, span, dimensions: of }) => ({
      code,
      label,
      unit,
      kind,
      span,
      dimensions: [...of],
    })),
    dimensions: dimensions.map(({ code, label, categories, open }) => ({
      code,
      label,
      categories: categories.map((category) => ({ code: category.code, label: category.label })),
      open,
    })),
  };
}

function draftOf(known: CataloguedRule | undefined) {
  return known?.versions.find(({ state }) => state === 'draft');
}

/** The rule that checks deliveries now, if any. */
function workingRule(known: CataloguedRule | undefined): ValidationRule | undefined {
  const live = known?.versions.find(({ state }) => state === 'live');
  return live === undefined ? known?.shipped : (live.content ?? undefined);
}

function isUnderWay(known: CataloguedRule | undefined): boolean {
  const { trial } = known ?? {};
  return trial?.ofDraft === true && (trial.state === 'requested' || trial.state === 'running');
}
