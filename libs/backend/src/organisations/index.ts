/** Organisations: municipalities, the people who act for them, and boundaries in time. */
export { BOUNDARIES_KNOWN_FROM, BoundariesRepository, type Growth } from './boundaries.repository.ts';
export { loadPlaces } from './load-places.ts';
export { signature, type ActingPerson } from './acting-person.ts';
export { AccountsModule } from './accounts.module.ts';
export { LONGEST_SESSION_HOURS, OwnSessions, type OwnSession } from './own-sessions.service.ts';
export { OwnData } from './own-data/own-data.service.ts';
export { OwnAddress } from './password/own-address.service.ts';
export { OwnPassword } from './password/own-password.service.ts';
export { SecondFactor, type NewFactor } from './second-factor/second-factor.service.ts';
export { SignOn, type Return, type SignedOn } from './sign-on/sign-on.service.ts';
export { SignOnSettingsService } from './sign-on/sign-on-settings.service.ts';
export { SignInService, type Credentials } from './sign-in.service.ts';
export { letterAsked } from './letters/letter.jobs.ts';
export { Letters } from './letters/letters.service.ts';
export { LettersModule } from './letters/letters.module.ts';
export { OpenLetters, type OpenedLetter } from './letters/open-letters.service.ts';
export { WriteLetters } from './letters/write-letters.service.ts';
export { Passkeys, type Answered } from './passkeys/passkeys.service.ts';
export type { KeptPasskey } from './passkeys/passkey-rows.ts';
export { Agreements, type Agreement } from './people/agreements.service.ts';
export {
  AllOrganisations,
  type ListedOrganisation,
  type Merger,
} from './people/all-organisations.service.ts';
export { inviteFromOutside, type FirstAdministrator } from './people/invite-from-outside.ts';
export { Invitations, type Invitation, type Invited } from './people/invitations.service.ts';
export { PeopleHere, type PersonHere } from './people/people-here.service.ts';
export { Retention, type Swept } from './retention/retention.service.ts';
export { AuditLog, type AuditRow } from './audit-log.service.ts';
export { KeysService, type ApiKey } from './keys.service.ts';
export { PartnershipsService, scopeOfMember, type Member } from './partnerships.service.ts';
export { passwordHash, PeopleService } from './people.service.ts';
export { PlacesRepository, type Place } from './places.repository.ts';
export { SupportAccess, type SupportAccessRow } from './support/support-access.service.ts';
export { OrganisationsModule } from './organisations.module.ts';
