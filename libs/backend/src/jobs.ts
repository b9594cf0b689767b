import { indicatorWeighingRequested, ruleTrialRequested } from './catalogue/index.ts';
import { recomputationRequested } from './comparisons/index.ts';
import { letterAsked } from './organisations/index.ts';
import type { Job } from './platform/index.ts';
import { releaseRequested, releaseWithdrawn } from './publication/index.ts';
import { deliveryAccepted } from './submissions/index.ts';
import { uploadReceived } from './uploads/index.ts';

/** Every job that can be rung for. The worker refuses to start when one has no answerer, or more than one. */
export const JOBS: readonly Job[] = [
  letterAsked,
  uploadReceived,
  deliveryAccepted,
  ruleTrialRequested,
  indicatorWeighingRequested,
  recomputationRequested,
  releaseRequested,
  releaseWithdrawn,
];
