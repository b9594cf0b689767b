import {
  chartsOf,
  tellingSection,
  type AskedOfEmbed,
  type Embed,
  type EmbedChart,
  type IndicatorPage,
  type IndicatorRow,
  type MunicipalityPage,
  type PageMunicipality,
} from '@ijkpunt/contract';
import { NOT_DELIVERED } from './figures-index.ts';

/** One chart of an indicator's page, or what of the question is not there. */
export function indicatorEmbed(
  page: IndicatorPage | undefined,
  { benchmark, chart, municipality }: AskedOfEmbed,
  known: readonly PageMunicipality[],
): Embed {
  if (page?.sections[0] === undefined) return { kind: 'not-found', what: 'indicator' };
  const section = benchmark === undefined ? tellingSection(page.sections) : named(page.sections, benchmark);
  if (section === undefined) return { kind: 'not-found', what: 'benchmark' };
  const drawn = chartIn(section, chart);
  if (drawn === undefined) return { kind: 'not-found', what: 'chart' };
  const lit = known.find(({ slug }) => slug === municipality);
  if (municipality !== undefined && lit === undefined) return { kind: 'not-found', what: 'municipality' };
  const { slug, areas } = page;
  const own = lit && rowOf(section, lit);
  // Only a map needs to know where everybody lies.
  return { kind: 'indicator', slug, areas: drawn === 'kaart' ? areas : [], section, chart: drawn, own };
}

/** A municipality's page in short, or what of the question is not there. */
export function municipalityEmbed(
  page: MunicipalityPage | undefined,
  { benchmark }: Pick<AskedOfEmbed, 'benchmark'>,
): Embed {
  if (page === undefined) return { kind: 'not-found', what: 'municipality' };
  const { municipality, sections } = page;
  if (benchmark === undefined) return { kind: 'municipality', municipality, sections };
  const section = named(sections, benchmark);
  return section === undefined
    ? { kind: 'not-found', what: 'benchmark' }
    : { kind: 'municipality', municipality, sections: [section] };
}

/** The section of a benchmark. */
function named<Section extends { readonly benchmark: { readonly slug: string } }>(
  sections: readonly Section[],
  slug: string,
): Section | undefined {
  return sections.find(({ benchmark }) => benchmark.slug === slug);
}

function chartIn(section: IndicatorPage['sections'][number], asked = 'verdeling'): EmbedChart | undefined {
  return chartsOf(section).find((chart) => chart === asked);
}

/** What a municipality has in the quarter that is drawn. */
function rowOf({ rows }: IndicatorPage['sections'][number], municipality: PageMunicipality): IndicatorRow {
  const row = rows.find((one) => one.municipality.code === municipality.code);
  return row ?? { municipality, value: NOT_DELIVERED };
}
