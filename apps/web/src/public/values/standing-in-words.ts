import { isTellingRank, type Indicator, type Language, type PublishedValue } from '@ijkpunt/model';
import { formatCount } from '@ijkpunt/ui';
import { standingTexts } from './standing.texts.ts';

/** Where a municipality stands, as whole sentence and as the words of a table cell. */
interface StandingInWords {
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
  const count = (place: number): string => formatCount(place, language);
  const words = { name, best: count(rank.best), worst: count(rank.worst), of: count(rank.of) };
  if (!isTellingRank(rank)) return { long: text.indistinct(words), short: text.indistinctShort };
  const order = text.order[direction];
  if (rank.best === rank.worst) return { long: text.place(order, words), short: text.placeShort(words) };
  return { long: text.range(order, words), short: text.rangeShort(words) };
}
