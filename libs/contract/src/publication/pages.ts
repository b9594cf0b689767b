import type {
  Bilingual,
  Course,
  Cell,
  Distribution,
  ExplainStep,
  Indicator,
  Language,
  PublishedTotal,
  PublishedValue,
  Quarter,
  Reason,
  RevisionBand,
  Standing,
  ReferenceFacts,
} from '@ijkpunt/model';
import type { Findable } from '@ijkpunt/search';
import type { PageBreak } from './page-breaks.ts';
import type { QuarterValue } from './quarter-value.ts';
import type { IndicatorPage } from './indicator-page.ts';
import type { FaultPage, NoPage, OfflinePage, WithdrawnPage } from './error-pages.ts';
import type { PageBenchmark, PageMunicipality } from './page-parts.ts';
import type { PageBreakdown } from './page-totals.ts';
import type { WorkedExamples } from './worked-examples.ts';

/** One indicator of one municipality: now, among whom, and before. */
export interface IndicatorBlock {
  readonly indicator: Indicator;
  readonly quarter: Quarter;
  readonly value: PublishedValue;
  readonly distribution: Distribution | undefined;
  /** Shown values of all municipalities in that quarter, ascending; what the strip is drawn from. */
  readonly others: readonly number[];
  readonly series: readonly QuarterValue[];
  /** How much provisional values that changed after they were published first usually did; absent where none is provisional. */
  readonly revisions?: RevisionBand | undefined;
  /** Where the series is broken; absent where nobody looked. */
  readonly breaks?: readonly PageBreak[] | undefined;
  /** Median of the comparable shown values, quarter by quarter; absent: the trend is drawn without it. */
  readonly medians?:
    readonly { readonly quarter: Quarter; readonly distribution: Distribution | undefined }[] | undefined;
  /** Where the value stands among the shown values of others; absent for a count, and without a figure. */
  readonly standing?: Standing | undefined;
  /** How the value went, from its own shown quarters. */
  readonly course?: Course | undefined;
  /** How the value came about, step by step. */
  readonly steps?: readonly ExplainStep[] | undefined;
  /** What the nation and its own labour-market region come to in that quarter, where that is published. */
  readonly totals?: readonly PublishedTotal[] | undefined;
  /** Its own values by category, where they are offered. */
  readonly breakdowns?: readonly PageBreakdown[] | undefined;
}

/** The groups that a municipality is compared with, by name. */
export interface PageGroups {
  readonly sizeClass: string | undefined;
  readonly province: string | undefined;
  readonly labourMarketRegion: string | undefined;
  /** The most alike first. */
  readonly neighbours: readonly { readonly name: string; readonly slug: string }[];
  /** What likeness is judged by. */
  readonly context: readonly Bilingual[];
}

/** What a municipality says itself about its figures of a quarter. Free text: shown as it is, and never as markup. */
export interface PageExplanation {
  readonly quarter: Quarter;
  /** Label of the measure; absent when it is about the delivery as a whole. */
  readonly measure: Bilingual | undefined;
  readonly text: string;
}

/** What somebody else says of the municipality; never a delivered figure. */
export interface PageReference extends ReferenceFacts {
  readonly cell: Cell;
  /** The area of the municipality is another one since the day of the boundaries. */
  readonly areaChanged: boolean;
}

export interface MunicipalityPage {
  readonly kind: 'municipality';
  readonly municipality: PageMunicipality;
  readonly sections: readonly {
    readonly benchmark: PageBenchmark;
    readonly blocks: readonly IndicatorBlock[];
    /** Newest quarter first, at most 20. */
    readonly explanations: readonly PageExplanation[];
    readonly groups?: PageGroups | undefined;
    /** What the municipality replied to this publication before it came out. Free text, like an explanation. */
    readonly reply?: string | undefined;
  }[];
  /** Of all releases together, each variable once. */
  readonly references: readonly PageReference[];
}

export interface StartPage {
  readonly kind: 'start';
  readonly municipalities: readonly PageMunicipality[];
  readonly sections: readonly {
    readonly benchmark: PageBenchmark;
    readonly participants: number;
    readonly headlines: readonly {
      readonly indicator: Indicator;
      readonly quarter: Quarter;
      readonly distribution: Distribution | undefined;
      readonly shown: number;
      readonly refused: number;
      readonly withheld: number;
      readonly missing: number;
    }[];
  }[];
}

/** Two or more municipalities on one indicator: side by side, or refused with the reasons. */
export interface CompareBlock {
  readonly benchmark: PageBenchmark;
  readonly indicator: Indicator;
  readonly verdict: 'comparable' | 'refused' | 'incomplete';
  readonly entries: readonly {
    readonly municipality: PageMunicipality;
    readonly quarter: Quarter | undefined;
    readonly value: PublishedValue | undefined;
  }[];
  /** Quarters differ: a reason of its own, beside those of each value. */
  readonly quartersDiffer: boolean;
  readonly reasons: readonly { readonly municipality: string; readonly reasons: readonly Reason[] }[];
  readonly distribution: Distribution | undefined;
}

/** Most municipalities side by side; more is a ranking, and that has a page of its own. */
export const MOST_COMPARED = 6;

export interface ComparePage {
  readonly kind: 'compare';
  readonly chosen: readonly PageMunicipality[];
  readonly municipalities: readonly PageMunicipality[];
  readonly indicators: readonly { readonly slug: string; readonly label: Bilingual }[];
  readonly chosenIndicators: readonly string[];
  readonly unknown: readonly string[];
  readonly blocks: readonly CompareBlock[];
}

export interface MethodPage {
  readonly kind: 'method';
  readonly benchmarks: readonly PageBenchmark[];
  readonly examples: WorkedExamples;
}

/** A file of open data that came out with a release. */
export interface PublishedFile {
  readonly name: string;
  readonly media: string;
  readonly size: number;
  readonly sha256: string;
}

/** A release in the list of publications. It never changes; what is said of it later stands beside it. */
export interface PublishedRelease {
  readonly slug: string;
  readonly benchmark: Bilingual;
  readonly invented: boolean;
  readonly number: number;
  readonly releasedAt: string;
  readonly hash: string;
  readonly shown: number;
  readonly withheld: number;
  /** How it is checked; absent for a release of before there were files. */
  readonly proof?: { readonly keyId: string; readonly files: readonly PublishedFile[] } | undefined;
  /** Number of the release that this one corrects. */
  readonly corrects?: number | undefined;
  /** Why it was corrected. */
  readonly reason?: string | undefined;
  /** How many published values are others than in the release that it corrects. */
  readonly changed?: number | undefined;
  readonly withdrawn?: { readonly at: string; readonly reason: string } | undefined;
  /** Whether its newest quarters may still change; absent when nobody said. */
  readonly status?: 'provisional' | 'final' | undefined;
  /** Quarters after this one are provisional. */
  readonly finalUntil?: Quarter | undefined;
}

export interface PublicationsPage {
  readonly kind: 'publications';
  readonly releases: readonly PublishedRelease[];
}

/** What goes with what somebody typed. */
export interface SearchPage {
  readonly kind: 'search';
  readonly query: string;
  /** The best first; empty when nothing was typed. */
  readonly results: readonly Findable[];
}

/** Pages that hold words only and need no figures. */
export interface WordsPage {
  readonly kind: 'accessibility' | 'data' | 'practices' | 'privacy';
}

/** Everything that the public renderer can draw. Built from released figures only. */
export type PublicPage =
  | StartPage
  | MunicipalityPage
  | IndicatorPage
  | ComparePage
  | MethodPage
  | PublicationsPage
  | SearchPage
  | WordsPage
  | NoPage
  | WithdrawnPage
  | FaultPage
  | OfflinePage;

/** Where the page stands and how it is dressed. */
export interface PageFrame {
  readonly language: Language;
  /** Address below the root, in Dutch, such as `/gemeenten/zwolle`. */
  readonly path: string;
  /** Address of the style sheet and scripts, by content hash. */
  readonly assets: { readonly styles: readonly string[]; readonly scripts: readonly string[] };
  /** Where the site is found from outside, for what other sites take from it; absent: nothing is offered to them. */
  readonly origin?: string | undefined;
}
