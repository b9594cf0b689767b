import type { CountedFigure, PublishedTotal } from '@ijkpunt/model';
import { formatCount } from '@ijkpunt/ui';
import { intervalInWords, valueInWords, type Wording } from './figure-in-words.ts';
import { totalsTexts } from './totals.texts.ts';

/** A total in a sentence of its own, which says whom it counts. */
export function totalInWords({ contributing, value, ...total }: PublishedTotal, wording: Wording): string {
  const text = totalsTexts[wording.language];
  const municipalities = formatCount(contributing, wording.language);
  const place = placeOf(total, wording);
  if (value.kind === 'withheld') return text.sentenceWithheld(place, municipalities);
  return text.sentence(place, withInterval(value, wording), municipalities);
}

/** A total beside the value of a municipality. */
export function totalInShort({ contributing, value, ...total }: PublishedTotal, wording: Wording): string {
  const text = totalsTexts[wording.language];
  const place = placeOf(total, wording);
  if (value.kind === 'withheld') return text.shortWithheld(place);
  return text.short(place, withInterval(value, wording), formatCount(contributing, wording.language));
}

function placeOf({ kind, code }: Pick<PublishedTotal, 'kind' | 'code'>, { language }: Wording): string {
  const text = totalsTexts[language];
  return kind === 'nation' ? text.nation : text.region(code);
}

function withInterval(value: CountedFigure, wording: Wording): string {
  const interval = intervalInWords(value, wording);
  const alone = valueInWords(value, wording);
  return interval === undefined ? alone : totalsTexts[wording.language].withInterval(alone, interval.short);
}
