import type { Benchmark, MeasureGroup } from '@ijkpunt/model';
import raadsnota from './content/raadsnota-statushouders.json';
import catalogue from './content/statushouders.json';
import voorbeeld from './content/statushouders-voorbeeld.json';

type Catalogue = Pick<Benchmark, 'measures' | 'dimensions' | 'indicators' | 'profileQuestions' | 'rules'>;

/** The catalogue with the subjects that its measures are about. */
type Shared = Catalogue & Pick<Benchmark, 'measureGroups'>;

/** What a benchmark brings itself; measures of its own say which group of the catalogue they belong to. */
interface Extra extends Partial<Catalogue> {
  readonly measureGroups?: readonly Pick<MeasureGroup, 'code' | 'measures'>[];
}

/** How a benchmark's content file names what it takes from the catalogue, beside what it brings itself. */
type Selection = Omit<Benchmark, keyof Catalogue | 'measureGroups'> &
  Readonly<Record<keyof Catalogue, readonly string[]>> & { readonly extra?: Extra };

/** Puts a benchmark together from the catalogue and its own file. Throws when it names what is nowhere. */
export function assemble(selection: Selection, shared: Shared): Benchmark {
  const { extra = {}, ...rest } = selection;
  const pick = <Part extends { readonly code: string }>(
    codes: readonly string[],
    from: readonly Part[],
    own: readonly Part[] | undefined,
  ): readonly Part[] => {
    const known = new Map([...from, ...(own ?? [])].map((part) => [part.code, part]));
    return codes.map((code) => {
      const part = known.get(code);
      if (part === undefined)
        throw new Error(`benchmark ${selection.slug} names ${code}, which the catalogue does not have`);
      return part;
    });
  };
  return {
    ...rest,
    measures: pick(selection.measures, shared.measures, extra.measures),
    measureGroups: groupsOf(selection, shared),
    dimensions: pick(selection.dimensions, shared.dimensions, extra.dimensions),
    indicators: pick(selection.indicators, shared.indicators, extra.indicators),
    profileQuestions: pick(selection.profileQuestions, shared.profileQuestions, extra.profileQuestions),
    rules: pick(selection.rules, shared.rules, extra.rules),
  };
}

/** The groups of which the benchmark asks a measure, with the measures that it asks. */
function groupsOf({ measures, extra }: Selection, { measureGroups = [] }: Shared): readonly MeasureGroup[] {
  const groups = measureGroups.map((group) => {
    const own = extra?.measureGroups?.find(({ code }) => code === group.code)?.measures ?? [];
    const all = [...group.measures, ...own];
    return { ...group, measures: measures.filter((code) => all.includes(code)) };
  });
  return groups.filter((group) => group.measures.length > 0);
}

/** The benchmarks that the product ships. */
export function shippedBenchmarks(): readonly Benchmark[] {
  const shared = catalogue as unknown as Shared;
  return [raadsnota, voorbeeld].map((selection) => assemble(selection as unknown as Selection, shared));
}
