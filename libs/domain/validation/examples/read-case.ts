import type { Benchmark, DefinitionProfile, Finding, Observation, Quarter } from '@ijkpunt/model';
import { profileChanges } from '../src/index.ts';
import { deliver, pastOf, type Reader, type Slug } from './read-example.ts';

/** What is written beside an example: for whom it is read, and what must come out. */
export interface WrittenCase {
  readonly benchmark: Slug;
  readonly municipality: string;
  readonly quarter: Quarter;
  readonly version?: string;
  /** File with accepted deliveries of earlier quarters: those of a delivery, behind a column `kwartaal`. */
  readonly past?: string;
  /** Files of other reporters for the same round. */
  readonly parts?: readonly { readonly part: string; readonly file: string }[];
  readonly responsibility?: readonly string[];
  /** The definition choices of last time and of now. */
  readonly profiles?: { readonly before: DefinitionProfile; readonly after: DefinitionProfile };
  readonly findings: readonly Omit<Finding, 'key'>[];
}

/** An example as it was read: what must come out, and what came out. */
export interface CheckedCase {
  readonly benchmark: Benchmark;
  readonly municipality: string;
  readonly quarter: Quarter;
  readonly expected: WrittenCase['findings'];
  readonly observations: readonly Observation[];
  readonly findings: readonly Finding[];
}

/** What an example is read with. A test reads the files. */
export interface CaseSources {
  readonly benchmarks: Readonly<Record<Slug, Benchmark>>;
  readonly read: (file: string) => string;
}

/** Reads an example with all that stands beside it, and checks it as the product does. */
export function checkedCase(name: string, { benchmarks, read }: CaseSources): CheckedCase {
  const written = JSON.parse(read(`${name}.findings.json`)) as WrittenCase;
  const { municipality, quarter, version, responsibility, findings: expected, profiles } = written;
  const benchmark = benchmarks[written.benchmark];
  const reader: Reader = { benchmark, municipality, quarter, version };
  const past = written.past === undefined ? undefined : pastOf(read(written.past), reader);
  const parts = written.parts?.map(({ part, file }) => {
    const { observations } = deliver(read(file), reader);
    return { part, fileName: file, observations };
  });
  const { observations, findings } = deliver(read(`${name}.csv`), { ...reader, past, parts, responsibility });
  const { before = {}, after = {} } = profiles ?? {};
  const changes = profileChanges(before, after, benchmark.profileQuestions);
  return {
    benchmark,
    municipality,
    quarter,
    expected,
    observations,
    findings: [...findings, ...changes],
  };
}
