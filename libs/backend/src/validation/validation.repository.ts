import { Injectable } from '@nestjs/common';
import type { DefinitionProfile, Finding, Observation } from '@ijkpunt/model';
import { asJson, type Transaction } from '../platform/index.ts';

/** A finding with what the municipality said about it. */
export interface ExplainedFinding extends Finding {
  readonly explanation: string;
}

/** What a check came to: the figures read, and the definition choices that go with them. */
export interface Checked {
  readonly observations: readonly Observation[];
  readonly profile: DefinitionProfile;
  readonly profileConfirmed: boolean;
  /** Submitted: nothing about it changes any more. */
  readonly locked: boolean;
}

/** Rows of checks. Every method takes a transaction with a scope. */
@Injectable()
export class ValidationRepository {
  async store(
    tx: Transaction,
    owner: { upload: string; organisation: string },
    result: Omit<Checked, 'locked'> & { findings: readonly Finding[] },
  ): Promise<void> {
    const { upload, organisation } = owner;
    // A check that was cut short after storing is done over: what stands is replaced by the same.
    await tx.query(
      `insert into validation.checked (upload, organisation, observations, profile, profile_confirmed) values ($1, $2, $3, $4, $5)
       on conflict (upload) do update set observations = excluded.observations`,
      [
        upload,
        organisation,
        asJson(result.observations),
        JSON.stringify(result.profile),
        result.profileConfirmed,
      ],
    );
    await tx.query(
      `insert into validation.finding (upload, organisation, position, key, code, rule, asks, line, column_name, measure, seen)
       select $1, $2, f.position, f.key, f.code, f.rule, f.asks, f.line, f.column, f.measure, f.seen
         from rows from (jsonb_to_recordset($3) as (key text, code text, rule text, asks text, line integer, "column" text,
                measure text, seen jsonb)) with ordinality as f(key, code, rule, asks, line, "column", measure, seen, position)
       on conflict do nothing`,
      [upload, organisation, asJson(result.findings)],
    );
  }

  async checked(tx: Transaction, upload: string): Promise<Checked | undefined> {
    const rows = (await tx.query(
      `select observations, profile, profile_confirmed as "profileConfirmed", locked from validation.checked where upload = $1`,
      [upload],
    )) as Checked[];
    return rows[0];
  }

  async findings(tx: Transaction, upload: string): Promise<readonly ExplainedFinding[]> {
    return (await tx.query(
      `select f.key, f.code, f.rule, f.asks, f.line, f.column_name as "column", f.measure, f.seen,
              coalesce(e.text, '') as explanation
         from validation.finding f left join validation.explanation e on e.upload = f.upload and e.key = f.key
        where f.upload = $1 order by f.position`,
      [upload],
    )) as ExplainedFinding[];
  }

  async explain(
    tx: Transaction,
    given: { upload: string; organisation: string; key: string; text: string; by: string },
  ): Promise<void> {
    await tx.query(
      `insert into validation.explanation (upload, organisation, key, text, written_by_name) values ($1, $2, $3, $4, $5)
       on conflict (upload, key) do update set text = excluded.text, written_by_name = excluded.written_by_name, written_at = now()`,
      [given.upload, given.organisation, given.key, given.text, given.by],
    );
  }

  async confirmProfile(tx: Transaction, upload: string, profile: DefinitionProfile): Promise<void> {
    await tx.query(`update validation.checked set profile = $2, profile_confirmed = true where upload = $1`, [
      upload,
      JSON.stringify(profile),
    ]);
  }

  /** Closes a check once a delivery has been made of it. */
  async lock(tx: Transaction, upload: string): Promise<void> {
    await tx.query(`update validation.checked set locked = true where upload = $1`, [upload]);
  }

  /** The choices of the latest delivery of this benchmark, which the next one starts from. */
  async latestProfile(tx: Transaction, benchmark: string): Promise<DefinitionProfile | undefined> {
    const rows = (await tx.query(
      `select c.profile from validation.checked c join uploads.upload u on u.id = c.upload
        where u.benchmark = $1 and c.profile_confirmed order by u.quarter desc, u.received_at desc limit 1`,
      [benchmark],
    )) as { profile: DefinitionProfile }[];
    return rows[0]?.profile;
  }
}
