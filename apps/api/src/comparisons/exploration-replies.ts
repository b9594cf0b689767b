import type { Benchmark, Indicator } from '@ijkpunt/model';
import type { ExplorationChoicesReply, ExplorationReply, ExploredIndicatorReply } from '@ijkpunt/contract';
import type { Exploration, ExplorationChoices, ExploredRow } from '@ijkpunt/backend';

export function toChoicesReply({ benchmarks, ...places }: ExplorationChoices): ExplorationChoicesReply {
  return {
    benchmarks: benchmarks.map(({ benchmark, quarters, telling, yearly }) => ({
      slug: benchmark.slug,
      title: benchmark.title,
      invented: benchmark.invented,
      quarters: [...quarters],
      telling,
      indicators: benchmark.indicators.map((indicator) =>
        toIndicator(benchmark, indicator, yearly.has(indicator.code)),
      ),
    })),
    provinces: [...places.provinces],
    regions: [...places.regions],
    municipalities: places.municipalities.map(({ code, name }) => ({ code, name })),
  };
}

function toIndicator(
  { dimensions }: Benchmark,
  { code, label, method, direction, caseMix = [] }: Indicator,
  yearly: boolean,
): ExploredIndicatorReply {
  const breakdowns = dimensions
    .filter((dimension) => caseMix.includes(dimension.code))
    .map((dimension) => ({
      code: dimension.code,
      label: dimension.label,
      categories: dimension.categories.map((category) => ({ code: category.code, label: category.label })),
    }));
  return { code, label, method, direction, yearly, breakdowns };
}

export function toExplorationReply(found: Exploration): ExplorationReply {
  const { asked, benchmark, indicator, yearly, versions, computedAt, rows, gaps, spread, course } = found;
  const { slug, title, invented } = benchmark;
  const { contributing, numerator, denominator, mean, distribution, lines } = spread;
  return {
    benchmark: { slug, title, invented },
    indicator: toIndicator(benchmark, indicator, yearly),
    quarter: asked.quarter,
    computedAt: computedAt?.toISOString(),
    versions,
    rows: rows.map(toRow),
    gaps: gaps.map((gap) => ({ ...gap })),
    spread: { contributing, numerator, denominator, mean, distribution, lines },
    course: course.map((step) => ({ ...step })),
  };
}

function toRow({ reasons, ...row }: ExploredRow): ExplorationReply['rows'][number] {
  return { ...row, reasons: reasons.map((reason) => ({ ...reason })) };
}
