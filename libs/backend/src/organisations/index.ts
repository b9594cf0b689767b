/** Organisations: municipalities, the people who act for them, and boundaries in time. */
export { BOUNDARIES_KNOWN_FROM, BoundariesRepository, type Growth } from './boundaries.repository.ts';
export { loadPlaces } from './load-places.ts';
export type { ActingPerson } from './acting-person.ts';
export { AccountsModule } from './accounts.module.ts';
export { LONGEST_SESSION_HOURS, OwnSessions, type OwnSession } from './own-sessions.service.ts';
export { OwnPassword } from './password/own-password.service.ts';
export { SecondFactor, type NewFactor } from './second-factor/second-factor.service.ts';
export { SignInService, type Credentials } from './sign-in.service.ts';
export { AuditLog, type AuditRow } from './audit-log.service.ts';
export { KeysService, type ApiKey } from './keys.service.ts';
export { PartnershipsService, scopeOfMember, type Member } from './partnerships.service.ts';
export { passwordHash, PeopleService } from './people.service.ts';
export { PlacesRepository, type Place } from './places.repository.ts';
export { OrganisationsModule } from './organisations.module.ts';
