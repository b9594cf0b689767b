import type {
  CheckedUploadReply,
  FindingReply,
  MeasureGroupReply,
  ObservationReply,
  ProfileQuestionReply,
  UploadReply,
} from '@ijkpunt/contract';
import type { AskedQuestion, Benchmark, Observation } from '@ijkpunt/model';
import type { ExplainedFinding, UploadEntity, UploadInFull } from '@ijkpunt/backend';

/** The row of an upload as the page follows it. */
export function toUploadReply(upload: UploadEntity): UploadReply {
  const { id, benchmark, quarter, fileName, size, source, part, dryRun, state, rowsRead } = upload;
  const { receivedAt, refusal, uploadedByName } = upload;
  const told = refusal === null ? undefined : { code: refusal.code, about: { ...refusal.about } };
  const receivedOn = receivedAt.toISOString();
  return {
    id,
    benchmark,
    quarter,
    fileName,
    size,
    source,
    part,
    dryRun,
    uploadedBy: uploadedByName,
    state,
    rowsRead,
    receivedAt: receivedOn,
    refusal: told,
  } satisfies UploadReply;
}

export function toCheckedReply(full: UploadInFull, delivery: string | undefined): CheckedUploadReply {
  const { upload, checked, findings, benchmark, asked } = full;
  return {
    ...toUploadReply(upload),
    findings: findings.map(toFindingReply),
    observations: toObservationReplies(checked?.observations ?? [], benchmark),
    profile: { ...checked?.profile },
    profileQuestions: toQuestionReplies(asked),
    measureGroups: toGroupReplies(benchmark, asked),
    profileConfirmed: checked?.profileConfirmed === true,
    delivery,
  } satisfies CheckedUploadReply;
}

export function toFindingReply(finding: ExplainedFinding): FindingReply {
  const { code, rule, asks, key, line, column, measure, seen } = finding;
  const { explanation, earlier } = finding;
  return {
    code,
    rule,
    asks,
    key,
    line,
    column,
    measure,
    seen: { ...seen },
    explanation,
    public: finding.public,
    earlier,
  } satisfies FindingReply;
}

export function toObservationReplies(
  observations: readonly Observation[],
  benchmark: Benchmark,
): ObservationReply[] {
  const labels = new Map(benchmark.measures.map(({ code, label }) => [code, label]));
  return observations.map(({ measure, period, dimension, category, unit, cell, note }) => {
    const label = labels.get(measure) ?? { nl: measure, en: measure };
    return {
      measure,
      label,
      period: { ...period },
      dimension,
      category,
      names: namesOf({ dimension, category }, benchmark),
      unit,
      cell,
      note,
    } satisfies ObservationReply;
  });
}

/** The names of a breakdown and its category. A category that a municipality named itself is called by that. */
function namesOf(
  { dimension, category }: Pick<Observation, 'dimension' | 'category'>,
  { dimensions }: Benchmark,
): ObservationReply['names'] {
  if (dimension === '') return undefined;
  const known = dimensions.find(({ code }) => code === dimension);
  const label = known?.categories.find(({ code }) => code === category)?.label;
  return {
    dimension: known?.label ?? { nl: dimension, en: dimension },
    category: label ?? { nl: category, en: category },
  };
}

export function toQuestionReplies(asked: readonly AskedQuestion[]): ProfileQuestionReply[] {
  return asked.map(({ code, question, standard, answers }) => ({
    code,
    question,
    standard,
    answers: answers.map((answer) => ({ ...answer })),
  }));
}

/** The groups that may answer apart. A question that also matters for measures of no group is answered in general. */
export function toGroupReplies(
  { measureGroups = [] }: Benchmark,
  asked: readonly AskedQuestion[],
): MeasureGroupReply[] {
  const apart = asked.filter(({ groups }) => !groups.includes(undefined));
  return measureGroups.map(({ code, label }) => ({
    code,
    label,
    questions: apart.filter(({ groups }) => groups.includes(code)).map((question) => question.code),
  }));
}
