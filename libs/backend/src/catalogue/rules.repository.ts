import { Injectable } from '@nestjs/common';
import type { ValidationRule } from '@ijkpunt/model';
import { asJson, type Transaction } from '../platform/index.ts';
import type { RuleTrial, RuleVersion } from './catalogued-rule.ts';

/** A rule by its place in the catalogue. */
export interface RulePlace {
  readonly benchmark: string;
  readonly code: string;
}

const TRIAL = `id, code, version, state, content, deliveries, deliveries_total as "deliveriesTotal", findings, quarters,
  done_at as "doneAt"`;

/** Rows of written rules and their trials. */
@Injectable()
export class RulesRepository {
  /** Who changes a rule waits for whoever changes the same one. */
  async lock(tx: Transaction, { benchmark, code }: RulePlace): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`rule/${benchmark}/${code}`]);
  }

  async versions(tx: Transaction, benchmark: string): Promise<readonly RuleVersion[]> {
    return (await tx.query(
      `select code, version, state, content, made_by_name as "madeByName", made_at as "madeAt", live_at as "liveAt"
         from catalogue.rule where benchmark = $1 order by code, version desc`,
      [benchmark],
    )) as RuleVersion[];
  }

  /** The latest trial of each rule. */
  async trials(tx: Transaction, benchmark: string): Promise<readonly RuleTrial[]> {
    return (await tx.query(
      `select distinct on (code) ${TRIAL} from catalogue.rule_trial
        where benchmark = $1 order by code, requested_at desc, id`,
      [benchmark],
    )) as RuleTrial[];
  }

  /** Writes the draft of a rule: there is one at a time, and it is a version once it goes live. */
  async saveDraft(
    tx: Transaction,
    { benchmark, code }: RulePlace,
    draft: { readonly content: ValidationRule | null; readonly by: string },
  ): Promise<void> {
    await tx.query(
      `insert into catalogue.rule (benchmark, code, version, state, content, made_by_name)
       select $1, $2, coalesce(max(version), 0) + 1, 'draft', $3, $4 from catalogue.rule where benchmark = $1 and code = $2
       on conflict (benchmark, code) where state = 'draft'
         do update set content = excluded.content, made_by_name = excluded.made_by_name, made_at = now()`,
      [benchmark, code, draft.content === null ? null : asJson(draft.content), draft.by],
    );
  }

  async requestTrial(
    tx: Transaction,
    { benchmark, code }: RulePlace,
    trial: { readonly id: string; readonly version: number; readonly content: ValidationRule },
  ): Promise<void> {
    await tx.query(
      // The moment itself and not that of the transaction: the latest is the one that was asked for last.
      `insert into catalogue.rule_trial (id, benchmark, code, version, state, content, requested_at)
       values ($1, $2, $3, $4, 'requested', $5, clock_timestamp())`,
      [trial.id, benchmark, code, trial.version, asJson(trial.content)],
    );
  }

  /** What worked until now becomes past, and the draft takes its place. */
  async activate(tx: Transaction, { benchmark, code }: RulePlace): Promise<void> {
    await tx.query(
      `update catalogue.rule set state = 'past' where benchmark = $1 and code = $2 and state = 'live'`,
      [benchmark, code],
    );
    await tx.query(
      `update catalogue.rule set state = 'live', live_at = now() where benchmark = $1 and code = $2 and state = 'draft'`,
      [benchmark, code],
    );
  }
}
