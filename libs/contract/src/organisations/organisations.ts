import { z } from 'zod';
import { ORGANISATION_KINDS } from '../access.ts';
import { route } from '../route.ts';

const listedOrganisation = z.object({
  id: z.uuid(),
  kind: z.enum(ORGANISATION_KINDS),
  name: z.string(),
  municipality: z.string().optional(),
  /** Somebody is there who can let others in. */
  administered: z.boolean(),
  /** Somebody was asked to become that. */
  invited: z.boolean(),
  /** Of a partnership: CBS codes of whom it delivers for, and of who of them agreed. */
  members: z.array(z.string()),
  agreed: z.array(z.string()),
});
export type ListedOrganisationReply = z.infer<typeof listedOrganisation>;

export const listOrganisations = route({
  name: 'listOrganisations',
  summary: 'Alle organisaties, en of er iemand is die anderen toelaat',
  method: 'GET',
  path: '/organisations',
  access: { may: 'organisations.manage' },
  reply: z.array(listedOrganisation),
});

const ofOrganisation = z.object({ organisation: z.uuid() });

export const inviteAdministrator = route({
  name: 'inviteAdministrator',
  summary: 'De eerste beheerder van een organisatie uitnodigen; wie er al een heeft, regelt dat zelf',
  method: 'POST',
  path: '/organisations/:organisation/administrator',
  access: { may: 'organisations.manage' },
  params: ofOrganisation,
  body: z.object({ email: z.email().max(200), name: z.string().trim().min(2).max(80) }),
  status: 202,
  problems: [
    'input-invalid',
    'personal-data',
    'organisation-not-found',
    'organisation-administered',
    'person-here-already',
    'sign-in-anew',
  ],
});

export const makePartnership = route({
  name: 'makePartnership',
  summary: 'Een samenwerkingsverband maken',
  method: 'POST',
  path: '/organisations/partnerships',
  access: { may: 'organisations.manage' },
  body: z.object({ name: z.string().trim().min(2).max(120) }),
  reply: z.object({ id: z.uuid() }),
  status: 201,
  problems: ['input-invalid', 'personal-data', 'organisation-exists'],
});

export const setMembers = route({
  name: 'setMembers',
  summary: 'Voor welke gemeenten een samenwerkingsverband levert, zodra zij akkoord zijn',
  method: 'PUT',
  path: '/organisations/:organisation/members',
  access: { may: 'organisations.manage' },
  params: ofOrganisation,
  body: z.object({ municipalities: z.array(z.string().regex(/^GM[0-9]{4}$/u)).max(400) }),
  status: 204,
  problems: ['input-invalid', 'organisation-not-found'],
});

export const merger = z.object({
  /** CBS code and name of the municipality that became part of another, or was divided. */
  oldCode: z.string(),
  oldName: z.string(),
  newCode: z.string(),
  newName: z.string(),
  /** First day of the new division. */
  effectiveDate: z.string(),
  kind: z.enum(['merge', 'absorb', 'split', 'rename']),
});
export type MergerReply = z.infer<typeof merger>;

export const listMergers = route({
  name: 'listMergers',
  summary: 'De herindelingen waar IJkpunt van weet, de nieuwste eerst',
  method: 'GET',
  path: '/mergers',
  access: { may: 'organisations.manage' },
  reply: z.array(merger),
});

export const agreement = z.object({
  id: z.uuid(),
  name: z.string(),
  /** Absent as long as the municipality did not agree. */
  agreedOn: z.string().optional(),
  agreedBy: z.string().optional(),
});
export type AgreementReply = z.infer<typeof agreement>;

export const listAgreements = route({
  name: 'listAgreements',
  summary: 'De samenwerkingsverbanden die voor uw gemeente leveren, of dat willen',
  method: 'GET',
  path: '/agreements',
  access: { may: 'agreements.manage' },
  reply: z.array(agreement),
});

export const setAgreement = route({
  name: 'setAgreement',
  summary: 'Akkoord gaan met levering door een samenwerkingsverband, of dat terugnemen',
  method: 'PUT',
  path: '/agreements/:partnership',
  access: { may: 'agreements.manage' },
  params: z.object({ partnership: z.uuid() }),
  body: z.object({ agreed: z.boolean() }),
  status: 204,
  problems: ['organisation-not-found', 'sign-in-anew'],
});
