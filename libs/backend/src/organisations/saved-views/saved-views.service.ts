import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { isKeptAddress, MOST_SAVED_VIEWS, typedInAddress } from '@ijkpunt/contract';
import { Database, Refusal, screenText, type Scope, type Transaction } from '../../platform/index.ts';

/** A page of the workspaces with what was chosen there, under a name. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly shared: boolean;
  readonly own: boolean;
  readonly savedBy: string;
}

/** What can be changed of a view. */
export interface ViewNaming {
  readonly name: string;
  readonly shared: boolean;
}

const COLUMNS = `v.id, v.name, v.address, v.shared, v.person = platform.current_person() as own, v.saved_by_name as "savedBy"`;

/** Views that people keep: one's own, and those that colleagues share. The database shows no others. */
@Injectable()
export class SavedViewsService {
  constructor(@Inject(Database) private readonly database: Database) {}

  list(scope: Scope): Promise<readonly SavedView[]> {
    return this.asPerson(scope, async (tx) => {
      const sql = `select ${COLUMNS} from organisations.saved_view v order by own desc, v.name, v.id`;
      return (await tx.query(sql)) as SavedView[];
    });
  }

  async save(scope: Scope, given: ViewNaming & { readonly address: string }): Promise<SavedView> {
    const { name, address, shared } = given;
    if (!isKeptAddress(address)) throw new Refusal('view-elsewhere');
    screenText([name, ...typedInAddress(address)], 'name');
    return this.asPerson(scope, async (tx) => {
      await oneAfterTheOther(tx, scope);
      await insistOnRoom(tx);
      await insistOnName(tx, name);
      const id = randomUUID();
      await tx.query(
        `insert into organisations.saved_view (id, organisation, person, name, address, shared, saved_by_name)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, scope.organisation, scope.person.id, name, address, shared, scope.person.name],
      );
      return viewById(tx, id);
    });
  }

  async change(scope: Scope, id: string, { name, shared }: ViewNaming): Promise<SavedView> {
    screenText(name, 'name');
    return this.asPerson(scope, async (tx) => {
      await oneAfterTheOther(tx, scope);
      const { own } = await viewById(tx, id);
      if (!own) throw new Refusal('view-not-found');
      await insistOnName(tx, name, id);
      await tx.query(`update organisations.saved_view set name = $2, shared = $3 where id = $1`, [
        id,
        name,
        shared,
      ]);
      return viewById(tx, id);
    });
  }

  remove(scope: Scope, id: string): Promise<void> {
    return this.asPerson(scope, async (tx) => {
      const [, removed] = (await tx.query(`delete from organisations.saved_view where id = $1`, [id])) as [
        unknown,
        number,
      ];
      if (removed === 0) throw new Refusal('view-not-found');
    });
  }

  /** Tells the database who acts, besides for whom: what is kept is one's own. */
  private asPerson<T>(scope: Scope, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.database.within(scope, async (tx) => {
      await tx.query(`select set_config('app.person', $1, true)`, [scope.person.id]);
      return work(tx);
    });
  }
}

async function viewById(tx: Transaction, id: string): Promise<SavedView> {
  const [row] = (await tx.query(`select ${COLUMNS} from organisations.saved_view v where v.id = $1`, [
    id,
  ])) as SavedView[];
  if (row === undefined) throw new Refusal('view-not-found');
  return row;
}

/** Two browsers of one person at once cannot both take the last place, nor both the same name. */
async function oneAfterTheOther(tx: Transaction, { person }: Scope): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 27))`, [person.id]);
}

async function insistOnRoom(tx: Transaction): Promise<void> {
  const [row] = (await tx.query(
    `select count(*)::integer as kept from organisations.saved_view where person = platform.current_person()`,
  )) as [{ kept: number }];
  if (row.kept >= MOST_SAVED_VIEWS) throw new Refusal('views-enough', { most: MOST_SAVED_VIEWS });
}

async function insistOnName(tx: Transaction, name: string, except?: string): Promise<void> {
  const taken = (await tx.query(
    `select 1 from organisations.saved_view
      where person = platform.current_person() and name = $1 and id is distinct from $2::uuid`,
    [name, except ?? null],
  )) as unknown[];
  if (taken.length > 0) throw new Refusal('view-exists', { name });
}
