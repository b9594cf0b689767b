import { SubmissionsController } from './submissions.controller.ts';
import { TemplateController } from './template.controller.ts';
import { VersionsController } from './versions.controller.ts';

/** The doors of what is submitted, and of its versions. */
export const SUBMISSIONS_CONTROLLERS = [SubmissionsController, TemplateController, VersionsController];
