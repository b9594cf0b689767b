import { canonicalJson } from './canonical-json.ts';
import { compareAgain, type ComparedAgain } from './compare-again.ts';
import type { ComparisonsDocument } from './comparisons-document.ts';
import { DATA_FILES, MANIFEST, SIGNATURE, type FiguresDocument } from './data-files.ts';
import type { ListedFile, Manifest } from './manifest.ts';
import { sha256 } from './sha256.ts';
import { isSignedBy, type PublicKey } from './signing.ts';

/** What can be wrong with a release that somebody got. */
export type Wrong =
  | 'file-missing'
  | 'file-unreadable'
  | 'file-changed'
  | 'file-not-listed'
  | 'key-unknown'
  | 'signature-wrong'
  | 'receipt-unknown';

export interface Fault {
  readonly what: Wrong;
  /** A file, a key or a receipt. */
  readonly about: string;
}

/** What came of checking a release. */
export interface Verified {
  readonly manifest: Manifest | undefined;
  readonly faults: readonly Fault[];
  readonly compared: readonly ComparedAgain[];
}

/** A release as somebody got it, and what to hold against it. */
export interface ToVerify {
  /** Content of a file by its name; undefined when it is not there. */
  readonly read: (name: string) => Promise<Uint8Array | undefined>;
  /** Keys that are trusted. */
  readonly keys: readonly PublicKey[];
  /** Only the comparison with this receipt; all without it. */
  readonly receipt?: string | undefined;
}

/**
 * Checks a release with nothing but its files and the public keys: who signed it, whether every file is there unchanged,
 * and whether the comparisons follow from the published figures.
 */
export async function verifyRelease({ read, keys, receipt }: ToVerify): Promise<Verified> {
  const bytes = await read(MANIFEST);
  const manifest = bytes === undefined ? undefined : manifestIn(bytes);
  if (bytes === undefined || manifest === undefined) {
    const what = bytes === undefined ? 'file-missing' : 'file-unreadable';
    return { manifest: undefined, faults: [{ what, about: MANIFEST }], compared: [] };
  }
  const signed = signatureFaults(bytes, { manifest, keys, signature: await read(SIGNATURE) });
  const files = new Map<string, Uint8Array>();
  const changed: Fault[] = [];
  for (const listed of manifest.files) {
    const content = isPlainName(listed.name) ? await read(listed.name) : undefined;
    if (content !== undefined) files.set(listed.name, content);
    changed.push(...fileFaults(listed, content));
  }
  const unlisted = DATA_FILES.filter((name) => manifest.files.every((file) => file.name !== name));
  const left = unlisted.map((about): Fault => ({ what: 'file-not-listed', about }));
  const { faults, compared } = comparedIn(files, receipt);
  return { manifest, faults: [...signed, ...left, ...changed, ...faults], compared };
}

/** Undefined when it is no manifest, or not in the one form that is signed. */
function manifestIn(bytes: Uint8Array): Manifest | undefined {
  try {
    const text = Buffer.from(bytes).toString('utf8');
    const manifest = JSON.parse(text) as Manifest;
    const known = manifest.format === 'ijkpunt-manifest/1' && Array.isArray(manifest.files);
    return known && canonicalJson(manifest) === text ? manifest : undefined;
  } catch {
    return undefined;
  }
}

function signatureFaults(
  bytes: Uint8Array,
  {
    manifest: { keyId },
    keys,
    signature,
  }: { readonly manifest: Manifest; readonly signature: Uint8Array | undefined } & Pick<ToVerify, 'keys'>,
): readonly Fault[] {
  if (signature === undefined) return [{ what: 'file-missing', about: SIGNATURE }];
  const key = keys.find(({ id }) => id === keyId);
  if (key === undefined) return [{ what: 'key-unknown', about: keyId }];
  return isSignedBy(bytes, Buffer.from(signature).toString('utf8'), key)
    ? []
    : [{ what: 'signature-wrong', about: keyId }];
}

/** A name that is a file beside the manifest, and no way to another place. */
function isPlainName(name: unknown): name is string {
  return typeof name === 'string' && /^[a-z0-9][a-z0-9.-]*$/u.test(name);
}

function fileFaults({ name, size, sha256: wanted }: ListedFile, content: Uint8Array | undefined): Fault[] {
  if (content === undefined) return [{ what: 'file-missing', about: name }];
  const same = content.length === size && sha256(content) === wanted;
  return same ? [] : [{ what: 'file-changed', about: name }];
}

function comparedIn(
  files: ReadonlyMap<string, Uint8Array>,
  receipt: string | undefined,
): Pick<Verified, 'faults' | 'compared'> {
  const figures = files.get('figures.json');
  const comparisons = files.get('comparisons.json');
  // What is missing was said already.
  if (figures === undefined || comparisons === undefined) return { faults: [], compared: [] };
  try {
    const all = compareAgain(
      JSON.parse(Buffer.from(figures).toString('utf8')) as FiguresDocument,
      JSON.parse(Buffer.from(comparisons).toString('utf8')) as ComparisonsDocument,
    );
    const compared = receipt === undefined ? all : all.filter(({ id }) => id === receipt);
    const unknown = receipt !== undefined && compared.length === 0;
    return { faults: unknown ? [{ what: 'receipt-unknown', about: receipt }] : [], compared };
  } catch {
    return { faults: [{ what: 'file-unreadable', about: 'figures.json, comparisons.json' }], compared: [] };
  }
}
