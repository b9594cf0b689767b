import type { Benchmark, Finding, MunicipalityCode, Observation, Quarter } from '@ijkpunt/model';
import { check, interpretRow, readHeader, readingContext } from '../src/index.ts';

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

/** What a delivery is read for. */
export interface Reader {
  readonly benchmark: Benchmark;
  readonly municipality: MunicipalityCode;
  readonly quarter: Quarter;
}

/** Reads a delivery from its first line to its last, as the product does, and checks what it came to. */
export function deliver(
  csv: string,
  { benchmark, municipality, quarter }: Reader,
): { readonly observations: readonly Observation[]; readonly findings: readonly Finding[] } {
  const [head = [], ...rows] = csv
    .trimEnd()
    .split('\n')
    .map((line) => line.split(';'));
  const { header, findings } = readHeader(head);
  if (findings.some(({ asks }) => asks === 'correction')) return { observations: [], findings };
  const context = readingContext(benchmark, municipality, quarter);
  const read = rows.map((row, index) => interpretRow(row, index + 2, header, context));
  const observations = read.flatMap(({ observation }) => observation ?? []);
  const formed = [...findings, ...read.flatMap((row) => row.findings)];
  return { observations, findings: [...formed, ...check(observations, { benchmark, quarter })] };
}
