import { CATALOGUE_ROUTES } from './catalogue/catalogue-routes.ts';
import { COMPARISON_ROUTES } from './comparisons/comparison-routes.ts';
import { ORGANISATION_ROUTES } from './organisations/organisation-routes.ts';
import { reportFromBrowser } from './browser-reports.ts';
import { PUBLICATION_ROUTES } from './publication/publication-routes.ts';
import type { Route } from './route.ts';
import {
  closeRound,
  exportMonitor,
  extendRound,
  listRounds,
  moveRound,
  openRound,
  readMonitor,
  remind,
} from './rounds/manage.ts';
import { listTasks } from './rounds/rounds.ts';
import { SESSION_ROUTES } from './session/session-routes.ts';
import { approve, listDeliveries, readDelivery, sendBack, submit } from './submissions/submissions.ts';
import {
  downloadTemplate,
  exportDelivery,
  readChanges,
  readPreview,
  reopen,
  takeOver,
} from './submissions/versions.ts';
import { listBatchRounds } from './uploads/batches.ts';
import { finishDraft, readDraft, saveDraft } from './uploads/form.ts';
import { deleteMapping, listMappings, outlineFile, saveMapping, startBatch } from './uploads/own-files.ts';
import { deletePart, listDividedBenchmarks, listParts, savePart } from './uploads/parts.ts';
import { confirmProfile, explainFindings, followUpload, readUpload, startUpload } from './uploads/uploads.ts';

const ROUNDS: readonly Route[] = [
  listTasks,
  listRounds,
  openRound,
  moveRound,
  closeRound,
  extendRound,
  remind,
  readMonitor,
  exportMonitor,
  downloadTemplate,
  takeOver,
];
const UPLOADS: readonly Route[] = [
  startUpload,
  startBatch,
  listBatchRounds,
  readUpload,
  followUpload,
  explainFindings,
  confirmProfile,
  readDraft,
  saveDraft,
  finishDraft,
  outlineFile,
  listMappings,
  saveMapping,
  deleteMapping,
  listDividedBenchmarks,
  listParts,
  savePart,
  deletePart,
];
const SUBMISSIONS: readonly Route[] = [
  submit,
  listDeliveries,
  readDelivery,
  readChanges,
  readPreview,
  exportDelivery,
  approve,
  sendBack,
  reopen,
];

/** Every door of the API. The API refuses to start when one has no answerer, or when it has a door that is not here. */
export const ROUTES: readonly Route[] = [
  ...SESSION_ROUTES,
  ...ORGANISATION_ROUTES,
  ...CATALOGUE_ROUTES,
  ...ROUNDS,
  ...UPLOADS,
  ...SUBMISSIONS,
  ...COMPARISON_ROUTES,
  ...PUBLICATION_ROUTES,
  reportFromBrowser,
];
