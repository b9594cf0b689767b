import type { Indicator, Language, PublishedValue, RankRange } from '@ijkpunt/model';
import { formatCount } from '@ijkpunt/ui';
import { standingTexts } from './standing.texts.ts';

/** Where a municipality stands, as whole sentence and as the words of a table cell. */
export interface StandingInWords {
  readonly long: string;
  readonly short: string;
}

/** Puts a rank range into words. A range over more than half of the municipalities is no place at all. */
export function standingInWords(
  value: PublishedValue,
  { method, direction }: Indicator,
  { name, language }: { readonly name: string; readonly language: Language },
): StandingInWords | undefined {
  if (value.kind !== 'figure') return undefined;
  const text = standingTexts[language];
  if (method === 'count') return { long: text.countHasNone, short: text.none };
  const { rank } = value;
  if (rank === undefined) return { long: text.tooFew, short: text.none };
  const [best, worst, of] = [rank.best, rank.worst, rank.of].map((place) =>
    formatCount(place, language),
  ) as Three;
  if (!tellsApart(rank)) return { long: text.indistinct(name, best, worst, of), short: text.indistinctShort };
  const order = text.order[direction];
  if (rank.best === rank.worst)
    return { long: text.place(order, name, best, of), short: text.placeShort(best, of) };
  return { long: text.range(order, name, best, worst, of), short: text.rangeShort(best, worst, of) };
}

type Three = [string, string, string];

/** The same rule as the statistics use (docs/methods/07-ranks.md): more than half of all places says nothing. */
function tellsApart({ best, worst, of }: RankRange): boolean {
  return (worst - best + 1) * 2 <= of;
}
