import type { Benchmark, Course, Indicator, PublishedValue, Standing } from '@ijkpunt/model';
import type { OwnComparisonReply, RecomputationReply, StandingReply, ValueReply } from '@ijkpunt/contract';
import type { OwnComparison, Recomputation } from '@ijkpunt/backend';

/** A value as it is read; its reasons are codes with what they are about. */
export function toValueReply(value: PublishedValue): ValueReply {
  const { kind } = value;
  if (value.kind === 'withheld') return { kind, reasons: [] };
  if (value.kind === 'missing') return { kind, why: value.why, reasons: [] };
  const reasons = value.reasons.map((reason) => ({ ...reason }));
  if (value.kind === 'refused') {
    const { numerator, denominator } = value;
    return { kind, grade: 'C', reasons, numerator, denominator };
  }
  const { value: amount, lower, upper, possible, numerator, denominator, grade } = value;
  return { kind, value: amount, lower, upper, possible, numerator, denominator, grade, reasons };
}

export function toIndicatorReply({ code, slug, label, method, unit, direction }: Indicator) {
  return { code, slug, label, method, unit, direction };
}

/** One indicator of a municipality, all of it. */
export function toComparisonReply(own: OwnComparison): OwnComparisonReply {
  const { indicator, outcome, standing, yearStanding, course, status, bands, steps, yearSteps } = own;
  return {
    indicator: toIndicatorReply(indicator),
    value: toValueReply(outcome),
    standing: toStandingReply(standing),
    course: toCourseReply(course),
    yearStanding: toStandingReply(yearStanding),
    status,
    bands: bands.map(({ age, band }) => ({ age, band })),
    steps: steps.map((step) => ({ ...step })),
    yearSteps: yearSteps.map((step) => ({ ...step })),
  } satisfies OwnComparisonReply;
}

function toStandingReply(standing: Standing | undefined): StandingReply | undefined {
  return standing === undefined ? undefined : { ...standing, groups: [...standing.groups] };
}

function toCourseReply({ rollingYear, trend, line }: Course): OwnComparisonReply['course'] {
  return { rollingYear: rollingYear === undefined ? undefined : toValueReply(rollingYear), trend, line };
}

/** The words that codes of steps and reasons stand for. */
export function wordsOf({ measures, dimensions }: Benchmark) {
  return {
    measures: measures.map(({ code, label }) => ({ code, label })),
    dimensions: dimensions.map(({ code, label }) => ({ code, label })),
  };
}

export function toRecomputationReply(row: Recomputation): RecomputationReply {
  const { id, state, requestedBy, stale, total, done, changed } = row;
  return {
    id,
    state,
    requestedBy,
    requestedAt: row.requestedAt.toISOString(),
    endedAt: row.endedAt?.toISOString(),
    stale: [...stale],
    estimatedMilliseconds: row.estimatedMilliseconds ?? undefined,
    total,
    done,
    changed,
  } satisfies RecomputationReply;
}
