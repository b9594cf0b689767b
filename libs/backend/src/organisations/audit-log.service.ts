import { Inject, Injectable } from '@nestjs/common';
import { AUDIT_PAGE, csvFile, type AuditKind } from '@ijkpunt/contract';
import { Database, noteAudit, type Scope } from '../platform/index.ts';
import { signature, type ActingPerson } from './acting-person.ts';

/** A row of the audit log as its organisation reads it. */
export interface AuditRow {
  readonly number: number;
  readonly at: Date;
  readonly who: string;
  readonly kind: AuditKind;
  readonly about: Readonly<Record<string, string | number>>;
  readonly hash: string;
}

const READ = `select number::int as number, at, who_name as who, kind, about, hash from platform.audit
               where chain = $1`;

/** The audit log of an organisation: read by its administrator, written by whatever is done. */
@Injectable()
export class AuditLog {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The newest rows first; those before a number when one is given. */
  read(scope: Scope, before = Number.MAX_SAFE_INTEGER): Promise<readonly AuditRow[]> {
    return this.database.within(
      scope,
      async (tx) =>
        (await tx.query(`${READ} and number < $2 order by number desc limit ${AUDIT_PAGE}`, [
          scope.organisation,
          before,
        ])) as AuditRow[],
    );
  }

  /** The whole log as CSV, oldest first. Taking it along is noted in it too. */
  async export(scope: Scope): Promise<string> {
    const { organisation, person } = scope;
    const rows = await this.database.within(scope, async (tx) => {
      const all = (await tx.query(`${READ} order by number`, [organisation])) as AuditRow[];
      await noteAudit(tx, { kind: 'audit-exported', organisation, person, about: { rows: all.length } });
      return all;
    });
    const lines = rows.map(({ number, at, who, kind, about, hash }) => [
      number,
      at.toISOString(),
      who,
      kind,
      JSON.stringify(about),
      hash,
    ]);
    return csvFile([['nummer', 'moment', 'wie', 'wat', 'waarover', 'hash'], ...lines]);
  }

  /** Notes what somebody did with their own account, in the log of the organisation that they act for. Nobody has no organisation. */
  async note(
    person: ActingPerson | undefined,
    kind: AuditKind,
    about: AuditRow['about'] = {},
  ): Promise<void> {
    if (person === undefined) {
      await this.database.outside((tx) => noteAudit(tx, { kind, about }));
      return;
    }
    const organisation = person.organisation.id;
    await this.database.withinOrganisation(organisation, (tx) =>
      noteAudit(tx, { kind, organisation, person: { id: person.id, name: signature(person) }, about }),
    );
  }
}
