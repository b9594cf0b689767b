import { Module, type DynamicModule } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/index.ts';
import { ComparisonsModule, GroupsModule, OwnComparisonsModule } from '../comparisons/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { BakePages } from './bake-pages.ts';
import { DueReleases } from './due-releases.ts';
import { FilesOnDisk } from './files-on-disk.ts';
import { MakeRelease } from './make-release.ts';
import { PROTECTION, protectInThreads, type Protection } from './protection/threads.ts';
import { SigningKeys } from './proof/signing-keys.ts';
import { WeighIndicator } from './weigh-indicator.ts';
import { BAKING_PROVIDERS, RELEASE_STEPS_PROVIDERS } from './release-providers.ts';
import { READING_PROVIDERS } from './reading-providers.ts';
import { PAGE_RENDERER, type PageRenderer } from './renderer.ts';

/** Requesting a release, following it, replying to it, and the steps that a coordinator takes with it. */
@Module({
  imports: [CatalogueModule],
  providers: RELEASE_STEPS_PROVIDERS,
  exports: RELEASE_STEPS_PROVIDERS,
})
export class ReleasesModule {}

/** Some editions of some hundreds of pages and data files. */
const MOST_BYTES_ON_DISK = 256 * 1024 * 1024;

/** What readers and coordinators ask for: for the API. */
@Module({
  imports: [ReleasesModule, OwnComparisonsModule],
  providers: READING_PROVIDERS,
  exports: [...READING_PROVIDERS, ReleasesModule],
})
export class PublicationModule {
  /** Released files are kept in this folder too; without one in memory alone. */
  static keepingIn(folder: string | undefined): DynamicModule {
    if (folder === undefined) return { module: PublicationModule };
    const disk = { provide: FilesOnDisk, useFactory: () => new FilesOnDisk(folder, MOST_BYTES_ON_DISK) };
    return { module: PublicationModule, providers: [disk] };
  }
}

/** What makes releases: for the worker, which has the publishing role and is handed the renderer of the web. */
@Module({})
export class BakingModule {
  /** @param threads the program of a thread that protects; without one releases are protected in the thread that asks */
  static with(renderer: PageRenderer, threads?: URL): DynamicModule {
    const protection: Protection = { apart: threads && protectInThreads(threads) };
    return {
      module: BakingModule,
      imports: [CatalogueModule, ComparisonsModule, GroupsModule, OrganisationsModule],
      providers: [
        { provide: PAGE_RENDERER, useValue: renderer },
        { provide: PROTECTION, useValue: protection },
        ...BAKING_PROVIDERS,
        SigningKeys,
      ],
      exports: [BakePages, DueReleases, MakeRelease, SigningKeys, WeighIndicator],
    };
  }
}
