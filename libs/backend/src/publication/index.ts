/** Publication: protected, released, baked; immutable afterwards. The only stage that a reader can see. */
export { BakePages } from './bake-pages.ts';
export { CompareOwnGroup, type BenchmarkWithOwnGroup, type WithOwnGroup } from './compare-own-group.ts';
export { CompareReleased } from './compare-released.ts';
export { MakeRelease } from './make-release.ts';
export { PublicFiles, type PublicFile } from './public-files.ts';
export { releaseRequested } from './publication.jobs.ts';
export { ReleaseEntity } from './release.entity.ts';
export { ReleasesService, type Releasable } from './releases.service.ts';
export { PAGE_RENDERER, type PageRenderer } from './renderer.ts';
export { BakingModule, PublicationModule, ReleasesModule } from './publication.module.ts';
export { publicAssetFiles, publicAssets } from './web-assets.ts';
export { workedExamples } from './worked/worked-examples.ts';
