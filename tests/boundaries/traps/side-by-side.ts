import { compareTexts } from '../../../apps/web/src/public/compare/compare.texts.ts';
import { differences } from '../../../apps/web/src/public/compare/differences.ts';
import { differenceTexts } from '../../../apps/web/src/public/compare/differences.texts.ts';
import { disputeOf } from '../../../apps/web/src/public/compare/party.ts';
import { comparePage } from '../../../libs/backend/src/publication/compare-page.ts';
import { NAMES, NOTES } from './published.ts';
import { indicatorOf } from './release.ts';
import type { Said } from './said.ts';

/** The page on which somebody asks to see both notes side by side, on one indicator. */
export function pageSideBySide(code: string) {
  const places = NOTES.deliveries.map(({ municipality, name }) => {
    const nothing = { province: '', endedOn: undefined, inhabitants: undefined };
    return [municipality, { code: municipality, name, slug: name.toLowerCase(), ...nothing }] as const;
  });
  const municipalities = NAMES.map((name) => name.toLowerCase());
  const asked = { municipalities, indicators: [indicatorOf(NOTES, code).slug] };
  return comparePage({ places: new Map(places), indexes: [NOTES.index] }, asked);
}

/** What that page says, subject by subject. */
export function sideBySide(code: string) {
  const [block] = pageSideBySide(code).blocks;
  if (block === undefined) throw new Error(`${code} cannot be asked for side by side`);
  const said = differences(disputeOf(block, 'nl')).map(({ subject, sentences }): Said => ({
    by: differenceTexts.nl.subjects[subject],
    sentence: sentences.join(' '),
  }));
  const { refusedHead, refusedLead } = compareTexts.nl;
  return { verdict: block.verdict, head: refusedHead(NAMES.join(' en ')), lead: refusedLead, said };
}
