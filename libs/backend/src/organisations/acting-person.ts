import type { OrganisationKind, Permission, Role } from '@ijkpunt/contract';

/** An organisation by its id and name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** That somebody looks along: until when, and for which organisation of their own, by its id and name. */
export interface Support {
  readonly until: Date;
  readonly home: string;
  readonly by: string;
}

/** Who acts, for which organisation, in which roles. */
export interface ActingPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly organisation: Named & { readonly kind: OrganisationKind };
  readonly municipality: string | undefined;
  readonly roles: readonly Role[];
  /** The partnership that they belong to, whether they act for one of its municipalities now or not. */
  readonly partnership?: Named | undefined;
  /** Name of the partnership, while they act for one of its municipalities. */
  readonly via?: string | undefined;
  /** Looks along with this municipality, of the owner of the benchmark, until this moment. */
  readonly support?: Support | undefined;
  /** Codes of an app as second factor. */
  readonly hasCodes?: boolean | undefined;
  readonly hasPasskey?: boolean | undefined;
  /** Came by the sign-on of this organisation, which opens no other. */
  readonly signedOn?: boolean | undefined;
  /** May do nothing until they have a second factor. */
  readonly needsSecondFactor?: boolean | undefined;
  /** Nothing but these: who came in with a key. */
  readonly only?: readonly Permission[] | undefined;
}

/** A person in their organisation, as the database tells it. */
export interface ActorRow {
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  readonly organisation_name: string;
  readonly kind: OrganisationKind;
  readonly municipality: string | null;
  readonly roles: readonly Role[];
  /** Null or absent when they belong to it. */
  readonly support_until?: Date | null;
  readonly support_home?: string | null;
  readonly support_by?: string | null;
  readonly hasCodes?: boolean;
  readonly hasPasskey?: boolean;
}

/** Somebody acting for their own organisation. */
export function toActor(row: ActorRow): ActingPerson {
  const home = { id: row.organisation, name: row.organisation_name };
  return {
    id: row.person,
    name: row.name,
    email: row.email,
    organisation: { ...home, kind: row.kind },
    municipality: row.municipality ?? undefined,
    support: supportIn(row),
    roles: row.roles,
    hasCodes: row.hasCodes,
    hasPasskey: row.hasPasskey,
    partnership: row.kind === 'partnership' ? home : undefined,
  };
}

function supportIn({
  support_until: until,
  support_home: home,
  support_by: by,
}: ActorRow): Support | undefined {
  const isOpen = until instanceof Date && typeof home === 'string' && typeof by === 'string';
  return isOpen ? { until, home, by } : undefined;
}

/** The name that is kept with what somebody does: who acts for another says so. */
export function signature({ name, via, support }: Pick<ActingPerson, 'name' | 'via' | 'support'>): string {
  const behalf = via ?? support?.by;
  return behalf === undefined ? name : `${name} (${behalf})`;
}
