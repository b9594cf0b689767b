import type {
  Bilingual,
  Measure,
  MeasureGroup,
  Municipality,
  ProfileQuestion,
  Quarter,
} from '@ijkpunt/model';

/** What every public page needs to know of a benchmark. */
export interface PageBenchmark {
  readonly slug: string;
  readonly title: Bilingual;
  readonly about: Bilingual;
  readonly invented: boolean;
  readonly threshold: number;
  readonly publication: {
    readonly number: number;
    readonly releasedAt: string;
    readonly hash: string;
    /** Quarters after this one are provisional; absent when nobody said. */
    readonly finalUntil?: Quarter | undefined;
  };
  readonly profileQuestions: readonly ProfileQuestion[];
  readonly measures: readonly Pick<Measure, 'code' | 'label' | 'unit'>[];
  /** Names of the groups that a definition may differ for; absent when the benchmark has none. */
  readonly measureGroups?: readonly Pick<MeasureGroup, 'code' | 'label'>[] | undefined;
}

/** What every public page needs to know of a municipality. */
export type PageMunicipality = Pick<
  Municipality,
  'code' | 'name' | 'slug' | 'province' | 'endedOn' | 'inhabitants'
>;
