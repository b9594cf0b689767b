import { SupportAccess } from '../support/support-access.service.ts';
import { Agreements } from './agreements.service.ts';
import { AllOrganisations } from './all-organisations.service.ts';
import { Invitations } from './invitations.service.ts';
import { PeopleHere } from './people-here.service.ts';

/** Who belongs to an organisation, and whom else it lets in. */
export const PEOPLE_PARTS = [Invitations, AllOrganisations, Agreements, PeopleHere, SupportAccess];
