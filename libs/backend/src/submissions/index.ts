/** Submissions: a municipality puts its name to a quarter. Looks back at validation, rings for comparisons. */
export { DeliveryEntity, type DeliveryState } from './delivery.entity.ts';
export { ExportDelivery } from './export-delivery.ts';
export { OBSERVATION_COLUMNS, toObservation } from './observation-rows.ts';
export { ReadChanges, type Changes } from './read-changes.ts';
export { ReadDeliveries, ReadingParts, type ListedDelivery, type Task } from './read-deliveries.ts';
export { ReadPreview, type Preview } from './read-preview.ts';
export type { PreviewValue } from './read-preview-values.ts';
export { MakeTemplate } from './make-template.ts';
export { publicExplanations, type PublicExplanation } from './public-explanations.ts';
export { ReadyUploads } from './ready-uploads.ts';
export { deliveryAccepted } from './submissions.jobs.ts';
export { SubmissionsRepository } from './submissions.repository.ts';
export { SubmissionsService } from './submissions.service.ts';
export { TakeOver } from './take-over.ts';
export { taskState } from './task-state.ts';
export { SubmissionsModule } from './submissions.module.ts';
