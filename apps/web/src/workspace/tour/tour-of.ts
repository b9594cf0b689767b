import type { OrganisationKind, Role } from '@ijkpunt/contract';

/** A stop of a tour: what it tells, and where that is. A stop without a place is about something on every page. */
export interface Stop {
  readonly code: StopCode;
  readonly path?: string;
}

export type StopCode =
  | 'tasks'
  | 'findings'
  | 'submit'
  | 'approve'
  | 'replies'
  | 'comparison'
  | 'groups'
  | 'municipalities'
  | 'rounds'
  | 'rules'
  | 'releases'
  | 'computations'
  | 'people'
  | 'sign-on'
  | 'keys'
  | 'audit'
  | 'search';

const START = { code: 'tasks', path: '/werkplek' } as const;
const COMPARISON = { code: 'comparison', path: '/werkplek/vergelijking' } as const;
const REPLIES = { code: 'replies', path: '/werkplek/reacties' } as const;
const ROUNDS = { code: 'rounds', path: '/beheer/uitvragen' } as const;
const RULES = { code: 'rules', path: '/beheer/regels' } as const;
const RELEASES = { code: 'releases', path: '/beheer' } as const;
const SEARCH = { code: 'search' } as const;

const STOPS: Readonly<Record<Role, readonly Stop[]>> = {
  reporter: [
    START,
    { code: 'findings' },
    { code: 'submit', path: '/werkplek/leveringen' },
    COMPARISON,
    SEARCH,
  ],
  approver: [{ code: 'approve', path: '/werkplek/leveringen' }, REPLIES, COMPARISON, SEARCH],
  reader: [COMPARISON, { code: 'groups', path: '/werkplek/groepen' }, REPLIES, SEARCH],
  coordinator: [ROUNDS, RULES, { code: 'computations', path: '/beheer/vergelijkingen' }, RELEASES, SEARCH],
  analyst: [ROUNDS, { code: 'computations', path: '/beheer/vergelijkingen' }, RELEASES, SEARCH],
  admin: [
    { code: 'people', path: '/werkplek/mensen' },
    { code: 'sign-on', path: '/werkplek/eenmalig-aanmelden' },
    { code: 'keys', path: '/werkplek/sleutels' },
    { code: 'audit', path: '/werkplek/logboek' },
    SEARCH,
  ],
};

/** Whose tour somebody with several roles gets: that of the one whose work comes first in a quarter. */
const ORDER: readonly Role[] = ['reporter', 'approver', 'coordinator', 'analyst', 'reader', 'admin'];

/** The fewest stops that are worth a tour. */
const FEWEST = 3;

interface Walker {
  readonly roles: readonly Role[];
  readonly organisation: { readonly kind: OrganisationKind };
}

export interface Tour {
  readonly role: Role;
  readonly stops: readonly Stop[];
}

/** The tour of somebody, along pages that they may open; none when too little is left of it. */
export function tourOf({ roles, organisation }: Walker, paths: readonly string[]): Tour | undefined {
  const role = ORDER.find((one) => roles.includes(one));
  if (role === undefined) return undefined;
  const first =
    organisation.kind === 'partnership' ? [{ code: 'municipalities', path: '/werkplek' } as const] : [];
  const stops = [...first, ...STOPS[role]].filter(
    ({ code, path }) =>
      !(first.length > 0 && code === 'tasks') && (path === undefined || paths.includes(path)),
  );
  return stops.length < FEWEST ? undefined : { role, stops };
}
