import type { Reason } from '@ijkpunt/model';
import { describe, expect, it } from 'vitest';
import { aBenchmark } from '../examples/example-catalogue.ts';
import { aCompareBlock } from '../examples/example-pages.ts';
import { profileDifference } from './profile-difference.ts';

const measureGroups = [
  { code: 'B', label: { nl: 'Bijstand', en: 'Social assistance' } },
  { code: 'C', label: { nl: 'Begeleiding', en: 'Guidance' } },
];
const ABOUT = { question: 'naturalised', standard: 'kept' } as const;
const DROPPED: Reason = { code: 'profile-differs', grade: 'C', answer: 'dropped', ...ABOUT };

function sentences(...reasons: readonly Reason[]): readonly string[] {
  const block = aCompareBlock({ benchmark: aBenchmark({ measureGroups }) });
  const [entry] = block.entries;
  if (entry === undefined) throw new Error('the example compares nobody');
  const parties = [
    { name: 'Zwolle', entry, reasons },
    { name: 'Haarlem', entry, reasons: [] },
  ];
  return profileDifference({ block, parties, absent: [], language: 'nl' });
}

describe('a difference in who counts', () => {
  it('is told of all measures when the answer is a general one', () => {
    const [sentence, ...others] = sentences(DROPPED);
    expect(sentence).toMatch(/: Zwolle antwoordde “[^”]+” en Haarlem antwoordde “[^”]+”\.$/u);
    expect(others).toEqual([]);
  });

  it('names the group when the answer is that of a group', () => {
    expect(sentences({ ...DROPPED, group: 'B' })[0]).toContain('Zwolle antwoordde bij “Bijstand” “');
  });

  it('is told of each group that has its own answer', () => {
    const unknown: Reason = { code: 'profile-unknown', grade: 'C', ...ABOUT, group: 'C' };
    const [sentence] = sentences({ ...DROPPED, group: 'B' }, unknown);
    expect(sentence).toContain('Zwolle antwoordde bij “Bijstand”');
    expect(sentence).toContain('van Zwolle is bij “Begeleiding” geen antwoord bekend');
  });

  it('is none when all gave the standard answer', () => {
    expect(sentences()).toEqual([]);
  });
});
