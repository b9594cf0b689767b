import type { TrialReply } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import { fill } from '../words/fill.ts';
import { numberInWords } from '../words/in-words.ts';
import type { RulesTexts } from './rules.texts.ts';

/** What a trial came to, in one sentence. A trial before switching off tells what is lost. */
export function trialInWords(
  { quarters }: Pick<TrialReply, 'quarters'>,
  {
    texts,
    language,
    off,
  }: { readonly texts: RulesTexts; readonly language: Language; readonly off: boolean },
): string {
  const sum = (name: 'deliveries' | 'withFinding') =>
    quarters.reduce((total, quarter) => total + quarter[name], 0);
  const [deliveries, withFinding] = [sum('deliveries'), sum('withFinding')];
  if (deliveries === 0) return texts.nothingToTry;
  const asked = off ? texts.askedOff : texts.asked;
  const askedNothing = off ? texts.askedNothingOff : texts.askedNothing;
  return fill(withFinding === 0 ? askedNothing : asked, {
    quarters: quarters.length === 1 ? texts.inOneQuarter : fill(texts.inQuarters, { count: quarters.length }),
    with: numberInWords(withFinding, language),
    deliveries: numberInWords(deliveries, language),
  });
}

/** How far a trial is. */
export function progressInWords(
  { state, deliveries, deliveriesTotal }: Pick<TrialReply, 'state' | 'deliveries' | 'deliveriesTotal'>,
  { texts, language }: { readonly texts: RulesTexts; readonly language: Language },
): string {
  if (state === 'requested') return texts.tryingSoon;
  return fill(texts.trying, {
    done: numberInWords(deliveries, language),
    total: numberInWords(deliveriesTotal, language),
  });
}
