import { periodOf } from '@ijkpunt/model';
import { measureLabel } from '../values/figure-in-words.ts';
import { periodInWords } from '../values/period-in-words.ts';
import { spanOf } from '../values/reason-in-words.ts';
import { listed } from './listed.ts';
import { reasonsWith, type Dispute, type Party } from './party.ts';
import { differenceTexts } from './differences.texts.ts';

/** Over which months each municipality counted, and on which day it took stock, where that is not what was asked. */
export function periodDifference(dispute: Dispute): readonly string[] {
  const { parties, language } = dispute;
  const reasons = parties.flatMap((party) => reasonsWith(party, 'period-differs'));
  const flows = reasons.some(({ expected }) => expected.start !== undefined);
  const lengths = flows
    ? [
        `${listed(
          parties.flatMap((party) => lengthOf(party, dispute)),
          language,
        )}.`,
      ]
    : [];
  const days = parties.flatMap((party) => stockDays(party, dispute));
  return days.length === 0 ? lengths : [...lengths, `${listed(days, language)}.`];
}

function lengthOf(party: Party, { language }: Dispute): readonly string[] {
  const text = differenceTexts[language];
  const flows = reasonsWith(party, 'period-differs').filter(({ expected }) => expected.start !== undefined);
  const [flow] = flows;
  if (flow !== undefined) return [text.over(party.name, spanOf(flow.found, { language }))];
  const { quarter } = party.entry;
  return quarter === undefined ? [] : [text.asked(party.name, spanOf(periodOf(quarter), { language }))];
}

function stockDays(party: Party, { block, language }: Dispute): readonly string[] {
  const text = differenceTexts[language];
  return reasonsWith(party, 'period-differs')
    .filter(({ expected }) => expected.start === undefined)
    .map(({ measure, found }) =>
      text.stockOn(
        party.name,
        measureLabel(measure, { benchmark: block.benchmark, language }),
        periodInWords(found, language),
      ),
    );
}
