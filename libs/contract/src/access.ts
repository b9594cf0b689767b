/** The roles of the product. A person has them within one organisation. */
export const ROLES = ['reporter', 'approver', 'reader', 'coordinator', 'analyst', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** What a role may do. Routes name a permission, never a role. */
export const PERMISSIONS = [
  'uploads.create',
  'uploads.read',
  'parts.manage',
  'deliveries.submit',
  'deliveries.read',
  'deliveries.approve',
  'comparisons.read',
  'comparison-groups.manage',
  'keys.manage',
  'people.manage',
  'sign-on.manage',
  'agreements.manage',
  'support.manage',
  'theme.manage',
  'organisations.manage',
  'audit.read',
  'rounds.read',
  'rounds.manage',
  'rules.read',
  'rules.manage',
  'catalogue.read',
  'catalogue.manage',
  'recomputations.read',
  'recomputations.start',
  'figures.explore',
  'views.manage',
  'references.read',
  'references.manage',
  'releases.read',
  'releases.create',
  'releases.manage',
  'replies.read',
  'replies.save',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const READS: readonly Permission[] = [
  'uploads.read',
  'deliveries.read',
  'comparisons.read',
  'comparison-groups.manage',
  'replies.read',
];
const OWNER_READS: readonly Permission[] = [
  'rounds.read',
  'views.manage',
  'rules.read',
  'catalogue.read',
  'releases.read',
  'recomputations.read',
  'references.read',
];

/** Which permissions each role carries. */
export const PERMISSIONS_OF: Readonly<Record<Role, readonly Permission[]>> = {
  reporter: [...READS, 'uploads.create', 'deliveries.submit', 'parts.manage'],
  approver: [...READS, 'deliveries.approve', 'replies.save'],
  reader: READS,
  coordinator: [
    ...OWNER_READS,
    'rounds.manage',
    'rules.manage',
    'catalogue.manage',
    'references.manage',
    'releases.create',
    'releases.manage',
    'recomputations.start',
    'figures.explore',
  ],
  analyst: [...OWNER_READS, 'figures.explore'],
  admin: [
    ...OWNER_READS,
    'keys.manage',
    'people.manage',
    'sign-on.manage',
    'agreements.manage',
    'support.manage',
    'theme.manage',
    'organisations.manage',
    'audit.read',
    'parts.manage',
  ],
};

/** Who puts a name to figures, publishes them or lets others in does so with a second factor. */
export const SECOND_FACTOR_ROLES: readonly Role[] = ['approver', 'coordinator', 'admin'];

/** What a key for programs is for: to deliver and read, or to read alone. A person puts the name to what is delivered. */
export const KEY_SCOPES = ['deliver', 'read'] as const;
export type KeyScope = (typeof KEY_SCOPES)[number];

/** What a key of each scope may do. */
export const PERMISSIONS_OF_KEY: Readonly<Record<KeyScope, readonly Permission[]>> = {
  deliver: ['uploads.create', 'uploads.read', 'deliveries.read'],
  read: ['uploads.read', 'deliveries.read'],
};

/** What a key may do at most. */
export const KEY_PERMISSIONS = PERMISSIONS_OF_KEY.deliver;

/** What an organisation is: who delivers, who delivers for others, who runs the benchmark. */
export const ORGANISATION_KINDS = ['municipality', 'partnership', 'owner'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** The roles that have something to do in an organisation of this kind. A partnership never approves. */
export const ROLES_IN: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  municipality: ['reporter', 'approver', 'reader', 'admin'],
  partnership: ['reporter', 'reader', 'admin'],
  owner: ['coordinator', 'analyst', 'admin'],
};

/** What every organisation has: people, a log of what they did, and a look. */
const EVERYWHERE: readonly Permission[] = ['people.manage', 'sign-on.manage', 'theme.manage', 'audit.read'];

const OF_MUNICIPALITIES: readonly Permission[] = ['agreements.manage', 'support.manage'];

/** What can be done within an organisation of this kind at all: an administrator of a municipality runs no rounds. */
function possibleIn(kind: OrganisationKind, permission: Permission): boolean {
  if (EVERYWHERE.includes(permission)) return true;
  // A municipality agrees and lets others look along; a partnership is what it agrees to, and has no figures of its own.
  if (OF_MUNICIPALITIES.includes(permission)) return kind === 'municipality';
  const ofTheOwner =
    /^(?:rounds|rules|catalogue|references|releases|recomputations|organisations|figures|views)\./.test(
      permission,
    );
  return kind === 'owner' ? ofTheOwner : !ofTheOwner;
}

/** Who asks, as far as permissions go. */
export interface Asking {
  readonly roles: readonly Role[];
  readonly organisation: { readonly kind: OrganisationKind };
  /** Name of the partnership that acts for this municipality: it delivers, and puts no name of the municipality to it. */
  readonly via?: string | undefined;
  /** Looks along with a municipality, of the owner of the benchmark, until this moment. */
  readonly support?: { readonly until: Date } | undefined;
  /** May do nothing until they have a second factor. */
  readonly needsSecondFactor?: boolean | undefined;
  /** Nothing but these, whatever the roles carry: who came in with a key. */
  readonly only?: readonly Permission[] | undefined;
}

/** What somebody of the owner may do who looks along with a municipality: read, and nothing that waits for a release. */
const SUPPORT_PERMISSIONS: readonly Permission[] = ['uploads.read', 'deliveries.read', 'comparisons.read'];

const NEVER_FOR_ANOTHER: readonly Permission[] = [
  'deliveries.approve',
  'keys.manage',
  'people.manage',
  'sign-on.manage',
  'agreements.manage',
  'support.manage',
  'theme.manage',
  'audit.read',
  // What is not public yet is seen by people of the municipality itself.
  'replies.read',
  'replies.save',
];

/** Whether this person may do this, here and now. */
export function allows(
  { roles, organisation, via, support, needsSecondFactor, only }: Asking,
  permission: Permission,
): boolean {
  if (needsSecondFactor === true) return false;
  if (only !== undefined && !only.includes(permission)) return false;
  if (support !== undefined && !SUPPORT_PERMISSIONS.includes(permission)) return false;
  if (!possibleIn(organisation.kind, permission)) return false;
  if (via !== undefined && NEVER_FOR_ANOTHER.includes(permission)) return false;
  return roles.some((role) => PERMISSIONS_OF[role].includes(permission));
}
