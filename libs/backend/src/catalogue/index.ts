/** Catalogue: what is asked, checked and compared; content with versions. */
export { assemble, shippedBenchmarks } from './benchmark-content.ts';
export { CatalogueService, type VersionedBenchmark } from './catalogue.service.ts';
export { loadCatalogue } from './load-catalogue.ts';
export { CatalogueModule } from './catalogue.module.ts';
