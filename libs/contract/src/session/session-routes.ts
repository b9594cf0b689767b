import type { Route } from '../route.ts';
import {
  askNewAddress,
  changePassword,
  confirmSecondFactor,
  deleteAccount,
  endOtherSessions,
  exportOwnData,
  readAccount,
  removeSecondFactor,
  startSecondFactor,
} from './account.ts';
import { acceptInvitation, askNewPassword, confirmAddress, lookAtLink, setNewPassword } from './letters.ts';
import { addPasskey, askNewPasskey, askPasskey, removePasskey } from './passkeys.ts';
import { actFor, changeOrganisation, signIn, signInWithPasskey, signOut, whoAmI } from './session.ts';
import { finishSignOn, listSignOns, startSignOn } from './sign-on.ts';

/** Who comes, and their own account. */
export const SESSION_ROUTES: readonly Route[] = [
  signIn,
  askPasskey,
  signInWithPasskey,
  listSignOns,
  startSignOn,
  finishSignOn,
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
  askNewPasskey,
  addPasskey,
  removePasskey,
  askNewAddress,
  changePassword,
  startSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
  endOtherSessions,
  exportOwnData,
  deleteAccount,
];
