import type { Benchmark } from '@ijkpunt/model';
import raadsnota from './content/raadsnota-statushouders.json';
import catalogue from './content/statushouders.json';
import voorbeeld from './content/statushouders-voorbeeld.json';

type Catalogue = Pick<Benchmark, 'measures' | 'dimensions' | 'indicators' | 'profileQuestions' | 'rules'>;

/** How a benchmark's content file names what it takes from the catalogue, beside what it brings itself. */
type Selection = Omit<Benchmark, keyof Catalogue> &
  Readonly<Record<keyof Catalogue, readonly string[]>> & { readonly extra?: Partial<Catalogue> };

/** Puts a benchmark together from the catalogue and its own file. Throws when it names what is nowhere. */
export function assemble(selection: Selection, shared: Catalogue): Benchmark {
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
    dimensions: pick(selection.dimensions, shared.dimensions, extra.dimensions),
    indicators: pick(selection.indicators, shared.indicators, extra.indicators),
    profileQuestions: pick(selection.profileQuestions, shared.profileQuestions, extra.profileQuestions),
    rules: pick(selection.rules, shared.rules, extra.rules),
  };
}

/** The benchmarks that the product ships. */
export function shippedBenchmarks(): readonly Benchmark[] {
  const shared = catalogue as unknown as Catalogue;
  return [raadsnota, voorbeeld].map((selection) => assemble(selection as unknown as Selection, shared));
}
