import type { IndicatorPage, IndicatorRow } from './indicator-page.ts';
import type { PageMunicipality } from './page-parts.ts';
import type { MunicipalityPage } from './pages.ts';

/** A chart that can be placed on another site, by the name that stands in its address. */
export type EmbedChart = 'verdeling' | 'trechter' | 'kaart' | 'verloop';

const EMBED_CHARTS: readonly EmbedChart[] = ['verdeling', 'trechter', 'kaart', 'verloop'];

/** One chart of an indicator, to stand on another site. */
export interface IndicatorEmbed {
  readonly kind: 'indicator';
  readonly slug: string;
  readonly areas: IndicatorPage['areas'];
  readonly section: IndicatorPage['sections'][number];
  readonly chart: EmbedChart;
  /** The municipality that is lit, with what it has in that quarter; absent when none was asked for. */
  readonly own?: IndicatorRow | undefined;
}

/** A municipality in short, to stand on another site. */
export interface MunicipalityEmbed {
  readonly kind: 'municipality';
  readonly municipality: PageMunicipality;
  /** Of the benchmark that was asked for, or of all that the municipality takes part in. */
  readonly sections: MunicipalityPage['sections'];
}

/** What of an address is not there; or that it could not be made: because our data are away for a moment, or by a fault. */
export interface NoEmbed {
  readonly kind: 'not-found';
  readonly what: 'address' | 'indicator' | 'municipality' | 'benchmark' | 'chart' | 'away' | 'broken';
}

/** What can stand on another site. Built from released figures only. */
export type Embed = IndicatorEmbed | MunicipalityEmbed | NoEmbed;

/** What the address of an embed says beside its name. */
export interface AskedOfEmbed {
  readonly benchmark: string | undefined;
  readonly chart: string | undefined;
  readonly municipality: string | undefined;
}

/** The charts that a benchmark has of an indicator. That of the distribution is always there: it also says that nothing can be shown. */
export function chartsOf(section: IndicatorPage['sections'][number]): readonly EmbedChart[] {
  const has: Readonly<Record<EmbedChart, boolean>> = {
    verdeling: true,
    trechter: section.funnel !== undefined,
    kaart: section.cuts !== undefined,
    verloop: section.medians.filter(({ distribution }) => distribution !== undefined).length > 1,
  };
  return EMBED_CHARTS.filter((chart) => has[chart]);
}

/** Of more benchmarks that have an indicator the first with a figure to show; else the first. */
export function tellingSection(
  sections: IndicatorPage['sections'],
): IndicatorPage['sections'][number] | undefined {
  return sections.find(({ rows }) => rows.some(({ value }) => value.kind === 'figure')) ?? sections[0];
}
