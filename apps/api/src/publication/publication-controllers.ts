import { PublicationController } from './publication.controller.ts';
import { ReleaseStepsController } from './release-steps.controller.ts';
import { RepliesController } from './replies.controller.ts';

/** The doors of publication. */
export const PUBLICATION_CONTROLLERS = [PublicationController, ReleaseStepsController, RepliesController];
