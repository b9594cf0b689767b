import { readOwnComparisons } from './comparisons/comparisons.ts';
import { listReleases, requestRelease } from './publication/publication.ts';
import type { Route } from './route.ts';
import { listTasks } from './rounds/rounds.ts';
import { signIn, signOut, whoAmI } from './session/session.ts';
import { approve, listDeliveries, readDelivery, sendBack, submit } from './submissions/submissions.ts';
import { confirmProfile, explainFindings, followUpload, readUpload, startUpload } from './uploads/uploads.ts';

/** Every door of the API. The API refuses to start when one has no answerer, or when it has a door that is not here. */
export const ROUTES: readonly Route[] = [
  signIn,
  signOut,
  whoAmI,
  listTasks,
  startUpload,
  readUpload,
  followUpload,
  explainFindings,
  confirmProfile,
  submit,
  listDeliveries,
  readDelivery,
  approve,
  sendBack,
  readOwnComparisons,
  listReleases,
  requestRelease,
];
