import type {
  Distribution,
  FunnelLines,
  FunnelPlace,
  Indicator,
  PublishedTotal,
  PublishedValue,
  Quarter,
  ValueChange,
} from '@ijkpunt/model';
import type { PageBenchmark, PageMunicipality } from './page-parts.ts';
import type { PageBreakdown } from './page-totals.ts';

export interface IndicatorRow {
  readonly municipality: PageMunicipality;
  readonly value: PublishedValue;
  /** The value of the same quarter a year earlier; absent where the page does not look back. */
  readonly before?: PublishedValue | undefined;
  /** From then to now; absent unless both are figures. */
  readonly change?: ValueChange | undefined;
}

/** Where a municipality lies: its centre, in degrees north and east. */
export interface PageArea {
  readonly code: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

export interface IndicatorPage {
  readonly kind: 'indicator';
  readonly slug: string;
  /** Every municipality of today, for maps; the same list on every page. */
  readonly areas: readonly PageArea[];
  readonly sections: readonly {
    readonly benchmark: PageBenchmark;
    readonly indicator: Indicator;
    readonly quarter: Quarter;
    readonly distribution: Distribution | undefined;
    /** Cut-points of five groups of the same size of the comparable shown values; absent where there is no distribution. */
    readonly cuts?: readonly number[] | undefined;
    /** The lines of the funnel of all shown values, and where each lies around the mean of the others; absent where none is drawn. */
    readonly funnel?:
      { readonly lines: FunnelLines; readonly places: Readonly<Record<string, FunnelPlace>> } | undefined;
    readonly rows: readonly IndicatorRow[];
    /** The quarter that rows look back to; absent when it has no figure. */
    readonly yearBefore?: Quarter | undefined;
    /** Median of the comparable shown values, quarter by quarter. */
    readonly medians: readonly {
      readonly quarter: Quarter;
      readonly distribution: Distribution | undefined;
    }[];
    /** What the nation and labour-market regions come to; absent in releases from before there were totals. */
    readonly totals?: readonly PublishedTotal[] | undefined;
    /** The nation by category. */
    readonly breakdowns?: readonly PageBreakdown[] | undefined;
  }[];
}
