/** The roles of the product. A person has them within one organisation. */
export const ROLES = ['reporter', 'approver', 'reader', 'coordinator', 'analyst', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** What a role may do. Routes name a permission, never a role. */
export const PERMISSIONS = [
  'uploads.create',
  'uploads.read',
  'deliveries.submit',
  'deliveries.read',
  'deliveries.approve',
  'comparisons.read',
  'releases.read',
  'releases.create',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const READS: readonly Permission[] = ['uploads.read', 'deliveries.read', 'comparisons.read'];

/** Which permissions each role carries. */
export const PERMISSIONS_OF: Readonly<Record<Role, readonly Permission[]>> = {
  reporter: [...READS, 'uploads.create', 'deliveries.submit'],
  approver: [...READS, 'deliveries.approve'],
  reader: READS,
  coordinator: ['releases.read', 'releases.create'],
  analyst: ['releases.read'],
  admin: ['releases.read'],
};

/** Whether someone with these roles may do this. */
export function allows(roles: readonly Role[], permission: Permission): boolean {
  return roles.some((role) => PERMISSIONS_OF[role].includes(permission));
}
