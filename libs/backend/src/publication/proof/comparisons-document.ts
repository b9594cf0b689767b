import type { Distribution, PublishedSlice, PublishedValue, RankRange } from '@ijkpunt/model';
import type { QuarterReceipt } from '../../comparisons/index.ts';
import type { FiguresDocument } from './data-files.ts';
import { hashOf } from './sha256.ts';

/** What was said of one municipality: its value, the interval around it, and the places that this interval allows. */
export interface ComparedFigure {
  readonly value: number;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
  readonly rank?: RankRange | undefined;
}

/** What was said of one indicator in one quarter, beside each other. */
export interface ComparedSlice {
  /** Absent when fewer than five contribute. */
  readonly distribution?: Distribution | undefined;
  readonly municipalities: Readonly<Record<string, ComparedFigure>>;
}

/** A comparison with its receipt: enough to compute it again, and to say that it is the same one. */
export interface Comparison {
  /** The first 32 hexadecimals of SHA-256 over the canonical JSON of everything else that stands here. */
  readonly id: string;
  readonly benchmark: string;
  readonly release: number;
  readonly indicator: string;
  readonly quarter: string;
  readonly inputs: {
    /** SHA-256 of the canonical JSON of the values in figures.json that it was computed from. */
    readonly values: string;
    readonly deliveries?: string | undefined;
  };
  readonly versions?: Omit<QuarterReceipt, 'deliveries'> | undefined;
  readonly outcome: ComparedSlice;
}

export interface ComparisonsDocument {
  readonly format: 'ijkpunt-comparisons/1';
  readonly benchmark: string;
  readonly release: number;
  readonly comparisons: readonly Comparison[];
}

/** The comparisons of a release as they were published, each with its receipt. */
export function comparisonsDocument(
  figures: FiguresDocument,
  receipts: ReadonlyMap<string, QuarterReceipt>,
): ComparisonsDocument {
  const comparisons = figures.slices.map((slice): Comparison => {
    const { deliveries, ...versions } = receipts.get(slice.quarter) ?? {};
    const known = receipts.has(slice.quarter) ? (versions as Comparison['versions']) : undefined;
    const { indicator, quarter } = slice;
    const of = { benchmark: figures.benchmark.slug, release: figures.release, indicator, quarter };
    const inputs = { values: hashOf(slice.values), deliveries };
    const told = { ...of, inputs, versions: known, outcome: toldOf(slice) };
    return { id: receiptId(told), ...told };
  });
  return {
    format: 'ijkpunt-comparisons/1',
    benchmark: figures.benchmark.slug,
    release: figures.release,
    comparisons,
  };
}

/** The name of a receipt follows from all that it says: other content is another receipt. */
export function receiptId(told: Omit<Comparison, 'id'>): string {
  return hashOf(told).slice(0, 32);
}

/** What a slice says, as it was published. */
export function toldOf({ distribution, values }: PublishedSlice): ComparedSlice {
  return { distribution, municipalities: Object.fromEntries(values.flatMap(figureTold)) };
}

function figureTold({
  municipality,
  value,
}: {
  readonly municipality: string;
  readonly value: PublishedValue;
}): [string, ComparedFigure][] {
  if (value.kind !== 'figure') return [];
  return [[municipality, { value: value.value, lower: value.lower, upper: value.upper, rank: value.rank }]];
}
