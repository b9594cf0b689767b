import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, DiscoveryModule } from '@nestjs/core';
import {
  foundation,
  OrganisationsModule,
  OwnComparisonsModule,
  PublicationModule,
  SubmissionsModule,
  UploadsModule,
  ValidationModule,
} from '@ijkpunt/backend';
import { ComparisonsController } from './comparisons/comparisons.controller.ts';
import type { Configuration } from './platform/configuration.ts';
import { PublicationController } from './publication/publication.controller.ts';
import { RoundsController } from './rounds/rounds.controller.ts';
import { AccessGuard } from './routing/access-guard.ts';
import { RefusalFilter } from './routing/refusal.filter.ts';
import { SessionController } from './session/session.controller.ts';
import { SubmissionsController } from './submissions/submissions.controller.ts';
import { UploadsController } from './uploads/uploads.controller.ts';

const CONTROLLERS = [
  SessionController,
  RoundsController,
  UploadsController,
  SubmissionsController,
  ComparisonsController,
  PublicationController,
];

/** The HTTP edge: doors of the contract, and who may go through them. Decides nothing. */
@Module({})
export class ApiModule {
  static with({ app, reader, redis, poolSize }: Configuration): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        foundation({ app, reader, redis, poolSize }),
        DiscoveryModule,
        OrganisationsModule,
        UploadsModule,
        ValidationModule,
        SubmissionsModule,
        OwnComparisonsModule,
        PublicationModule,
      ],
      controllers: CONTROLLERS,
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: RefusalFilter },
      ],
    };
  }
}
