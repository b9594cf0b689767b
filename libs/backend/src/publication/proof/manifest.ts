import { canonicalJson } from './canonical-json.ts';
import type { DataFile } from './data-files.ts';
import { sha256 } from './sha256.ts';

/** A file of a release as its manifest names it. */
export interface ListedFile {
  readonly name: string;
  readonly media: string;
  readonly size: number;
  readonly sha256: string;
}

/** The release before one, so that none can be left out or put in between later. */
export interface ReleaseBefore {
  readonly number: number;
  readonly hash: string;
  /** SHA-256 of its manifest; absent for a release of before there were manifests. */
  readonly manifest?: string | undefined;
}

/** What a release consists of. It is signed, and so are all files that it names by their hash. */
export interface Manifest {
  readonly format: 'ijkpunt-manifest/1';
  readonly benchmark: string;
  readonly release: number;
  readonly releasedAt: string;
  /** The hash of the release, as the page of publications tells it. */
  readonly hash: string;
  /** Null for the first release of a benchmark. */
  readonly before: ReleaseBefore | null;
  readonly catalogueVersion: string;
  readonly methodVersion: string;
  readonly codeVersion: string;
  /** The key that signed this. */
  readonly keyId: string;
  /** By name. */
  readonly files: readonly ListedFile[];
}

/** How the manifest describes a file. */
export function listedFile({ name, media, content }: DataFile): ListedFile {
  return { name, media, size: content.length, sha256: sha256(content) };
}

/** The bytes of a manifest: canonical JSON, with nothing after it. */
export function manifestBytes(told: Omit<Manifest, 'format'>): Buffer {
  const files = told.files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return Buffer.from(canonicalJson({ ...told, format: 'ijkpunt-manifest/1', files }));
}
