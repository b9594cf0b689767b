import type { Route } from '../route.ts';
import { listReleases, requestRelease } from './publication.ts';
import {
  abandonRelease,
  approveRelease,
  closeForReply,
  openForReply,
  readDraftPage,
  readRelease,
  retryRelease,
  unscheduleRelease,
  withdrawRelease,
} from './release-steps.ts';
import { listReplyRounds, readOwnDraftPage, saveReply } from './replies.ts';

/** The doors of publication: requesting and following, the steps of a coordinator, and the right of reply. */
export const PUBLICATION_ROUTES: readonly Route[] = [
  listReleases,
  requestRelease,
  readRelease,
  readDraftPage,
  openForReply,
  closeForReply,
  approveRelease,
  unscheduleRelease,
  abandonRelease,
  retryRelease,
  withdrawRelease,
  listReplyRounds,
  readOwnDraftPage,
  saveReply,
];
