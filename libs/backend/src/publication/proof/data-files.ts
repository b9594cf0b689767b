import type { Benchmark, PublishedBreakdown, PublishedSlice } from '@ijkpunt/model';

/** The names of the files that every release has, beside its manifest. */
export const DATA_FILES = ['comparisons.json', 'figures.csv', 'figures.json'] as const;

export const MANIFEST = 'manifest.json';
export const SIGNATURE = 'manifest.json.sig';

/** A file of open data, before it is stored. */
export interface DataFile {
  readonly name: string;
  readonly media: string;
  readonly content: Buffer;
}

/** All that came out with a release, as figures.json holds it. */
export interface FiguresDocument {
  readonly format: 'ijkpunt-figures/1';
  readonly release: number;
  /** The hash of the release, as the page of publications tells it. */
  readonly hash: string;
  readonly benchmark: Benchmark;
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
  readonly slices: readonly PublishedSlice[];
  readonly breakdowns: readonly PublishedBreakdown[];
  readonly explanations: readonly unknown[];
  readonly references: readonly unknown[];
}
