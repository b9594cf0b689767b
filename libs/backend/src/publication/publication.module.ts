import { Module, type DynamicModule } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/index.ts';
import { GroupsModule, OwnComparisonsModule } from '../comparisons/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { BakePages } from './bake-pages.ts';
import { BringOutDraft } from './bring-out-draft.ts';
import { CompareOwnGroup } from './compare-own-group.ts';
import { CompareReleased } from './compare-released.ts';
import { ComposeRelease } from './compose-release.ts';
import { DraftPages } from './draft-pages.ts';
import { DueReleases } from './due-releases.ts';
import { MakeRelease } from './make-release.ts';
import { PageGroupsFinder } from './page-groups.ts';
import { PublicFiles } from './public-files.ts';
import { ReleaseContent } from './release-content.ts';
import { ReadRelease } from './read-release.ts';
import { ReferencesToRelease } from './released-references.ts';
import { ReleaseWorkflow } from './release-workflow.ts';
import { ReleasesService } from './releases.service.ts';
import { RepliesService } from './replies.service.ts';
import { WithdrawRelease } from './withdraw-release.ts';
import { PAGE_RENDERER, type PageRenderer } from './renderer.ts';

const STEPS = [ReleasesService, ReleaseWorkflow, WithdrawRelease, ReadRelease, RepliesService, DraftPages];

/** Requesting a release, following it, replying to it, and the steps that a coordinator takes with it. */
@Module({ imports: [CatalogueModule], providers: STEPS, exports: STEPS })
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
        BringOutDraft,
        ComposeRelease,
        DueReleases,
        MakeRelease,
        PageGroupsFinder,
        ReferencesToRelease,
        ReleaseContent,
      ],
      exports: [BakePages, DueReleases, MakeRelease],
    };
  }
}
