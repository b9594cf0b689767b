import type { AskedMunicipality, ReplyChoice } from '@ijkpunt/contract';

/** How a municipality answered: it keeps something to itself, it replied only, or it said nothing. */
export const ANSWERS = ['withheld', 'replied', 'silent'] as const;
export type AnswerKind = (typeof ANSWERS)[number];

/** The indicators that a municipality keeps to itself, with why. */
export function withheldBy({ reply }: Pick<AskedMunicipality, 'reply'>): readonly ReplyChoice[] {
  return reply?.choices.filter(({ choice }) => choice === 'withhold') ?? [];
}

export function answerOf(asked: Pick<AskedMunicipality, 'reply'>): AnswerKind {
  if (asked.reply === undefined) return 'silent';
  return withheldBy(asked).length > 0 ? 'withheld' : 'replied';
}

/** The municipalities that answered so; all of them when no answer is chosen. */
export function askedWith(
  asked: readonly AskedMunicipality[],
  kind: AnswerKind | undefined,
): readonly AskedMunicipality[] {
  return kind === undefined ? asked : asked.filter((one) => answerOf(one) === kind);
}
