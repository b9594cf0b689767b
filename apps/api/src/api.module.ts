import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import {
  AccountsModule,
  CatalogueModule,
  ExplorationModule,
  foundation,
  OrganisationsModule,
  OwnComparisonsModule,
  PublicationModule,
  RoundsModule,
  SubmissionsModule,
  UploadsModule,
  ValidationModule,
} from '@ijkpunt/backend';
import { ReferencesController } from './catalogue/references.controller.ts';
import { IndicatorsController } from './catalogue/indicators.controller.ts';
import { RulesController } from './catalogue/rules.controller.ts';
import { COMPARISONS_CONTROLLERS } from './comparisons/comparisons-controllers.ts';
import { ORGANISATIONS_CONTROLLERS } from './organisations/organisations-controllers.ts';
import { BrowserReportsController } from './platform/browser-reports.controller.ts';
import type { Configuration } from './platform/configuration.ts';
import { PUBLICATION_CONTROLLERS } from './publication/publication-controllers.ts';
import { ROUNDS_CONTROLLERS } from './rounds/rounds-controllers.ts';
import { AccessGuard } from './routing/access-guard.ts';
import { LookedAlong } from './routing/looked-along.ts';
import { RefusalFilter } from './routing/refusal.filter.ts';
import { SESSION_CONTROLLERS, sessionProviders } from './session/session-parts.ts';
import { SUBMISSIONS_CONTROLLERS } from './submissions/submissions-controllers.ts';
import { UPLOADS_CONTROLLERS } from './uploads/uploads-controllers.ts';

const CONTROLLERS = [
  ...SESSION_CONTROLLERS,
  ...ORGANISATIONS_CONTROLLERS,
  RulesController,
  IndicatorsController,
  ReferencesController,
  ...ROUNDS_CONTROLLERS,
  ...UPLOADS_CONTROLLERS,
  ...SUBMISSIONS_CONTROLLERS,
  ...COMPARISONS_CONTROLLERS,
  ...PUBLICATION_CONTROLLERS,
  BrowserReportsController,
];

/** The HTTP edge: doors of the contract, and who may go through them. Decides nothing. */
@Module({})
export class ApiModule {
  static with(configuration: Configuration): DynamicModule {
    const { app, reader, redis, poolSize, cacheFolder, sessionSecret, publicUrl } = configuration;
    return {
      module: ApiModule,
      imports: [
        foundation({ app, reader, redis, poolSize }),
        DiscoveryModule,
        OrganisationsModule,
        AccountsModule.for(sessionSecret, publicUrl),
        CatalogueModule,
        RoundsModule,
        UploadsModule,
        ValidationModule,
        SubmissionsModule,
        OwnComparisonsModule,
        ExplorationModule,
        PublicationModule.keepingIn(cacheFolder),
      ],
      controllers: CONTROLLERS,
      providers: [
        ...sessionProviders(configuration),
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: LookedAlong },
        { provide: APP_FILTER, useClass: RefusalFilter },
      ],
    };
  }
}
