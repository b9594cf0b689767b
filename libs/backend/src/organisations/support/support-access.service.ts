import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Database, noteAudit, screenText, type Scope, type Transaction } from '../../platform/index.ts';
import { signature, type ActingPerson } from '../acting-person.ts';

/** That a municipality let the owner of the benchmark look along, or lets now. */
export interface SupportAccessRow {
  readonly reason: string;
  readonly openedBy: string;
  readonly openedAt: Date;
  readonly endsAt: Date;
  /** When it was ended before that. */
  readonly endedAt: Date | null;
  readonly open: boolean;
}

const LIST = `select reason, opened_by_name as "openedBy", opened_at as "openedAt", ends_at as "endsAt",
                     ended_at as "endedAt", ended_at is null and ends_at > now() as open
                from organisations.support_access order by opened_at desc limit 20`;

/** Lets the owner of the benchmark look along with a municipality, for some hours, as its administrator decides. */
@Injectable()
export class SupportAccess {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The newest first. */
  list(scope: Scope): Promise<readonly SupportAccessRow[]> {
    return this.database.within(scope, async (tx) => (await tx.query(LIST)) as SupportAccessRow[]);
  }

  /** Opens it for this many hours from now. What was open before ends. */
  async open(
    scope: Scope,
    { hours, reason }: { readonly hours: number; readonly reason: string },
  ): Promise<void> {
    screenText(reason, 'reason');
    const { organisation, person } = scope;
    await this.database.within(scope, async (tx) => {
      // First: whoever notes something in the same log waits, so that of two at once the second finds the first one open.
      await noteAudit(tx, { kind: 'support-opened', organisation, person, about: { hours, reason } });
      await endOpen(tx);
      await tx.query(
        `insert into organisations.support_access (id, organisation, reason, opened_by_name, ends_at)
         values ($1, $2, $3, $4, now() + make_interval(hours => $5))`,
        [randomUUID(), organisation, reason, person.name, hours],
      );
    });
  }

  /** Ends it at once. Where nothing is open nothing happens. */
  end(scope: Scope): Promise<void> {
    const { organisation, person } = scope;
    return this.database.within(scope, async (tx) => {
      if (await endOpen(tx)) await noteAudit(tx, { kind: 'support-ended', organisation, person });
    });
  }

  /** Notes in the log of the municipality what somebody who looks along is about to read there. */
  async noteReading(acting: ActingPerson, what: string, which: readonly string[]): Promise<void> {
    const { organisation } = acting;
    const person = { id: acting.id, name: signature(acting) };
    const about = which.length === 0 ? { what } : { what, which: which.join(' ') };
    await this.database.withinOrganisation(organisation.id, (tx) =>
      noteAudit(tx, { kind: 'looked-along', organisation: organisation.id, person, about }),
    );
  }
}

/** Ends what is open of the organisation of the transaction, whether or not it had ended by itself. Whether it was still open. */
async function endOpen(tx: Transaction): Promise<boolean> {
  const [rows] = (await tx.query(
    `update organisations.support_access set ended_at = least(now(), ends_at) where ended_at is null
      returning ends_at > now() as open`,
  )) as [{ open: boolean }[], number];
  return rows.some(({ open }) => open);
}
