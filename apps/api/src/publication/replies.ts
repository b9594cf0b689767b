import type {
  AskedMunicipality,
  ReleasableReply,
  ReleaseInFullReply,
  ReleaseReply,
  ReplyRoundReply,
} from '@ijkpunt/contract';
import type {
  AskedPlace,
  Releasable,
  ReleaseEntity,
  ReleaseInFull,
  ReplyRound,
  Withdrawal,
} from '@ijkpunt/backend';

export function toReleasableReply(releasable: Releasable): ReleasableReply {
  const { changedQuarters, newReferences, computing, releases, withdrawals } = releasable;
  const { slug, title, invented } = releasable.benchmark;
  return {
    benchmark: { slug, title, invented },
    changedQuarters: [...changedQuarters],
    newReferences,
    computing,
    releases: releases.map((release) => toReleaseReply(release, withdrawals.get(release.id))),
  } satisfies ReleasableReply;
}

export function toReleaseReply(release: ReleaseEntity, withdrawal?: Withdrawal): ReleaseReply {
  const { id, number, state, mode, pagesBaked, pagesKept, pagesTotal, doing, shown, withheld } = release;
  return {
    id,
    number,
    state,
    mode,
    requestedBy: release.requestedByName,
    requestedAt: release.requestedAt.toISOString(),
    releasedAt: release.releasedAt?.toISOString(),
    pagesBaked,
    pagesKept,
    pagesTotal,
    doing,
    shown,
    withheld,
    hash: release.hash ?? undefined,
    corrects: release.corrects ?? undefined,
    reason: release.reason ?? undefined,
    changed: release.changed ?? undefined,
    replyUntil: release.replyUntil?.toISOString(),
    embargoUntil: release.embargoUntil?.toISOString(),
    finalUntil: release.finalUntil ?? undefined,
    withdrawn: withdrawal && {
      at: withdrawal.withdrawnAt.toISOString(),
      by: withdrawal.withdrawnByName,
      reason: withdrawal.reason,
    },
  } satisfies ReleaseReply;
}

export function toReleaseInFullReply(full: ReleaseInFull): ReleaseInFullReply {
  const { slug, title, invented } = full.benchmark;
  return {
    benchmark: { slug, title, invented },
    release: toReleaseReply(full.release, full.withdrawal),
    indicators: full.indicators.map((indicator) => ({
      code: indicator.code,
      slug: indicator.slug,
      label: indicator.label,
    })),
    asked: full.asked.map(toAsked),
    report: full.report,
    refusal: full.refusal && [...full.refusal],
    approvals: full.approvals.map(({ name, at }) => ({ by: name, at: at.toISOString() })),
    approvalsAsked: full.approvalsAsked,
    steps: [...full.steps],
  } satisfies ReleaseInFullReply;
}

function toAsked(asked: AskedPlace): AskedMunicipality {
  const { municipality, name, slug, text, choices, savedByName, savedAt } = asked;
  if (savedByName === null || savedAt === null) return { municipality, name, slug };
  const reply = {
    text: text ?? undefined,
    choices: [...(choices ?? [])],
    savedBy: savedByName,
    savedAt: savedAt.toISOString(),
  };
  return { municipality, name, slug, reply };
}

export function toReplyRoundReply(round: ReplyRound): ReplyRoundReply {
  const { slug, title, invented, threshold } = round.benchmark;
  return {
    release: round.release,
    benchmark: { slug, title, invented },
    number: round.number,
    state: round.state,
    until: round.until.toISOString(),
    open: round.open,
    threshold,
    page: `/gemeenten/${round.slug}`,
    indicators: round.indicators.map((indicator) => {
      const choice = round.choices.find((one) => one.indicator === indicator.code);
      const page = `/indicatoren/${indicator.slug}`;
      const { code, label } = indicator;
      return { code, label, page, choice: choice?.choice, reason: choice?.reason };
    }),
    text: round.text ?? undefined,
    saved: savedIn(round),
  } satisfies ReplyRoundReply;
}

function savedIn({ saved_by_name: by, saved_at: at }: ReplyRound): ReplyRoundReply['saved'] {
  return by === null || at === null ? undefined : { by, at: at.toISOString() };
}
