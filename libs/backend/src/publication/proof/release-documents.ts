import type { PlacesRepository } from '../../organisations/index.ts';
import type { Transaction } from '../../platform/index.ts';
import type { ComingRelease } from '../coming-release.ts';
import type { ReleasedFigures } from '../released.ts';
import { canonicalJson } from './canonical-json.ts';
import { comparisonsDocument } from './comparisons-document.ts';
import type { DataFile, FiguresDocument } from './data-files.ts';
import { figuresCsv } from './figures-csv.ts';
import { sha256 } from './sha256.ts';

const JSON_MEDIA = 'application/json; charset=utf-8';
const CSV_MEDIA = 'text/csv; charset=utf-8';

/** A data file with the address that holds its hash. */
export interface AddressedFile extends DataFile {
  readonly path: string;
}

/** The open data of a release that is coming out: everything that is published, and nothing else. */
export async function dataFilesOf(
  tx: Transaction,
  coming: ComingRelease,
  places: Pick<PlacesRepository, 'all'>,
): Promise<readonly AddressedFile[]> {
  const known = await places.all(tx);
  const names = new Map([...known].map(([code, { name }]) => [code, name]));
  const figures = figuresDocument(coming, names);
  const comparisons = comparisonsDocument(figures, new Map(Object.entries(coming.receipts)));
  return [
    addressed('comparisons.json', JSON_MEDIA, canonicalJson(comparisons)),
    addressed('figures.csv', CSV_MEDIA, figuresCsv(figures)),
    addressed('figures.json', JSON_MEDIA, canonicalJson(figures)),
  ];
}

/** A release as one document. What nobody outside knows, such as the ids of sets, stays out. */
function figuresDocument(
  { number, hash, benchmark, slices, breakdowns, explanations, references }: ReleasedFigures,
  names: ReadonlyMap<string, string>,
): FiguresDocument {
  const codes = new Set(slices.flatMap(({ values }) => values.map(({ municipality }) => municipality)));
  const municipalities = [...codes].sort().map((code) => ({ code, name: names.get(code) ?? code }));
  const told = references.map(({ set: _set, ...reference }) => reference);
  return {
    format: 'ijkpunt-figures/1',
    release: number,
    hash,
    benchmark,
    municipalities,
    slices,
    breakdowns,
    explanations,
    references: told,
  };
}

function addressed(name: string, media: string, text: string): AddressedFile {
  const content = Buffer.from(text);
  return { name, media, content, path: `/bestanden/${sha256(content).slice(0, 32)}/${name}` };
}

/** Whether a baked file is a data file, and under which name. */
export function dataFileName(path: string): string | undefined {
  return /^\/bestanden\/[0-9a-f]{32}\/([a-z0-9.-]+)$/u.exec(path)?.[1];
}
