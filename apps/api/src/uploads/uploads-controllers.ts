import { BatchesController } from './batches.controller.ts';
import { FormController } from './form.controller.ts';
import { OwnFilesController } from './own-files.controller.ts';
import { PartsController } from './parts.controller.ts';
import { UploadsController } from './uploads.controller.ts';

/** The doors through which figures come in. */
export const UPLOADS_CONTROLLERS = [
  UploadsController,
  FormController,
  PartsController,
  BatchesController,
  OwnFilesController,
];
