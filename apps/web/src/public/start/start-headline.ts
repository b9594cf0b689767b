import type { Language } from '@ijkpunt/model';
import type { PageBenchmark, StartPage } from '@ijkpunt/contract';

/** One indicator on the first page. */
export type StartHeadline = StartPage['sections'][number]['headlines'][number];

/** What a headline is drawn from. */
export interface HeadlineProps {
  readonly headline: StartHeadline;
  readonly benchmark: PageBenchmark;
  readonly language: Language;
}
