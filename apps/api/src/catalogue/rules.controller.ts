import { Controller, Inject } from '@nestjs/common';
import {
  activateRule,
  listRules,
  saveRule,
  tryRule,
  type RuleListReply,
  type RuleReply,
  type TrialReply,
} from '@ijkpunt/contract';
import { RulesService, vocabularyOf, type ActingPerson } from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';
import { toRuleReply, toTrialReply } from './replies.ts';

@Controller()
export class RulesController {
  constructor(@Inject(RulesService) private readonly rules: RulesService) {}

  @Serves(listRules)
  async list(
    @Acting() person: ActingPerson,
    @Input() { params }: InputOf<typeof listRules>,
  ): Promise<RuleListReply> {
    const { benchmark, rules } = await this.rules.list(scopeOf(person), params.benchmark);
    const { slug, title, invented } = benchmark;
    return {
      benchmark: { slug, title, invented },
      rules: rules.map(toRuleReply),
      ...vocabularyOf(benchmark),
    } satisfies RuleListReply;
  }

  @Serves(saveRule)
  async save(
    @Acting() person: ActingPerson,
    @Input() { params, body }: InputOf<typeof saveRule>,
  ): Promise<RuleReply> {
    return toRuleReply(await this.rules.save(scopeOf(person), params, body));
  }

  @Serves(tryRule)
  async try(
    @Acting() person: ActingPerson,
    @Input() { params }: InputOf<typeof tryRule>,
  ): Promise<TrialReply> {
    return toTrialReply(await this.rules.try(scopeOf(person), params));
  }

  @Serves(activateRule)
  async activate(
    @Acting() person: ActingPerson,
    @Input() { params }: InputOf<typeof activateRule>,
  ): Promise<RuleReply> {
    return toRuleReply(await this.rules.activate(scopeOf(person), params));
  }
}
