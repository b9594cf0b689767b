import { z } from 'zod';
import { ROLES } from '../access.ts';
import { route } from '../route.ts';

const roles = z
  .array(z.enum(ROLES))
  .min(1)
  .max(ROLES.length)
  .refine((given) => new Set(given).size === given.length, 'each role once');

const personHere = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  roles: z.array(z.enum(ROLES)),
  secondFactor: z.boolean(),
  /** Absent as long as they never did. */
  signedInAt: z.string().optional(),
});
export type PersonHereReply = z.infer<typeof personHere>;

export const invitation = z.object({
  id: z.uuid(),
  email: z.string(),
  name: z.string(),
  roles: z.array(z.enum(ROLES)),
  madeBy: z.string(),
  madeAt: z.string(),
  /** Absent as long as the letter was not sent. */
  expiresAt: z.string().optional(),
});
export type InvitationReply = z.infer<typeof invitation>;

export const listPeople = route({
  name: 'listPeople',
  summary: 'De mensen van uw organisatie, en wie uitgenodigd is',
  method: 'GET',
  path: '/people',
  access: { may: 'people.manage' },
  reply: z.object({ people: z.array(personHere), invitations: z.array(invitation) }),
});

export const invitePerson = route({
  name: 'invitePerson',
  summary: 'Iemand uitnodigen; wie al was uitgenodigd krijgt een nieuwe brief',
  method: 'POST',
  path: '/people/invitations',
  access: { may: 'people.manage' },
  body: z.object({ email: z.email().max(200), name: z.string().trim().min(2).max(80), roles }),
  reply: z.object({ id: z.uuid() }),
  status: 201,
  problems: ['input-invalid', 'personal-data', 'person-here-already', 'role-not-here', 'sign-in-anew'],
});

export const revokeInvitation = route({
  name: 'revokeInvitation',
  summary: 'Een uitnodiging intrekken: de link werkt dan niet meer',
  method: 'DELETE',
  path: '/people/invitations/:invitation',
  access: { may: 'people.manage' },
  params: z.object({ invitation: z.uuid() }),
  status: 204,
  problems: ['invitation-not-found'],
});

const ofPerson = z.object({ person: z.uuid() });

export const changeRoles = route({
  name: 'changeRoles',
  summary: 'Iemands rollen wijzigen; diegene meldt zich daarna opnieuw aan',
  method: 'PUT',
  path: '/people/:person/roles',
  access: { may: 'people.manage' },
  params: ofPerson,
  body: z.object({ roles }),
  status: 204,
  problems: ['input-invalid', 'person-not-found', 'last-admin', 'role-not-here', 'sign-in-anew'],
});

export const resetFactor = route({
  name: 'resetFactor',
  summary: 'Iemands tweede factor weghalen, na verlies; diegene krijgt daarvan bericht',
  method: 'DELETE',
  path: '/people/:person/second-factor',
  access: { may: 'people.manage' },
  params: ofPerson,
  status: 204,
  problems: ['person-not-found', 'person-elsewhere', 'sign-in-anew'],
});

export const removePerson = route({
  name: 'removePerson',
  summary: 'Iemand uit uw organisatie halen: diegene kan hier meteen niets meer',
  method: 'DELETE',
  path: '/people/:person',
  access: { may: 'people.manage' },
  params: ofPerson,
  status: 204,
  problems: ['person-not-found', 'last-admin'],
});
