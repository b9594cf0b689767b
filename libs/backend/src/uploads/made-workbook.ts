/** Workbooks made by hand for tests: part by part, so that each part may be wrong in its own way. */
import { deflateRawSync } from 'node:zlib';

/** What an entry of a zip holds, or what it says of itself. */
export interface EntryContent {
  readonly content: Buffer | string;
  /** What it claims to be once unpacked; the truth by default. */
  readonly claims?: number;
  readonly encrypted?: boolean;
}

export type Entries = Readonly<Record<string, Buffer | string | EntryContent>>;

interface Written {
  readonly local: Buffer;
  readonly central: Buffer;
}

/** A zip with these entries, in their order. */
export function aZip(entries: Entries | readonly (readonly [string, Buffer | string])[]): Buffer {
  const list = Array.isArray(entries)
    ? (entries as readonly (readonly [string, string])[])
    : Object.entries(entries);
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, entry] of list) {
    const { local, central } = written(name, entry, offset);
    locals.push(local);
    centrals.push(central);
    offset += local.length;
  }
  const size = centrals.reduce((sum, central) => sum + central.length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(list.length, 8);
  end.writeUInt16LE(list.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...centrals, end]);
}

function written(name: string, entry: Buffer | string | EntryContent, offset: number): Written {
  const {
    content,
    claims,
    encrypted = false,
  }: EntryContent = typeof entry === 'string' || Buffer.isBuffer(entry) ? { content: entry } : entry;
  const raw = Buffer.from(content);
  const data = deflateRawSync(raw);
  const about = Buffer.alloc(26);
  about.writeUInt16LE(20, 0);
  about.writeUInt16LE(encrypted ? 1 : 0, 2);
  about.writeUInt16LE(8, 4);
  about.writeUInt32LE(data.length, 14);
  about.writeUInt32LE(claims ?? raw.length, 18);
  about.writeUInt16LE(Buffer.byteLength(name), 22);
  const place = Buffer.alloc(14);
  place.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), about, Buffer.from(name), data]),
    central: Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), about, place, Buffer.from(name)]),
  };
}

const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The XML of a sheet with these rows. */
export function aSheet(rows: string, beside = ''): string {
  return `${HEAD}<worksheet><sheetData>${rows}</sheetData>${beside}</worksheet>`;
}

export interface WorkbookOptions {
  /** Rows of the only sheet. */
  readonly rows?: string;
  readonly sheets?: readonly (string | Buffer)[];
  /** Places of the sheets that nobody sees. */
  readonly hidden?: readonly number[];
  readonly strings?: readonly string[];
  /** Parts beside or instead of the usual ones. */
  readonly parts?: Entries;
  readonly without?: readonly string[];
}

/** A workbook of which every part can be something else. */
export function aWorkbook({
  rows = '',
  hidden = [],
  strings = ['een', 'twee'],
  ...options
}: WorkbookOptions): Buffer {
  const sheets = options.sheets ?? [aSheet(rows)];
  const entries: Entries = {
    '[Content_Types].xml': `${HEAD}<Types/>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': bookOf(sheets.length, hidden),
    'xl/_rels/workbook.xml.rels': relations(
      ...sheets.map((_sheet, place) =>
        relation(`rId${place + 1}`, 'worksheet', `worksheets/sheet${place + 1}.xml`),
      ),
      relation('rIdS', 'sharedStrings', 'sharedStrings.xml'),
      relation('rIdT', 'styles', '/xl/styles.xml'),
    ),
    'xl/sharedStrings.xml': `${HEAD}<sst>${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(sheets.map((sheet, place) => [`xl/worksheets/sheet${place + 1}.xml`, sheet])),
    ...options.parts,
  };
  const without = new Set(options.without);
  return aZip(Object.fromEntries(Object.entries(entries).filter(([name]) => !without.has(name))));
}

function bookOf(sheets: number, hidden: readonly number[]): string {
  const listed = Array.from({ length: sheets }, (_sheet, place) => {
    const state = hidden.includes(place) ? ' state="hidden"' : '';
    return `<sheet name="Blad${place + 1}" sheetId="${place + 1}"${state} r:id="rId${place + 1}"/>`;
  });
  return `${HEAD}<workbook><sheets>${listed.join('')}</sheets></workbook>`;
}

const STYLES = `${HEAD}<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-413]dd\\-mm\\-yyyy;@"/>
<numFmt numFmtId="165" formatCode="&quot;dm &quot;#,##0.00"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${DOCUMENT}/${type}" Target="${target}"/>`;
}

function relations(...list: readonly string[]): string {
  return `${HEAD}<Relationships>${list.join('')}</Relationships>`;
}
