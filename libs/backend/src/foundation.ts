import type { DynamicModule } from '@nestjs/common';
import { PlatformModule, type PlatformSettings } from './platform/index.ts';
import { ReleaseEntity } from './publication/index.ts';
import { DeliveryEntity } from './submissions/index.ts';
import { UploadEntity } from './uploads/index.ts';

/** Tables that are read and written as whole rows; figures go in bulk, by SQL. */
export const ENTITIES = [UploadEntity, DeliveryEntity, ReleaseEntity] as const;

/** The platform with the tables of all stages: what a program starts on. */
export function foundation(settings: Omit<PlatformSettings, 'entities'>): DynamicModule {
  return PlatformModule.for({ ...settings, entities: ENTITIES });
}
