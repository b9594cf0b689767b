import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { Refusal } from '../platform/index.ts';
import { LARGEST_ENTRY, LARGEST_TOTAL, MOST_ENTRIES } from './reading-limits.ts';

const MEGABYTE = 1024 * 1024;

/** A zip of which the contents may be read: weighed, and without what no delivery holds. */
export interface Zip {
  /** Names in lower case, as parts of a workbook are compared. Never a path on a disk: nothing is ever written under one. */
  readonly names: readonly string[];
  open(name: string): Promise<Readable>;
  close(): void;
}

/**
 * Opens a zip and weighs it by what it says of itself; the reader of each entry breaks off as soon as more comes out
 * than was said.
 */
export async function openZip(bytes: Buffer): Promise<Zip> {
  const zip = await opened(bytes);
  try {
    const entries = await entriesOf(zip);
    refuse([...entries.values()]);
    return {
      names: [...entries.keys()],
      open: (name) => streamOf(zip, entries.get(name)),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw asRefusal(error);
  }
}

/** What goes wrong while unpacking is damage. The text of an error may quote a name from the file: it goes no further. */
export function asRefusal(error: unknown): Refusal {
  return error instanceof Refusal ? error : new Refusal('file-damaged', { detail: 'zip' });
}

function opened(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error !== null) reject(asRefusal(error));
      else resolve(zip);
    });
  });
}

async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > MOST_ENTRIES)
    throw new Refusal('file-damaged', { detail: 'entries', found: zip.entryCount });
  const entries = new Map<string, Entry>();
  for (let read = 0; read < zip.entryCount; read += 1) {
    const next = once(zip, 'entry') as Promise<[Entry]>;
    zip.readEntry();
    const [entry] = await next;
    const name = entry.fileName.toLowerCase();
    // Of two entries with one name, one program shows this and another that.
    if (entries.has(name)) throw new Refusal('file-damaged', { detail: 'entries' });
    entries.set(name, entry);
  }
  return entries;
}

function refuse(entries: readonly Entry[]): void {
  const named = (pattern: RegExp): boolean => entries.some(({ fileName }) => pattern.test(fileName));
  const largest = Math.max(0, ...entries.map(({ uncompressedSize }) => uncompressedSize));
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (largest > LARGEST_ENTRY) throw tooLarge(largest, LARGEST_ENTRY);
  if (total > LARGEST_TOTAL) throw tooLarge(total, LARGEST_TOTAL);
  if (entries.some((entry) => entry.isEncrypted())) throw new Refusal('file-encrypted');
  if (named(/vbaproject\.bin$|(?:^|\/)macrosheets\//i)) throw new Refusal('file-has-macros');
  // A file within the file, of whatever kind, could hold anything.
  if (named(/(?:^|\/)embeddings\/./i) || entries.some(isStranger))
    throw new Refusal('file-damaged', { detail: 'embedded' });
}

/** What a workbook is made of: parts, folders, pictures and the settings of printers. */
const OF_A_WORKBOOK = /(?:\/|\.(?:xml|rels|vml|bin|png|jpe?g|gif|bmp|tiff?|emf|wmf|wdp|svg))$/i;

/** An entry that no spreadsheet puts into a workbook, such as a text or a document. Nobody would have read it. */
function isStranger({ fileName }: Entry): boolean {
  return !OF_A_WORKBOOK.test(fileName);
}

function tooLarge(size: number, limit: number): Refusal {
  return new Refusal('file-too-large', { megabytes: Math.ceil(size / MEGABYTE), limit: limit / MEGABYTE });
}

function streamOf(zip: ZipFile, entry: Entry | undefined): Promise<Readable> {
  if (entry === undefined) throw new Refusal('file-damaged', { detail: 'workbook' });
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) reject(asRefusal(error));
      else resolve(stream);
    });
  });
}
