/** Uploads: a file comes in. Rings for its check and knows nothing of it. */
export { UploadEntity, type Media, type UploadState } from './upload.entity.ts';
export { uploadReceived } from './uploads.jobs.ts';
export { UploadsRepository } from './uploads.repository.ts';
export { LARGEST_FILE, UploadsService, type ArrivingFile } from './uploads.service.ts';
export { UploadsModule } from './uploads.module.ts';
