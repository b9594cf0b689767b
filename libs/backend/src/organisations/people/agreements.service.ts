import { Inject, Injectable } from '@nestjs/common';
import { Database, noteAudit, Refusal, type Scope } from '../../platform/index.ts';

/** A partnership that delivers for a municipality, or wants to. */
export interface Agreement {
  readonly id: string;
  readonly name: string;
  /** Day; absent as long as the municipality did not agree. */
  readonly agreedOn: string | null;
  readonly agreedBy: string | null;
}

/** What a municipality agrees to: that a partnership delivers for it. It takes that back at any time, and at once. */
@Injectable()
export class Agreements {
  constructor(@Inject(Database) private readonly database: Database) {}

  list(scope: Scope): Promise<readonly Agreement[]> {
    return this.database.within(
      scope,
      async (tx) =>
        (await tx.query(
          `select id, name, agreed_on::text as "agreedOn", agreed_by as "agreedBy" from organisations.own_partnerships()`,
        )) as Agreement[],
    );
  }

  set(scope: Scope, partnership: string, agreed: boolean): Promise<void> {
    const { organisation, person } = scope;
    return this.database.within(scope, async (tx) => {
      const [row] = (await tx.query(`select organisations.agree($1, $2, $3) as name`, [
        partnership,
        agreed,
        person.name,
      ])) as [{ name: string | null }];
      if (row.name === null) throw new Refusal('organisation-not-found');
      const kind = agreed ? 'partnership-agreed' : 'partnership-ended';
      await noteAudit(tx, { kind, organisation, person, about: { name: row.name } });
    });
  }
}
