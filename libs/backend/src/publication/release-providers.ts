import { BakePages } from './bake-pages.ts';
import { BringOutDraft } from './bring-out-draft.ts';
import { ComposeRelease } from './compose-release.ts';
import { DraftPages } from './draft-pages.ts';
import { DueReleases } from './due-releases.ts';
import { MakeRelease } from './make-release.ts';
import { PageGroupsFinder } from './page-groups.ts';
import { ReadRelease } from './read-release.ts';
import { ReleaseContent } from './release-content.ts';
import { ReferencesToRelease } from './released-references.ts';
import { ReleaseWorkflow } from './release-workflow.ts';
import { ReleasesService } from './releases.service.ts';
import { RepliesService } from './replies.service.ts';
import { WeighIndicator } from './weigh-indicator.ts';
import { WithdrawRelease } from './withdraw-release.ts';

/** What people do with a release: request it, take its steps, reply to it, withdraw it. */
export const RELEASE_STEPS_PROVIDERS = [
  ReleasesService,
  ReleaseWorkflow,
  WithdrawRelease,
  ReadRelease,
  RepliesService,
  DraftPages,
];

/** What the worker does with it: compose, bake, bring out, and see what is due. */
export const BAKING_PROVIDERS = [
  BakePages,
  BringOutDraft,
  ComposeRelease,
  DueReleases,
  MakeRelease,
  PageGroupsFinder,
  ReferencesToRelease,
  ReleaseContent,
  WeighIndicator,
];
