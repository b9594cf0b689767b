import type { Route } from '../route.ts';
import {
  askNewAddress,
  changePassword,
  confirmSecondFactor,
  endOtherSessions,
  readAccount,
  removeSecondFactor,
  startSecondFactor,
} from './account.ts';
import { acceptInvitation, askNewPassword, confirmAddress, lookAtLink, setNewPassword } from './letters.ts';
import { actFor, changeOrganisation, signIn, signOut, whoAmI } from './session.ts';

/** Who comes, and their own account. */
export const SESSION_ROUTES: readonly Route[] = [
  signIn,
  signOut,
  whoAmI,
  actFor,
  changeOrganisation,
  lookAtLink,
  acceptInvitation,
  askNewPassword,
  setNewPassword,
  confirmAddress,
  readAccount,
  askNewAddress,
  changePassword,
  startSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
  endOtherSessions,
];
