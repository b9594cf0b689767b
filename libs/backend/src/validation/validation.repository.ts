import { Injectable } from '@nestjs/common';
import type { DefinitionProfile, Finding, Observation } from '@ijkpunt/model';
import { asJson, type Transaction } from '../platform/index.ts';

/** A finding with what the municipality said about it. */
export interface ExplainedFinding extends Finding {
  readonly explanation: string;
  /** The public may read the explanation too. */
  readonly public: boolean;
  /** What was said about the same thing before: of an earlier file, or an earlier quarter; empty when nothing was. */
  readonly earlier: string;
}

/** An explanation that was given before, and what it was about. */
export interface EarlierExplanation {
  readonly key: string;
  readonly code: string;
  readonly rule: string;
  readonly measure: string;
  readonly text: string;
}

/** What a check came to: the figures read, and the definition choices that go with them. */
export interface Checked {
  readonly observations: readonly Observation[];
  readonly profile: DefinitionProfile;
  readonly profileConfirmed: boolean;
  /** Submitted: nothing about it changes any more. */
  readonly locked: boolean;
}

/** For whom and for when an upload was checked. */
export interface CheckOwner {
  readonly upload: string;
  readonly organisation: string;
  readonly municipality: string;
  readonly benchmark: string;
  readonly quarter: string;
}

/** Rows of checks. Every method takes a transaction with a scope. */
@Injectable()
export class ValidationRepository {
  async store(
    tx: Transaction,
    owner: CheckOwner,
    result: Omit<Checked, 'locked'> & { findings: readonly Finding[]; rulesVersion: string },
  ): Promise<void> {
    const { upload, organisation, municipality, benchmark, quarter } = owner;
    // A check that was cut short after storing is done over: what stands is replaced by the same.
    await tx.query(
      `insert into validation.checked (upload, organisation, municipality, benchmark, quarter, observations, profile,
              profile_confirmed, rules_version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (upload) do update set observations = excluded.observations, rules_version = excluded.rules_version`,
      [
        ...[upload, organisation, municipality, benchmark, quarter],
        asJson(result.observations),
        JSON.stringify(result.profile),
        result.profileConfirmed,
        result.rulesVersion,
      ],
    );
    await tx.query(`delete from validation.finding where upload = $1`, [upload]);
    await this.addFindings(tx, owner, result.findings);
  }

  /** Adds findings after those that are there. */
  async addFindings(
    tx: Transaction,
    { upload, organisation }: Pick<CheckOwner, 'upload' | 'organisation'>,
    findings: readonly Finding[],
  ): Promise<void> {
    if (findings.length === 0) return;
    await tx.query(
      `insert into validation.finding (upload, organisation, position, key, code, rule, asks, line, column_name, measure, seen)
       select $1, $2, f.position + (select coalesce(max(position), 0) from validation.finding where upload = $1),
              f.key, f.code, f.rule, f.asks, f.line, f.column, f.measure, f.seen
         from rows from (jsonb_to_recordset($3) as (key text, code text, rule text, asks text, line integer, "column" text,
                measure text, seen jsonb)) with ordinality as f(key, code, rule, asks, line, "column", measure, seen, position)`,
      [upload, organisation, asJson(findings)],
    );
  }

  /** Takes away the findings of a code, which are about to be found anew. */
  async removeFindings(tx: Transaction, upload: string, code: Finding['code']): Promise<void> {
    await tx.query(`delete from validation.finding where upload = $1 and code = $2`, [upload, code]);
  }

  async checked(tx: Transaction, upload: string): Promise<Checked | undefined> {
    const rows = (await tx.query(
      `select observations, profile, profile_confirmed as "profileConfirmed", locked from validation.checked where upload = $1`,
      [upload],
    )) as Checked[];
    return rows[0];
  }

  /** Findings in their order, each with its explanation. */
  async findings(tx: Transaction, upload: string): Promise<readonly ExplainedFinding[]> {
    return (await tx.query(
      `select f.key, f.code, f.rule, f.asks, f.line, f.column_name as "column", f.measure, f.seen,
              coalesce(e.text, '') as explanation, coalesce(e.public, false) as public, '' as earlier
         from validation.finding f left join validation.explanation e on e.upload = f.upload and e.key = f.key
        where f.upload = $1 order by f.position`,
      [upload],
    )) as ExplainedFinding[];
  }

  /** What was said of earlier files of the same quarter, and in the last accepted quarters before; newest first. */
  async earlierExplanations(tx: Transaction, upload: string): Promise<readonly EarlierExplanation[]> {
    return (await tx.query(
      `with now as (select organisation, benchmark, quarter from validation.checked where upload = $1),
            before as (select c.upload, c.quarter from validation.checked c, now
                        where c.organisation = now.organisation and c.benchmark = now.benchmark
                          and c.quarter < now.quarter and c.accepted_at is not null
                        order by c.quarter desc limit 4),
            again as (select c.upload, c.quarter from validation.checked c, now
                       where c.organisation = now.organisation and c.benchmark = now.benchmark
                         and c.quarter = now.quarter and c.upload <> $1)
       select f.key, f.code, f.rule, f.measure, e.text
         from (table before union all table again) b join validation.explanation e on e.upload = b.upload
         join validation.finding f on f.upload = e.upload and f.key = e.key
        order by b.quarter desc, e.written_at desc, f.position`,
      [upload],
    )) as EarlierExplanation[];
  }

  async explain(
    tx: Transaction,
    given: { upload: string; organisation: string; key: string; text: string; public: boolean; by: string },
  ): Promise<void> {
    await tx.query(
      `insert into validation.explanation (upload, organisation, key, text, public, written_by_name) values ($1, $2, $3, $4, $5, $6)
       on conflict (upload, key) do update set text = excluded.text, public = excluded.public,
         written_by_name = excluded.written_by_name, written_at = now()`,
      [given.upload, given.organisation, given.key, given.text, given.public, given.by],
    );
  }

  async confirmProfile(tx: Transaction, upload: string, profile: DefinitionProfile): Promise<void> {
    await tx.query(`update validation.checked set profile = $2, profile_confirmed = true where upload = $1`, [
      upload,
      JSON.stringify(profile),
    ]);
  }

  /** Closes checks once a delivery has been made of them. */
  async lock(tx: Transaction, uploads: readonly string[]): Promise<void> {
    await tx.query(`update validation.checked set locked = true where upload = any ($1)`, [uploads]);
  }

  /** From now on these are what was accepted for their quarter; what was accepted before is no longer. */
  async accept(
    tx: Transaction,
    { benchmark, quarter }: Pick<CheckOwner, 'benchmark' | 'quarter'>,
    uploads: readonly string[],
  ): Promise<void> {
    await tx.query(
      `update validation.checked set accepted_at = case when upload = any ($3) then now() end
        where organisation = platform.current_organisation() and benchmark = $1 and quarter = $2`,
      [benchmark, quarter, uploads],
    );
  }
}
