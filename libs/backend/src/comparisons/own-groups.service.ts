import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Database, Refusal, screenText, type Scope, type Transaction } from '../platform/index.ts';

/** A municipality by code and name. */
export interface Member {
  readonly code: string;
  readonly name: string;
}

/** A group of one's own choosing. */
export interface OwnGroup {
  readonly id: string;
  readonly name: string;
  readonly municipalities: readonly Member[];
  readonly madeBy: string;
}

const COLUMNS = `g.id, g.name, g.made_by_name as "madeBy",
  (select coalesce(jsonb_agg(jsonb_build_object('code', m.code, 'name', m.name) order by m.name), '[]')
     from organisations.municipality m where m.code = any (g.municipalities)) as municipalities`;

/** Groups that an organisation put together itself; colleagues share them, others do not see them. */
@Injectable()
export class OwnGroupsService {
  constructor(@Inject(Database) private readonly database: Database) {}

  list(
    scope: Scope,
  ): Promise<{ readonly groups: readonly OwnGroup[]; readonly municipalities: readonly Member[] }> {
    return this.database.within(scope, async (tx) => ({
      groups: (await tx.query(
        `select ${COLUMNS} from comparisons.own_group g order by g.name`,
      )) as OwnGroup[],
      municipalities: (await tx.query(
        `select code, name from organisations.municipality where ended_on is null and code is distinct from $1 order by name`,
        [scope.municipality ?? null],
      )) as Member[],
    }));
  }

  get(scope: Scope, id: string): Promise<OwnGroup> {
    return this.database.within(scope, (tx) => groupById(tx, id));
  }

  /** Saves a group. The own municipality is never in it: nobody is compared with himself. */
  async save(
    scope: Scope,
    given: { readonly name: string; readonly municipalities: readonly string[] },
  ): Promise<OwnGroup> {
    screenText(given.name, 'name');
    const members = [...new Set(given.municipalities)].filter((code) => code !== scope.municipality);
    return this.database.within(scope, async (tx) => {
      await insistOnMembers(tx, members);
      const taken = (await tx.query(`select 1 from comparisons.own_group where name = $1`, [
        given.name,
      ])) as unknown[];
      if (taken.length > 0) throw new Refusal('group-exists', { name: given.name });
      const id = randomUUID();
      await tx.query(
        `insert into comparisons.own_group (id, organisation, name, municipalities, made_by_name) values ($1, $2, $3, $4, $5)`,
        [id, scope.organisation, given.name, members, scope.person.name],
      );
      return groupById(tx, id);
    });
  }

  remove(scope: Scope, id: string): Promise<void> {
    return this.database.within(scope, async (tx) => {
      const [, removed] = (await tx.query(`delete from comparisons.own_group where id = $1`, [id])) as [
        unknown,
        number,
      ];
      if (removed === 0) throw new Refusal('group-not-found');
    });
  }
}

async function groupById(tx: Transaction, id: string): Promise<OwnGroup> {
  const [row] = (await tx.query(`select ${COLUMNS} from comparisons.own_group g where g.id = $1`, [
    id,
  ])) as OwnGroup[];
  if (row === undefined) throw new Refusal('group-not-found');
  return row;
}

/** Everybody in it exists, and there are enough for a comparison. */
async function insistOnMembers(tx: Transaction, codes: readonly string[]): Promise<void> {
  const rows = (await tx.query(
    `select code from organisations.municipality where code = any ($1) and ended_on is null`,
    [codes],
  )) as { code: string }[];
  const known = new Set(rows.map(({ code }) => code));
  const unknown = codes.filter((code) => !known.has(code));
  if (unknown.length > 0) throw new Refusal('municipality-not-found', { municipality: unknown.join(', ') });
  if (codes.length < FEWEST_MEMBERS) throw new Refusal('input-invalid', { municipalities: codes.length });
}

/** Fewer others than this give no group value (docs/methods/04-comparison.md section 4.6). */
const FEWEST_MEMBERS = 5;
