import type { Benchmark } from '@ijkpunt/model';
import { contentHash, type OwnerClient } from '../platform/index.ts';
import { shippedBenchmarks } from './benchmark-content.ts';
import { loadReferences } from './load-references.ts';

/** Loads the benchmarks that the product ships, and the figures of others beside them. A changed file is a new version; the same file changes nothing. */
export async function loadCatalogue(
  client: OwnerClient,
  benchmarks: readonly Benchmark[] = shippedBenchmarks(),
): Promise<void> {
  for (const benchmark of benchmarks) {
    const content = JSON.stringify(benchmark);
    const version = `${benchmark.catalogueVersion}-${contentHash(content).slice(0, 12)}`;
    await client.query(
      `insert into catalogue.benchmark (slug, version, content) values ($1, $2, $3)
       on conflict (slug) do update set version = excluded.version, content = excluded.content, loaded_at = now()
       where catalogue.benchmark.version <> excluded.version`,
      [benchmark.slug, version, content],
    );
  }
  await loadReferences(
    client,
    benchmarks.map(({ slug }) => slug),
  );
}
