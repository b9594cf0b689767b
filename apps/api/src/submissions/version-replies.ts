import type { ChangeReply, ShownReply } from '@ijkpunt/contract';
import type { Benchmark, Bilingual, IndicatorValue } from '@ijkpunt/model';
import type { Changes, Preview, PreviewValue } from '@ijkpunt/backend';

/** The cells that two deliveries have, each with the name of its measure. */
export function toChangeReplies({
  changes,
  benchmark,
}: Pick<Changes, 'changes' | 'benchmark'>): ChangeReply[] {
  const labels = labelsOf(benchmark);
  return changes.map(({ measure, before, now, history, ...rest }) => ({
    ...rest,
    measure,
    label: labelIn(labels, measure),
    ...(before === undefined ? {} : { before: { ...before } }),
    ...(now === undefined ? {} : { now: { ...now } }),
    history: history.map((point) => ({ ...point })),
  }));
}

/** What the public would see, by indicator. */
export function toShownReplies({ values, benchmark }: Preview): ShownReply[] {
  const labels = labelsOf(benchmark);
  return values.map((value) => toShownReply(value, labels));
}

function toShownReply(
  { indicator, before, outcome, shown, withheld }: PreviewValue,
  labels: ReadonlyMap<string, Bilingual>,
): ShownReply {
  const { code, label, unit } = indicator;
  return {
    indicator: code,
    label,
    unit,
    before,
    shown,
    withheld,
    ...outcomeOf(outcome, labels),
  } satisfies ShownReply;
}

function outcomeOf(outcome: IndicatorValue, labels: ReadonlyMap<string, Bilingual>) {
  if (outcome.kind === 'missing') {
    const { why, measure } = outcome;
    return { gap: { why, measure, label: labelIn(labels, measure) }, reasons: [] };
  }
  const reasons = outcome.reasons.map((reason) => ({ ...reason }));
  if (outcome.kind === 'refused') return { grade: 'C' as const, reasons };
  const { value, lower, upper, grade } = outcome;
  const interval = lower === undefined || upper === undefined ? undefined : { low: lower, high: upper };
  return { now: value, interval, grade, reasons };
}

function labelsOf({ measures }: Benchmark): ReadonlyMap<string, Bilingual> {
  return new Map(measures.map(({ code, label }) => [code, label]));
}

function labelIn(labels: ReadonlyMap<string, Bilingual>, measure: string): Bilingual {
  return labels.get(measure) ?? { nl: measure, en: measure };
}
