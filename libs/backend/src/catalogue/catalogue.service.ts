import { Injectable } from '@nestjs/common';
import type { Benchmark } from '@ijkpunt/model';
import { Refusal, type Transaction } from '../platform/index.ts';

/** A benchmark with the version of its content. */
export interface VersionedBenchmark {
  readonly version: string;
  readonly benchmark: Benchmark;
}

/** Reads the catalogue. Content is kept by version, so that it is parsed once. */
@Injectable()
export class CatalogueService {
  private readonly known = new Map<string, VersionedBenchmark>();

  async benchmark(tx: Transaction, slug: string): Promise<VersionedBenchmark> {
    const rows = (await tx.query(`select version from catalogue.benchmark where slug = $1`, [slug])) as {
      version: string;
    }[];
    const version = rows[0]?.version;
    if (version === undefined) throw new Refusal('benchmark-not-found', { benchmark: slug });
    const known = this.known.get(slug);
    if (known?.version === version) return known;
    const [row] = (await tx.query(`select version, content from catalogue.benchmark where slug = $1`, [
      slug,
    ])) as {
      version: string;
      content: Benchmark;
    }[];
    if (row === undefined) throw new Refusal('benchmark-not-found', { benchmark: slug });
    const read: VersionedBenchmark = { version: row.version, benchmark: row.content };
    this.known.set(slug, read);
    return read;
  }

  /** Slugs of all benchmarks, in order. */
  async slugs(tx: Transaction): Promise<readonly string[]> {
    const rows = (await tx.query(`select slug from catalogue.benchmark order by slug`)) as { slug: string }[];
    return rows.map(({ slug }) => slug);
  }
}
