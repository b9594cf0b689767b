import {
  isQuarter,
  type Benchmark,
  type Finding,
  type MunicipalityCode,
  type Observation,
  type Quarter,
} from '@ijkpunt/model';
import {
  check,
  interpretRow,
  readHeader,
  readingContext,
  type CheckContext,
  type PastQuarter,
} from '../src/index.ts';

type Catalogue = Pick<Benchmark, 'measures' | 'dimensions' | 'indicators' | 'profileQuestions' | 'rules'>;
type Selection = Omit<Benchmark, keyof Catalogue> &
  Readonly<Record<keyof Catalogue, readonly string[]>> & { readonly extra?: Partial<Catalogue> };

/** The benchmarks of the product, by the name of their content. */
export type Slug = 'raadsnota-statushouders' | 'statushouders-voorbeeld';

/** A benchmark as its content says: its own parts first, then those of the shared catalogue. A test reads the files. */
export function benchmarkOf(slug: Slug, textOf: (file: string) => string): Benchmark {
  const read = (file: string): unknown => JSON.parse(textOf(file));
  const shared = read('statushouders.json') as Catalogue;
  const { extra = {}, ...selection } = read(`${slug}.json`) as Selection;
  const pick = <Kind extends keyof Catalogue>(kind: Kind): Catalogue[Kind] => {
    const parts: readonly { readonly code: string }[] = [...shared[kind], ...(extra[kind] ?? [])];
    const known = new Map(parts.map((part) => [part.code, part]));
    return selection[kind].flatMap((code) => known.get(code) ?? []) as unknown as Catalogue[Kind];
  };
  return {
    ...selection,
    measures: pick('measures'),
    dimensions: pick('dimensions'),
    indicators: pick('indicators'),
    profileQuestions: pick('profileQuestions'),
    rules: pick('rules'),
  };
}

/** What a delivery is read for, and what else is known when it is checked. */
export interface Reader extends Pick<CheckContext, 'past' | 'parts' | 'responsibility'> {
  readonly benchmark: Benchmark;
  readonly municipality: MunicipalityCode;
  readonly quarter: Quarter;
  /** Version of the catalogue that a template should be of. */
  readonly version?: string | undefined;
}

/** What a delivery came to. */
export interface Delivery {
  readonly observations: readonly Observation[];
  readonly findings: readonly Finding[];
}

/** Reads a delivery from its first line to its last, as the product does, and checks what it came to. */
export function deliver(csv: string, reader: Reader): Delivery {
  const { benchmark, municipality, quarter, version, past, parts, responsibility } = reader;
  const [head = [], ...rows] = cellsOf(csv);
  const { header, findings } = readHeader(head);
  if (findings.some(({ asks }) => asks === 'correction')) return { observations: [], findings };
  const context = readingContext(benchmark, municipality, quarter, version);
  const read = rows.map((row, index) => interpretRow(row, index + 2, header, context));
  const observations = read.flatMap(({ observation }) => observation ?? []);
  const formed = [...findings, ...read.flatMap((row) => row.findings)];
  const known = { benchmark, quarter, past, parts, responsibility };
  return { observations, findings: [...formed, ...check(observations, known)] };
}

/** Reads accepted deliveries of earlier quarters: the columns of a delivery behind a column with the quarter. */
export function pastOf(csv: string, reader: Reader): readonly PastQuarter[] {
  const [[, ...head] = [], ...rows] = cellsOf(csv);
  const quarters = [...new Set(rows.map(([quarter = '']) => quarter))].toSorted();
  return quarters.filter(isQuarter).map((quarter) => {
    const own = rows.filter(([named]) => named === quarter).map(([, ...cells]) => cells);
    const text = [head, ...own].map((cells) => cells.join(';')).join('\n');
    const { benchmark, municipality } = reader;
    return { quarter, observations: deliver(text, { benchmark, municipality, quarter }).observations };
  });
}

function cellsOf(csv: string): readonly (readonly string[])[] {
  return csv
    .trimEnd()
    .split('\n')
    .map((line) => line.split(';'));
}
