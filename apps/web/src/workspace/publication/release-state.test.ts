import { RELEASE_STATES, type ReleaseReply } from '@ijkpunt/contract';
import { describe, expect, it } from 'vitest';
import { PUBLICATION_TEXTS } from './publication.texts.ts';
import { isMoving, isReleasable, progressInWords } from './release-state.ts';

function aRelease(state: ReleaseReply['state']): ReleaseReply {
  const counts = {
    doing: 'bake' as const,
    pagesBaked: 3,
    pagesKept: 2,
    pagesTotal: 7,
    shown: 0,
    withheld: 0,
  };
  const asked = { requestedBy: 'Coos', requestedAt: '2026-07-02T10:00:00Z' };
  return { id: 'r', number: 1, state, mode: 'at-once', ...asked, ...counts };
}

const benchmark = { slug: 'b', title: { nl: 'B', en: 'B' }, invented: false };
const changed = { benchmark, changedQuarters: ['2026Q2'], newReferences: 0, computing: 0, releases: [] };

describe('a benchmark', () => {
  it('can be released when something changed and nothing is under way', () => {
    expect(isReleasable(changed)).toBe(true);
    expect(isReleasable({ ...changed, changedQuarters: [] })).toBe(false);
    expect(isReleasable({ ...changed, changedQuarters: [], newReferences: 1 })).toBe(true);
    expect(isReleasable({ ...changed, computing: 1 })).toBe(false);
    expect(isReleasable({ ...changed, releases: [aRelease('composing')] })).toBe(false);
  });

  it('can be released again after a failed release', () => {
    expect(isReleasable({ ...changed, releases: [aRelease('failed')] })).toBe(true);
  });

  it('moves while it computes or while pages are made', () => {
    const moving = RELEASE_STATES.filter((state) => isMoving([{ ...changed, releases: [aRelease(state)] }]));
    expect(moving).toEqual(['requested', 'composing', 'closing']);
    expect(isMoving([{ ...changed, computing: 2 }])).toBe(true);
  });

  it('tells how many pages are ready, and how many of those were not drawn again', () => {
    const words = progressInWords(aRelease('composing'), PUBLICATION_TEXTS.nl);
    expect(words).toContain('3 van 7');
    expect(words).toContain('er 2 zoals ze waren');
  });
});
