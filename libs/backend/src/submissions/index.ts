/** Submissions: a municipality puts its name to a quarter. Looks back at validation, rings for comparisons. */
export { DeliveryEntity, type DeliveryState } from './delivery.entity.ts';
export { OBSERVATION_COLUMNS, toObservation } from './observation-rows.ts';
export { ReadDeliveries, ReadingParts, type DeliveryInFull, type Task } from './read-deliveries.ts';
export { ReadyUploads } from './ready-uploads.ts';
export { deliveryAccepted } from './submissions.jobs.ts';
export { SubmissionsRepository } from './submissions.repository.ts';
export { SubmissionsService } from './submissions.service.ts';
export { taskState } from './task-state.ts';
export { SubmissionsModule } from './submissions.module.ts';
