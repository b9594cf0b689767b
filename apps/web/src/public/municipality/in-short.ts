import type { IndicatorBlock } from '@ijkpunt/contract';
import { standingAgainst, type Standing } from '@ijkpunt/ui';

/** What can be said of an indicator in a word: where its interval lies, or why nothing is said. */
export type Said = 'above' | 'below' | 'around' | 'alone' | 'refused' | 'withheld' | 'missing';

const BY_STANDING: Readonly<Record<Standing, Said>> = {
  above: 'above',
  below: 'below',
  around: 'around',
  unknown: 'alone',
};

/** Groups the indicators of a municipality by what can be said of them. Counts are left out: they follow its size. */
export function inShort(blocks: readonly IndicatorBlock[]): ReadonlyMap<Said, readonly IndicatorBlock[]> {
  const groups = new Map<Said, IndicatorBlock[]>();
  for (const block of blocks) {
    if (block.indicator.method === 'count') continue;
    const said = saidOf(block);
    const known = groups.get(said);
    if (known === undefined) groups.set(said, [block]);
    else known.push(block);
  }
  return groups;
}

function saidOf({ value, distribution }: IndicatorBlock): Said {
  if (value.kind !== 'figure') return value.kind;
  return BY_STANDING[standingAgainst(distribution?.median, value)];
}
