import { Module, type DynamicModule } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/index.ts';
import { GroupsModule, OwnComparisonsModule } from '../comparisons/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { BakePages } from './bake-pages.ts';
import { CompareOwnGroup } from './compare-own-group.ts';
import { CompareReleased } from './compare-released.ts';
import { MakeRelease } from './make-release.ts';
import { PageGroupsFinder } from './page-groups.ts';
import { PublicFiles } from './public-files.ts';
import { ReleaseContent } from './release-content.ts';
import { ReferencesToRelease } from './released-references.ts';
import { ReleasesService } from './releases.service.ts';
import { PAGE_RENDERER, type PageRenderer } from './renderer.ts';

/** Requesting a release, and following it. */
@Module({ imports: [CatalogueModule], providers: [ReleasesService], exports: [ReleasesService] })
export class ReleasesModule {}

/** What readers and coordinators ask for: for the API. */
@Module({
  imports: [ReleasesModule, OwnComparisonsModule],
  providers: [PublicFiles, CompareReleased, CompareOwnGroup],
  exports: [PublicFiles, CompareReleased, CompareOwnGroup, ReleasesModule],
})
export class PublicationModule {}

/** What makes releases: for the worker, which has the publishing role and is handed the renderer of the web. */
@Module({})
export class BakingModule {
  static with(renderer: PageRenderer): DynamicModule {
    return {
      module: BakingModule,
      imports: [CatalogueModule, GroupsModule, OrganisationsModule],
      providers: [
        { provide: PAGE_RENDERER, useValue: renderer },
        BakePages,
        MakeRelease,
        PageGroupsFinder,
        ReferencesToRelease,
        ReleaseContent,
      ],
      exports: [BakePages, MakeRelease],
    };
  }
}
