import type { PageBenchmark, PublicPage } from '@ijkpunt/contract';

/** The benchmarks whose figures stand on a page, each once. */
export function benchmarksOf(page: PublicPage): readonly PageBenchmark[] {
  switch (page.kind) {
    case 'start':
    case 'municipality':
    case 'indicator':
      return once(page.sections.map(({ benchmark }) => benchmark));
    case 'compare':
      return once(page.blocks.map(({ benchmark }) => benchmark));
    case 'method':
    case 'publications':
    case 'search':
    case 'accessibility':
    case 'data':
    case 'practices':
    case 'privacy':
    case 'not-found':
    case 'offline':
    case 'withdrawn':
    case 'fault':
      return [];
  }
}

function once(benchmarks: readonly PageBenchmark[]): readonly PageBenchmark[] {
  return [...new Map(benchmarks.map((benchmark) => [benchmark.slug, benchmark])).values()];
}
