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
import {
  inviteAdministrator,
  listAgreements,
  listMergers,
  listOrganisations,
  makePartnership,
  setAgreement,
  setMembers,
} from './organisations.ts';
import { changeView, listSavedViews, removeView, saveView } from './saved-views.ts';
import { readSignOn, removeSignOn, saveSignOn } from './sign-on.ts';
import { endSupport, listSupport, openSupport } from './support.ts';
import { readTheme, removeTheme, saveTheme } from './theme/theme.ts';
import { listKeys, makeKey, replaceKey, revokeKey } from './keys.ts';

/** What an organisation keeps for itself. */
export const ORGANISATION_ROUTES: readonly Route[] = [
  listKeys,
  makeKey,
  replaceKey,
  revokeKey,
  listPeople,
  invitePerson,
  revokeInvitation,
  changeRoles,
  resetFactor,
  removePerson,
  listOrganisations,
  inviteAdministrator,
  makePartnership,
  setMembers,
  listMergers,
  listAgreements,
  setAgreement,
  listSupport,
  openSupport,
  endSupport,
  readTheme,
  saveTheme,
  removeTheme,
  readSignOn,
  saveSignOn,
  removeSignOn,
  listSavedViews,
  saveView,
  changeView,
  removeView,
  readAudit,
  exportAudit,
];
