import type {
  Benchmark,
  PublishedBreakdown,
  PublishedSlice,
  PublishedTotal,
  PublishedValue,
  Quarter,
} from '@ijkpunt/model';
import { reopen, type Disclosed } from '@ijkpunt/disclosure';
import type { PageBenchmark } from '@ijkpunt/contract';
import type { Transaction } from '../platform/index.ts';
import type { PublicExplanation } from '../submissions/index.ts';
import { releasedExplanations } from './released-explanations.ts';
import { releasedReferences, type ReleasedReference } from './released-references.ts';

/** A release with its figures, out or about to come out. */
export interface ReleasedFigures {
  readonly id: string;
  readonly number: number;
  readonly releasedAt: string;
  readonly hash: string;
  readonly benchmark: Benchmark;
  readonly slices: Disclosed<readonly PublishedSlice[]>;
  readonly breakdowns: Disclosed<readonly PublishedBreakdown[]>;
  /** What municipalities say about their figures, newest quarter first. */
  readonly explanations: readonly PublicExplanation[];
  /** What others say of municipalities: the newest set of each variable on the day of the release. */
  readonly references: readonly ReleasedReference[];
  /** Quarters after this one may still change; undefined when nobody said. */
  readonly finalUntil: Quarter | undefined;
}

interface ReleaseRow {
  readonly id: string;
  readonly number: number;
  readonly released_at: Date;
  readonly hash: string;
  readonly content: Benchmark;
  readonly final_until: Quarter | null;
}

interface SliceRow {
  readonly indicator: string;
  readonly quarter: Quarter;
  readonly distribution: PublishedSlice['distribution'] | null;
  readonly entries: { readonly municipality: string; readonly value: PublishedValue }[];
  readonly totals: PublishedTotal[] | null;
}

/** The latest release of each benchmark. What stands in this table went through `protect` before it was stored. */
export async function latestReleases(tx: Transaction): Promise<readonly ReleasedFigures[]> {
  const rows = (await tx.query(
    `select distinct on (benchmark) id, number, released_at, hash, content, final_until from publication.release
      where state = 'released' order by benchmark, number desc`,
  )) as ReleaseRow[];
  const releases = [];
  for (const row of rows) releases.push(await withSlices(tx, row));
  return releases;
}

/** The latest release of one benchmark with its values by municipality and nothing else; undefined while nothing is out. */
export async function latestValues(tx: Transaction, benchmark: string): Promise<ReleasedFigures | undefined> {
  const [row] = (await tx.query(
    `select id, number, released_at, hash, content, final_until from publication.release
      where state = 'released' and benchmark = $1 order by number desc limit 1`,
    [benchmark],
  )) as ReleaseRow[];
  if (row === undefined) return undefined;
  return { ...(await withValues(tx, row)), breakdowns: reopen([]), explanations: [], references: [] };
}

/** A release with its values by municipality. */
async function withValues(tx: Transaction, row: ReleaseRow) {
  const { id, number, hash, content: benchmark } = row;
  return {
    id,
    number,
    hash,
    benchmark,
    releasedAt: row.released_at.toISOString(),
    finalUntil: row.final_until ?? undefined,
    slices: await slicesIn(tx, id),
  };
}

async function withSlices(tx: Transaction, row: ReleaseRow): Promise<ReleasedFigures> {
  return {
    ...(await withValues(tx, row)),
    breakdowns: await releasedBreakdowns(tx, row.id),
    explanations: await releasedExplanations(tx, row.id),
    references: await releasedReferences(tx, row.id),
  };
}

async function slicesIn(tx: Transaction, release: string): Promise<Disclosed<readonly PublishedSlice[]>> {
  const rows = (await tx.query(
    `select indicator, quarter, distribution, entries, totals from publication.slice where release = $1 order by indicator, quarter`,
    [release],
  )) as SliceRow[];
  return asDisclosed(rows);
}

/** Rows of the published table were disclosed when they were written; nothing else can write there. */
function asDisclosed(rows: readonly SliceRow[]): Disclosed<readonly PublishedSlice[]> {
  return reopen(
    rows.map(({ indicator, quarter, distribution, entries, totals }) => ({
      indicator,
      quarter,
      distribution: distribution ?? undefined,
      values: entries,
      totals: totals ?? undefined,
    })),
  );
}

async function releasedBreakdowns(
  tx: Transaction,
  release: string,
): Promise<Disclosed<readonly PublishedBreakdown[]>> {
  const rows = (await tx.query(
    `select indicator, quarter, dimension, category, entries as values, totals from publication.breakdown
      where release = $1 order by indicator, quarter, dimension, category`,
    [release],
  )) as PublishedBreakdown[];
  return reopen(rows);
}

/** What pages show of a benchmark. */
export function pageBenchmark(release: ReleasedFigures): PageBenchmark {
  const { benchmark, number, releasedAt, hash, finalUntil } = release;
  const { slug, title, about, invented, threshold, profileQuestions } = benchmark;
  const measures = benchmark.measures.map(({ code, label, unit }) => ({ code, label, unit }));
  const measureGroups = benchmark.measureGroups?.map(({ code, label }) => ({ code, label }));
  return {
    slug,
    title,
    about,
    invented,
    threshold,
    profileQuestions,
    measures,
    measureGroups,
    publication: { number, releasedAt, hash, finalUntil },
  };
}
