import { z } from 'zod';
import { route } from '../route.ts';

/** What is noted in the audit log. */
const AUDIT_KINDS = [
  'signed-in',
  'sign-in-refused',
  'signed-out',
  'other-sessions-ended',
  'password-changed',
  'password-reset',
  'email-changed',
  'organisation-changed',
  'person-invited',
  'invitation-revoked',
  'invitation-accepted',
  'roles-changed',
  'factor-reset',
  'person-removed',
  'second-factor-set',
  'second-factor-removed',
  'recovery-code-used',
  'administrator-invited',
  'partnership-made',
  'partnership-changed',
  'partnership-agreed',
  'partnership-ended',
  'theme-changed',
  'theme-removed',
  'support-opened',
  'support-ended',
  'looking-along-begun',
  'looked-along',
  'sign-on-set',
  'sign-on-removed',
  'sign-on-linked',
  'sign-on-joined',
  'passkey-added',
  'passkey-removed',
  'acted-for',
  'key-made',
  'key-replaced',
  'key-revoked',
  'delivery-submitted',
  'delivery-accepted',
  'delivery-returned',
  'delivery-reopened',
  'delivery-exported',
  'progress-exported',
  'exploration-exported',
  'audit-exported',
  'own-data-exported',
  'account-deleted',
  'indicator-drafted',
  'indicator-draft-dropped',
  'indicator-put-to-work',
  'release-requested',
  'release-step',
  'release-withdrawn',
] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

const auditRow = z.object({
  number: z.number().int(),
  at: z.string(),
  who: z.string(),
  kind: z.enum(AUDIT_KINDS),
  about: z.record(z.string(), z.union([z.string(), z.number()])),
  hash: z.string(),
});
export type AuditRowReply = z.infer<typeof auditRow>;

/** Rows that are answered at once: with fewer there are none before them. */
export const AUDIT_PAGE = 100;

export const readAudit = route({
  name: 'readAudit',
  summary: 'Het logboek van uw organisatie, het nieuwste eerst: wie deed wat',
  method: 'GET',
  path: '/audit',
  access: { may: 'audit.read' },
  query: z.object({ before: z.coerce.number().int().min(1).optional() }),
  reply: z.array(auditRow),
  problems: ['input-invalid'],
});

export const exportAudit = route({
  name: 'exportAudit',
  summary: 'Het hele logboek van uw organisatie als CSV',
  method: 'GET',
  path: '/audit.csv',
  access: { may: 'audit.read' },
  stream: 'file',
});
