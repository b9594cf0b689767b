import { readFileSync } from 'node:fs';
import { figure, missing, type Benchmark, type Observation, type Quarter } from '@ijkpunt/model';
import { describe, expect, it } from 'vitest';
import { indicatorValue } from './indicator-value.ts';

const ROOT = new URL('../../../../../', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));

type Parts = Pick<Benchmark, 'measures' | 'indicators' | 'profileQuestions'>;
const CONTENT = 'libs/backend/src/catalogue/content';
const SHARED = read(`${CONTENT}/statushouders.json`) as Parts;
const OWN = (read(`${CONTENT}/raadsnota-statushouders.json`) as { extra: Parts }).extra;
const MEASURES = new Map([...SHARED.measures, ...OWN.measures].map((measure) => [measure.code, measure]));
const OUTFLOW_TO_WORK = OWN.indicators.find(({ code }) => code === 'B10')!;

const { deliveries } = read('apps/worker/src/demonstration/raadsnota/index.json') as {
  deliveries: readonly { name: string; quarter: Quarter; profile: Readonly<Record<string, string>> }[];
};

function cell(measure: string, value: number | undefined, more: Partial<Observation>): Observation {
  const rest = { dimension: '', category: '', unit: 'persons', line: 2, note: '' } as const;
  const given = value === undefined ? missing('not-registered') : figure(value);
  return { measure, period: { end: '' }, cell: given, ...rest, ...more };
}

function outflowToWork(municipality: string, observations: readonly Observation[]) {
  const { quarter, profile } = deliveries.find(({ name }) => name === municipality)!;
  const context = { measures: MEASURES, questions: SHARED.profileQuestions };
  return indicatorValue(OUTFLOW_TO_WORK, { quarter, profile, observations, opening: new Map() }, context);
}

const ZWOLLE = outflowToWork('Zwolle', [
  cell('C01', undefined, { period: { end: '2019-11-01' } }),
  cell('C01P', 174, { period: { end: '2019-11-01' } }),
  cell('G03', 61, { period: { start: '2018-07-01', end: '2019-10-31' } }),
]);
const HAARLEM = outflowToWork('Haarlem', [
  cell('B01', 778, { period: { end: '2018-05-15' } }),
  cell('B05', 37, { unit: 'benefits', period: { start: '2017-01-01', end: '2018-05-15' } }),
  cell('B05', 13, { unit: 'benefits', period: { start: '2017-01-01', end: '2017-12-31' } }),
  cell('B05', 24, { unit: 'benefits', period: { start: '2018-01-01', end: '2018-05-15' } }),
]);

/** Each reason as its code and what it is about. */
function reasonsOf(value: ReturnType<typeof indicatorValue>): readonly string[] {
  if (value.kind !== 'refused') return [value.kind];
  return value.reasons.map((reason) => {
    const about = 'question' in reason ? reason.question : 'found' in reason ? reason.found : '';
    return `${reason.code} ${typeof about === 'string' ? about : `${about.start ?? ''}..${about.end}`}`;
  });
}

describe('outflow to work in the council note of Zwolle', () => {
  it('is refused: 61 of 174 are people guided to work, not benefits that ended', () => {
    expect(ZWOLLE).toMatchObject({
      kind: 'refused',
      numerator: 61,
      denominator: 174,
      measures: ['G03', 'C01P'],
    });
  });

  it('is refused for measure, period, definition and population', () => {
    expect(reasonsOf(ZWOLLE)).toEqual([
      'other-measure G03',
      'period-differs 2018-07-01..2019-10-31',
      'period-differs ..2019-11-01',
      'profile-differs cohort-start',
      'profile-differs naturalised',
      'profile-differs intermediary',
      'profile-differs part-time',
      'profile-differs target-group',
    ]);
  });
});

describe('outflow to work in the council note of Haarlem', () => {
  it('is refused: 37 benefits beside 778 people', () => {
    expect(HAARLEM).toMatchObject({
      kind: 'refused',
      numerator: 37,
      denominator: 778,
      measures: ['B05', 'B01'],
    });
  });

  it('is refused for unit, period, definition and population', () => {
    expect(reasonsOf(HAARLEM)).toEqual([
      'unit-differs benefits',
      'period-differs 2017-01-01..2018-05-15',
      'period-differs ..2018-05-15',
      'profile-unknown cohort-start',
      'profile-unknown naturalised',
      'profile-differs counting',
      'profile-unknown part-time',
      'profile-differs target-group',
    ]);
  });
});
