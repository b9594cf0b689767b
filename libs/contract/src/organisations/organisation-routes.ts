import type { Route } from '../route.ts';
import { exportAudit, readAudit } from './audit.ts';
import {
  changeRoles,
  invitePerson,
  listPeople,
  removePerson,
  resetFactor,
  revokeInvitation,
} from './people.ts';
import { readSignOn, removeSignOn, saveSignOn } from './sign-on.ts';
import { listKeys, makeKey, revokeKey } from './keys.ts';

/** What an organisation keeps for itself. */
export const ORGANISATION_ROUTES: readonly Route[] = [
  listKeys,
  makeKey,
  revokeKey,
  listPeople,
  invitePerson,
  revokeInvitation,
  changeRoles,
  resetFactor,
  removePerson,
  readSignOn,
  saveSignOn,
  removeSignOn,
  readAudit,
  exportAudit,
];
