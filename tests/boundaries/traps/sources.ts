import { readFileSync } from 'node:fs';
import { shippedBenchmarks } from '@ijkpunt/backend';
import type { Benchmark, DefinitionProfile, Quarter } from '@ijkpunt/model';
import { checkedCase } from '../../../libs/domain/validation/examples/read-case.ts';
import { councilNotesOf } from '../../../libs/domain/validation/examples/read-council-notes.ts';
import type { Slug } from '../../../libs/domain/validation/examples/read-example.ts';
import { ROOT } from '../../../tools/aliases.mjs';

/** The house as it stands on disk: what the table of traps is made from. */
export const EXAMPLES = 'libs/domain/validation/examples';
export const REAL_FILES = 'apps/worker/src/demonstration/raadsnota';

export const textOf = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');

/** The benchmarks as they ship. */
export const BENCHMARKS = Object.fromEntries(
  shippedBenchmarks().map((benchmark) => [benchmark.slug, benchmark]),
) as Readonly<Record<Slug, Benchmark>>;

export const NOTES_BENCHMARK = BENCHMARKS['raadsnota-statushouders'];

const readExample = (file: string): string => textOf(`${EXAMPLES}/${file}`);

/** Figures and relations of the two council notes, with what a careful reader concluded. */
export const COUNCIL_NOTES = councilNotesOf(readExample);

/** An example delivery, checked as the product does. */
export const checkedExample = (name: string) =>
  checkedCase(name, { benchmarks: BENCHMARKS, read: readExample });

/** A council note as the demonstration delivers it. */
export interface Note {
  readonly file: string;
  readonly name: string;
  readonly municipality: string;
  readonly quarter: Quarter;
  readonly profile: DefinitionProfile;
  readonly csv: string;
}

type Listed = Omit<Note, 'csv'>;

const { deliveries } = JSON.parse(textOf(`${REAL_FILES}/index.json`)) as { deliveries: readonly Listed[] };

/** The two notes, by the name of their municipality. */
export function noteOf(municipality: string): Note {
  const listed = deliveries.find(({ name }) => name === municipality);
  if (listed === undefined) throw new Error(`the demonstration delivers no note of ${municipality}`);
  return { ...listed, csv: textOf(`${REAL_FILES}/${listed.file}`) };
}
