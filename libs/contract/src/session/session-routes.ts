import type { Route } from '../route.ts';
import {
  changePassword,
  confirmSecondFactor,
  endOtherSessions,
  readAccount,
  removeSecondFactor,
  startSecondFactor,
} from './account.ts';
import { actFor, signIn, signOut, whoAmI } from './session.ts';

/** Who comes, and their own account. */
export const SESSION_ROUTES: readonly Route[] = [
  signIn,
  signOut,
  whoAmI,
  actFor,
  readAccount,
  changePassword,
  startSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
  endOtherSessions,
];
