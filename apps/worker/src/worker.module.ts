import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import {
  BakingModule,
  CatalogueModule,
  ComparisonsModule,
  foundation,
  LettersModule,
  OrganisationsModule,
  ReleasesModule,
  SubmissionsModule,
  UploadsModule,
  ValidationModule,
  type PageRenderer,
} from '@ijkpunt/backend';
import { CompareDeliveryProcessor } from './comparisons/compare-delivery.processor.ts';
import { RecomputeProcessor } from './comparisons/recompute.processor.ts';
import { TryRuleProcessor } from './comparisons/try-rule.processor.ts';
import { DeliverFile, OwnBell } from './demonstration/deliver-file.ts';
import { Demonstration } from './demonstration/demonstration.ts';
import { RetentionClock } from './organisations/retention-clock.ts';
import { WriteLetterProcessor } from './organisations/write-letter.processor.ts';
import { Answering } from './platform/answering.ts';
import { mailSettings, type WorkerConfiguration } from './platform/configuration.ts';
import { BakeAnewProcessor } from './publication/bake-anew.processor.ts';
import { MakeReleaseProcessor } from './publication/make-release.processor.ts';
import { WeighIndicatorProcessor } from './publication/weigh-indicator.processor.ts';
import { ReleaseClock } from './publication/release-clock.ts';
import { CheckUploadProcessor } from './validation/check-upload.processor.ts';

/** Who answers which bell. */
const PROCESSORS = [
  WriteLetterProcessor,
  CheckUploadProcessor,
  CompareDeliveryProcessor,
  TryRuleProcessor,
  RecomputeProcessor,
  MakeReleaseProcessor,
  BakeAnewProcessor,
  WeighIndicatorProcessor,
];

/** What is done by the time, and not because somebody rang. */
const CLOCKS = [ReleaseClock, RetentionClock];

/** The job edge: answers the doorbells, rings again for what was left waiting. Decides nothing. */
@Module({})
export class WorkerModule {
  static with(configuration: WorkerConfiguration, renderer: PageRenderer, threads?: URL): DynamicModule {
    const { APP_DATABASE_URL, COMPARER_DATABASE_URL, PUBLISHER_DATABASE_URL, REDIS_URL } = configuration;
    const platform = foundation({
      app: APP_DATABASE_URL,
      comparer: COMPARER_DATABASE_URL,
      publisher: PUBLISHER_DATABASE_URL,
      redis: REDIS_URL,
      poolSize: 10,
    });
    return {
      module: WorkerModule,
      imports: [
        platform,
        DiscoveryModule,
        OrganisationsModule,
        LettersModule.sending(mailSettings(configuration), configuration.PUBLIC_URL),
        CatalogueModule,
        UploadsModule,
        ValidationModule,
        SubmissionsModule,
        ComparisonsModule,
        BakingModule.with(renderer, threads),
        ReleasesModule,
      ],
      providers: [Answering, ...PROCESSORS, ...CLOCKS, OwnBell, DeliverFile, Demonstration],
    };
  }
}
