import { setImmediate } from 'node:timers/promises';
import { TextDecoder } from 'node:util';
import { Refusal, wideEncodingOf } from '../platform/index.ts';
import { dateStylesOf, type DateStyles } from './date-styles.ts';
import { SharedStrings } from './shared-strings.ts';
import { attribute, XmlScanner, type XmlListener } from './xml-scanner.ts';
import { asRefusal, type Zip } from './zip-entries.ts';

/** There are no more parts than entries in a zip, and a few of them are related twice. */
const MOST_RELATIONS = 1000;

/** A sheet of a workbook and where its rows stand. */
export interface Sheet {
  readonly part: string;
  readonly visible: boolean;
}

/** What is needed to read the rows of a workbook. */
export interface Workbook {
  readonly zip: Zip;
  readonly sheets: readonly Sheet[];
  readonly strings: SharedStrings;
  readonly dates: DateStyles;
  readonly stringsPart: string | undefined;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly part: string;
}

/** Reads which sheets a workbook has, its shared strings, and which of its styles are dates. */
export async function readWorkbook(zip: Zip): Promise<Workbook> {
  const root = await relationsOf(zip, '_rels/.rels', '');
  const book = root.find(({ type }) => type.endsWith('/officeDocument'))?.part;
  if (book === undefined) throw new Refusal('file-damaged', { detail: 'workbook' });
  const folder = book.slice(0, book.lastIndexOf('/') + 1);
  const relations = await relationsOf(zip, `${folder}_rels/${book.slice(folder.length)}.rels`, folder);
  const { sheets, from1904 } = await sheetsOf(zip, book, relations);
  const partOf = (type: string): string | undefined =>
    relations.find((relation) => relation.type.endsWith(`/${type}`) && zip.names.includes(relation.part))
      ?.part;
  const stringsPart = partOf('sharedStrings');
  const styles = partOf('styles');
  const strings = new SharedStrings();
  if (stringsPart !== undefined) await scan(zip, stringsPart, strings.listener());
  const dates = dateStylesOf(from1904);
  if (styles !== undefined) await scan(zip, styles, dates.listener);
  return { zip, sheets, strings, dates, stringsPart };
}

/** Who hears a part of a workbook, and what has come of it since it was last asked. */
export interface Hearing<T> {
  readonly listener: XmlListener;
  taken(): T;
}

/** Goes through one part of a workbook as it unpacks. */
export async function scan(zip: Zip, part: string, listener: XmlListener): Promise<void> {
  const pieces = scanInPieces(zip, part, { listener, taken: () => undefined });
  while ((await pieces.next()).done !== true);
}

/** The same, giving after every piece what has come of it. */
export async function* scanInPieces<T>(
  zip: Zip,
  part: string,
  { listener, taken }: Hearing<T>,
): AsyncGenerator<T> {
  const scanner = new XmlScanner(listener);
  const decoder = new TextDecoder('utf-8');
  const stream = await zip.open(part);
  try {
    let first = true;
    for await (const bytes of stream as AsyncIterable<Buffer>) {
      // Read as what it is not, a text of two bytes a character would hide what it says.
      if (first && (wideEncodingOf(bytes) !== undefined || bytes.subarray(0, 4).includes(0)))
        throw new Refusal('file-damaged', { detail: 'encoding' });
      first = false;
      scanner.write(decoder.decode(bytes, { stream: true }));
      yield taken();
      // Whatever else this process has to do gets its turn, also when the entry was not compressed.
      await setImmediate();
    }
    scanner.write(decoder.decode());
    scanner.end();
    yield taken();
  } catch (error) {
    throw asRefusal(error);
  } finally {
    stream.destroy();
  }
}

async function relationsOf(zip: Zip, part: string, folder: string): Promise<readonly Relation[]> {
  if (!zip.names.includes(part.toLowerCase())) return [];
  const relations: Relation[] = [];
  await scan(zip, part.toLowerCase(), {
    open(name, attributes) {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      const [id, type, target] = ['Id', 'Type', 'Target'].map((key) => attribute(attributes, key) ?? '');
      if (relations.length === MOST_RELATIONS) throw new Refusal('file-damaged', { detail: 'workbook' });
      relations.push({ id: id ?? '', type: type ?? '', part: resolved(folder, target ?? '') });
    },
  });
  return relations;
}

async function sheetsOf(
  zip: Zip,
  book: string,
  relations: readonly Relation[],
): Promise<{ readonly sheets: readonly Sheet[]; readonly from1904: boolean }> {
  const worksheets = new Map(
    relations.filter(({ type }) => type.endsWith('/worksheet')).map(({ id, part }) => [id, part]),
  );
  const sheets = new Map<string, Sheet>();
  let from1904 = false;
  await scan(zip, book, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attribute(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const part = worksheets.get(attribute(attributes, 'id') ?? '');
      const visible = !/^(?:hidden|veryHidden)$/.test(attribute(attributes, 'state') ?? '');
      if (part !== undefined && !sheets.has(part)) sheets.set(part, { part, visible });
    },
  });
  if (sheets.size === 0) throw new Refusal('file-damaged', { detail: 'workbook' });
  return { sheets: [...sheets.values()], from1904 };
}

/** The name of a part as seen from a folder, as the zip has it. */
function resolved(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : `${folder}${target}`).toLowerCase().split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
