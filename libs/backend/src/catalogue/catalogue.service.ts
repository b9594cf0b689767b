import { Injectable } from '@nestjs/common';
import type { Benchmark } from '@ijkpunt/model';
import { contentHash, Refusal, type Transaction } from '../platform/index.ts';
import { effectiveRules, type LiveRule } from './effective-rules.ts';

/** A benchmark with the version of its content, and the rules that check it now. */
export interface VersionedBenchmark {
  /** Version of what was shipped: what is compared depends on it, and not on the rules that a coordinator writes. */
  readonly version: string;
  /** Version of the rules that a coordinator put to work; empty when there are none. */
  readonly rulesVersion: string;
  /** With the rules that check a delivery now. */
  readonly benchmark: Benchmark;
  /** With the rules that came with the product. */
  readonly shipped: Benchmark;
  /**
   * With every relation between figures that is known, shipped or written: what lies in what gives small counts away,
   * whether a check asks about it or not. Switching a rule off takes no protection away.
   */
  readonly withAllRelations: Benchmark;
}

/** What stands in the database: two texts that tell whether anything changed. */
interface Stand {
  readonly version: string;
  readonly rules: string;
}

/** The live rules by code and version; a query of a few bytes. */
const LIVE = `(select coalesce(string_agg(r.code || ':' || r.version, ',' order by r.code collate "C"), '')
                 from catalogue.rule r where r.benchmark = b.slug and r.state = 'live')`;

/** Reads the catalogue. Content is kept by version, so that it is parsed and put together once. */
@Injectable()
export class CatalogueService {
  private readonly known = new Map<string, Stand & { readonly read: VersionedBenchmark }>();

  async benchmark(tx: Transaction, slug: string): Promise<VersionedBenchmark> {
    const [stand] = (await tx.query(
      `select b.version, ${LIVE} as rules from catalogue.benchmark b where b.slug = $1`,
      [slug],
    )) as Stand[];
    const known = this.known.get(slug);
    if (stand !== undefined && known?.version === stand.version && known.rules === stand.rules)
      return known.read;
    return this.read(tx, slug);
  }

  private async read(tx: Transaction, slug: string): Promise<VersionedBenchmark> {
    const [row] = (await tx.query(
      `select b.version, ${LIVE} as rules, b.content,
              (select coalesce(jsonb_agg(jsonb_build_object('code', r.code, 'content', r.content)), '[]')
                 from catalogue.rule r where r.benchmark = b.slug and r.state = 'live') as live
         from catalogue.benchmark b where b.slug = $1`,
      [slug],
    )) as (Stand & { content: Benchmark; live: LiveRule[] })[];
    if (row === undefined) throw new Refusal('benchmark-not-found', { benchmark: slug });
    const { version, rules, content: shipped, live } = row;
    const effective = effectiveRules(shipped.rules, live);
    const written = effective.filter((rule) => !shipped.rules.includes(rule));
    const read: VersionedBenchmark = {
      version,
      rulesVersion: rules === '' ? '' : contentHash(rules).slice(0, 12),
      benchmark: { ...shipped, rules: effective },
      shipped,
      withAllRelations: { ...shipped, rules: [...shipped.rules, ...written] },
    };
    this.known.set(slug, { version, rules, read });
    return read;
  }

  /** Slugs of all benchmarks, in order. */
  async slugs(tx: Transaction): Promise<readonly string[]> {
    const rows = (await tx.query(`select slug from catalogue.benchmark order by slug`)) as { slug: string }[];
    return rows.map(({ slug }) => slug);
  }
}
