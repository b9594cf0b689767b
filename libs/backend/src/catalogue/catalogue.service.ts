import { Injectable } from '@nestjs/common';
import type { Benchmark } from '@ijkpunt/model';
import { contentHash, Refusal, type Transaction } from '../platform/index.ts';
import { effectiveIndicators, type LiveIndicator } from './effective-indicators.ts';
import { effectiveRules, type LiveRule } from './effective-rules.ts';

/** A benchmark with the version of its content, as it works now. */
export interface VersionedBenchmark {
  /** Version of what was shipped. */
  readonly version: string;
  /**
   * Version of what is compared: what was shipped, and after a plus the indicators that a coordinator changed, each with its
   * version. Rules that a coordinator writes change no figure and are not in it.
   */
  readonly comparedVersion: string;
  /** Version of the rules that a coordinator put to work; empty when there are none. */
  readonly rulesVersion: string;
  /** With the rules that check a delivery now, and the indicators as they are at work. */
  readonly benchmark: Benchmark;
  /** With the rules and indicators that came with the product. */
  readonly shipped: Benchmark;
  /**
   * With every relation between figures that is known, shipped or written: what lies in what gives small counts away,
   * whether a check asks about it or not. Switching a rule off takes no protection away.
   */
  readonly withAllRelations: Benchmark;
}

/** What stands in the database: three texts that tell whether anything changed. */
interface Stand {
  readonly version: string;
  readonly rules: string;
  readonly indicators: string;
}

/** The live rules by code and version; a query of a few bytes. */
const LIVE = `(select coalesce(string_agg(r.code || ':' || r.version, ',' order by r.code collate "C"), '')
                 from catalogue.rule r where r.benchmark = b.slug and r.state = 'live')`;

/** The changed indicators by code and version. One that is as shipped again is not among them. */
const CHANGED = `(select coalesce(string_agg(i.code || '-' || i.version, '.' order by i.code collate "C"), '')
                    from catalogue.indicator i
                   where i.benchmark = b.slug and i.state = 'live' and i.content is not null)`;

const STAND = `b.version, ${LIVE} as rules, ${CHANGED} as indicators`;

/** Reads the catalogue. Content is kept by version, so that it is parsed and put together once. */
@Injectable()
export class CatalogueService {
  private readonly known = new Map<string, Stand & { readonly read: VersionedBenchmark }>();

  async benchmark(tx: Transaction, slug: string): Promise<VersionedBenchmark> {
    const [stand] = (await tx.query(`select ${STAND} from catalogue.benchmark b where b.slug = $1`, [
      slug,
    ])) as Stand[];
    const known = this.known.get(slug);
    if (stand !== undefined && known !== undefined && isSameStand(stand, known)) return known.read;
    return this.read(tx, slug);
  }

  private async read(tx: Transaction, slug: string): Promise<VersionedBenchmark> {
    const [row] = (await tx.query(
      `select ${STAND}, b.content,
              (select coalesce(jsonb_agg(jsonb_build_object('code', r.code, 'content', r.content)), '[]')
                 from catalogue.rule r where r.benchmark = b.slug and r.state = 'live') as "liveRules",
              (select coalesce(jsonb_agg(jsonb_build_object('code', i.code, 'content', i.content)), '[]')
                 from catalogue.indicator i
                where i.benchmark = b.slug and i.state = 'live' and i.content is not null) as "liveIndicators"
         from catalogue.benchmark b where b.slug = $1`,
      [slug],
    )) as CatalogueRow[];
    if (row === undefined) throw new Refusal('benchmark-not-found', { benchmark: slug });
    const read = versioned(row);
    const { version, rules, indicators } = row;
    this.known.set(slug, { version, rules, indicators, read });
    return read;
  }

  /** Slugs of all benchmarks, in order. */
  async slugs(tx: Transaction): Promise<readonly string[]> {
    const rows = (await tx.query(`select slug from catalogue.benchmark order by slug`)) as { slug: string }[];
    return rows.map(({ slug }) => slug);
  }
}

interface CatalogueRow extends Stand {
  readonly content: Benchmark;
  readonly liveRules: readonly LiveRule[];
  readonly liveIndicators: readonly LiveIndicator[];
}

function isSameStand(one: Stand, other: Stand): boolean {
  return one.version === other.version && one.rules === other.rules && one.indicators === other.indicators;
}

/** Puts together what was shipped and what a coordinator put to work. */
function versioned(row: CatalogueRow): VersionedBenchmark {
  const { version, rules, indicators, content: shipped, liveRules, liveIndicators } = row;
  const effective = effectiveRules(shipped.rules, liveRules);
  const written = effective.filter((rule) => !shipped.rules.includes(rule));
  const marked = (of: string): string => (indicators === '' ? of : `${of}+${indicators}`);
  const atWork = {
    ...effectiveIndicators(shipped, liveIndicators),
    catalogueVersion: marked(shipped.catalogueVersion),
  };
  return {
    version,
    comparedVersion: marked(version),
    rulesVersion: rules === '' ? '' : contentHash(rules).slice(0, 12),
    benchmark: { ...atWork, rules: effective },
    shipped,
    withAllRelations: { ...atWork, rules: [...shipped.rules, ...written] },
  };
}
