import type { WorkedRefusal } from '@ijkpunt/contract';
import {
  figure,
  missing,
  worstGrade,
  type Benchmark,
  type DefinitionProfile,
  type Observation,
  type Quarter,
} from '@ijkpunt/model';
import { indicatorValue } from '@ijkpunt/statistics';
import { shippedBenchmarks } from '../../catalogue/index.ts';
import { certain } from './certain.ts';

/** What a council note says: real, published figures, as they were delivered. */
interface CouncilNote {
  readonly name: string;
  readonly quarter: Quarter;
  readonly profile: DefinitionProfile;
  readonly observations: readonly Observation[];
}

const whole = { dimension: '', category: '', line: 0, note: '', unit: 'persons' } as const;
const SIXTEEN_MONTHS = { start: '2018-07-01', end: '2019-10-31' };
const SINCE_2017 = { start: '2017-01-01', end: '2018-05-15' };

const ZWOLLE: CouncilNote = {
  name: 'Zwolle',
  quarter: '2019Q4',
  profile: {
    'cohort-start': '2015',
    naturalised: 'dropped',
    counting: 'persons',
    intermediary: 'with-partner-only',
    'part-time': 'counted',
    'target-group': 'guided-by-partner',
  },
  observations: [
    { ...whole, measure: 'C01', period: { end: '2019-11-01' }, cell: missing('not-registered') },
    { ...whole, measure: 'C01P', period: { end: '2019-11-01' }, cell: figure(174) },
    { ...whole, measure: 'G03', period: SIXTEEN_MONTHS, cell: figure(61) },
  ],
};

const HAARLEM: CouncilNote = {
  name: 'Haarlem',
  quarter: '2018Q2',
  profile: {
    'cohort-start': 'unknown',
    naturalised: 'unknown',
    counting: 'benefits',
    intermediary: 'all',
    'part-time': 'unknown',
    'target-group': 'bridgeable-distance',
  },
  observations: [
    { ...whole, measure: 'B01', period: { end: '2018-05-15' }, cell: figure(778) },
    { ...whole, measure: 'B05', unit: 'benefits', period: SINCE_2017, cell: figure(37) },
  ],
};

/** What the two notes make of outflow to work: both are refused, each with its reasons. */
export function workedRefusal(): WorkedRefusal {
  const benchmark = certain(shippedBenchmarks().find(({ slug }) => slug === 'raadsnota-statushouders'));
  const indicator = certain(benchmark.indicators.find(({ slug }) => slug === 'uitstroom-naar-werk'));
  const { measures, profileQuestions, measureGroups } = benchmark;
  return {
    indicator: indicator.label,
    benchmark: {
      measures: measures.map(({ code, label, unit }) => ({ code, label, unit })),
      profileQuestions,
      measureGroups: measureGroups?.map(({ code, label }) => ({ code, label })),
    },
    notes: [ZWOLLE, HAARLEM].map((note) => refusalOf(note, indicator, benchmark)),
  };
}

function refusalOf(
  { name, ...delivered }: CouncilNote,
  indicator: Benchmark['indicators'][number],
  { measures, profileQuestions, measureGroups }: Benchmark,
): WorkedRefusal['notes'][number] {
  const value = indicatorValue(
    indicator,
    { ...delivered, opening: new Map() },
    {
      measures: new Map(measures.map((measure) => [measure.code, measure])),
      questions: profileQuestions,
      groups: measureGroups,
    },
  );
  if (value.kind !== 'refused') throw new Error(`the council note of ${name} is not refused`);
  const [numerator, denominator] = [certain(value.numerator), certain(value.denominator)];
  const { reasons } = value;
  return {
    name,
    numerator,
    denominator,
    quotient: numerator / denominator,
    grade: worstGrade(reasons),
    reasons,
  };
}
