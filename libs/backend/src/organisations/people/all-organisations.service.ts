import { Inject, Injectable } from '@nestjs/common';
import type { MergerReply, OrganisationKind } from '@ijkpunt/contract';
import { Database, noteAudit, Refusal, screenText, type Scope } from '../../platform/index.ts';
import { Invitations, type Invited } from './invitations.service.ts';

/** An organisation as the owner of the benchmark sees it. */
export interface ListedOrganisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly municipality: string | null;
  /** Somebody is there who can let others in. */
  readonly administered: boolean;
  readonly invited: boolean;
  /** Of a partnership: whom it delivers for, and who of them agreed. */
  readonly members: readonly string[];
  readonly agreed: readonly string[];
}

const MERGERS = `select old_code as "oldCode", old_name as "oldName", new_code as "newCode", new_name as "newName",
                        effective_date::text as "effectiveDate", kind
                   from organisations.merger order by effective_date desc, new_name, old_name`;

const LIST = `select id, kind, name, municipality, administered, invited, members, agreed
                from organisations.all_organisations()`;

/** Lets organisations in, for the owner of the benchmark: their first administrator, and partnerships. */
@Injectable()
export class AllOrganisations {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Invitations) private readonly invitations: Invitations,
  ) {}

  list(scope: Scope): Promise<readonly ListedOrganisation[]> {
    return this.database.within(scope, async (tx) => (await tx.query(LIST)) as ListedOrganisation[]);
  }

  /** The mergers that came with this version: facts of CBS, the same for every installation. */
  mergers(scope: Scope): Promise<readonly MergerReply[]> {
    return this.database.within(scope, async (tx) => (await tx.query(MERGERS)) as MergerReply[]);
  }

  /**
   * Invites the first administrator of an organisation, who lets in everybody else. Where there is one, nobody from outside
   * lets anybody in.
   */
  async inviteFirst(scope: Scope, id: string, first: Omit<Invited, 'roles'>): Promise<void> {
    const found = (await this.list(scope)).find((one) => one.id === id);
    if (found === undefined) throw new Refusal('organisation-not-found');
    if (found.administered) throw new Refusal('organisation-administered');
    const { person } = scope;
    const there = { organisation: id, municipality: found.municipality ?? undefined, person };
    await this.invitations.invite(there, { ...first, roles: ['admin'] }, found.kind);
    await this.database.within(scope, (tx) =>
      noteAudit(tx, {
        kind: 'administrator-invited',
        organisation: scope.organisation,
        person,
        about: { name: found.name },
      }),
    );
  }

  async makePartnership(scope: Scope, name: string): Promise<{ readonly id: string }> {
    screenText(name, 'name');
    return this.database.within(scope, async (tx) => {
      const [row] = (await tx.query(`select organisations.make_partnership($1) as id`, [name])) as [
        { id: string | null },
      ];
      if (row.id === null) throw new Refusal('organisation-exists', { name });
      const { organisation, person } = scope;
      await noteAudit(tx, { kind: 'partnership-made', organisation, person, about: { name } });
      return { id: row.id };
    });
  }

  /** Whom a partnership delivers for. It may once they agreed; the municipality itself says so. */
  setMembers(scope: Scope, partnership: string, members: readonly string[]): Promise<void> {
    return this.database.within(scope, async (tx) => {
      const [row] = (await tx.query(`select organisations.set_members($1, $2) as done`, [
        partnership,
        members,
      ])) as [{ done: boolean }];
      if (!row.done) throw new Refusal('organisation-not-found');
      const { organisation, person } = scope;
      const about = { partnership, members: members.join(' ') };
      await noteAudit(tx, { kind: 'partnership-changed', organisation, person, about });
    });
  }
}
