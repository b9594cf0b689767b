import { RELEASE_STATES, type ReleaseReply } from '@ijkpunt/contract';
import { describe, expect, it } from 'vitest';
import { PUBLICATION_TEXTS } from './publication.texts.ts';
import {
  correctable,
  isReleasable,
  isRunning,
  listLooksAgainIn,
  looksAgainIn,
  progressInWords,
} from './release-state.ts';
import { stagesOf } from './release-stages.ts';

function aRelease(state: ReleaseReply['state'], given: Partial<ReleaseReply> = {}): ReleaseReply {
  const counts = {
    doing: 'bake' as const,
    pagesBaked: 3,
    pagesKept: 2,
    pagesTotal: 7,
    shown: 0,
    withheld: 0,
  };
  const asked = { requestedBy: 'Coos', requestedAt: '2026-07-02T10:00:00Z' };
  return { id: 'r', number: 1, state, mode: 'at-once', ...asked, ...counts, ...given };
}

const benchmark = { slug: 'b', title: { nl: 'B', en: 'B' }, invented: false };
const changed = { benchmark, changedQuarters: ['2026Q2'], newReferences: 0, computing: 0, releases: [] };
const NOW = Date.parse('2026-07-02T10:00:00Z');

describe('a benchmark', () => {
  it('can be released when something changed and nothing is under way', () => {
    expect(isReleasable(changed)).toBe(true);
    expect(isReleasable({ ...changed, changedQuarters: [] })).toBe(false);
    expect(isReleasable({ ...changed, changedQuarters: [], newReferences: 1 })).toBe(true);
    expect(isReleasable({ ...changed, computing: 1 })).toBe(false);
    expect(isReleasable({ ...changed, releases: [aRelease('composing')] })).toBe(false);
    expect(isReleasable({ ...changed, releases: [aRelease('in-reply')] })).toBe(false);
  });

  it('can be released again after a failed release', () => {
    expect(isReleasable({ ...changed, releases: [aRelease('failed')] })).toBe(true);
  });

  it('has corrected what is out, the newest first, and nothing while a release is under way', () => {
    const out = [
      aRelease('released'),
      aRelease('failed', { number: 2 }),
      aRelease('released', { number: 3 }),
    ];
    expect(correctable({ computing: 0, releases: out }).map(({ number }) => number)).toEqual([3, 1]);
    expect(correctable({ computing: 0, releases: [...out, aRelease('draft')] })).toEqual([]);
    expect(correctable({ computing: 1, releases: out })).toEqual([]);
  });
});

describe('a release', () => {
  it('runs while pages are made, and once approved without an embargo', () => {
    const running = RELEASE_STATES.filter((state) => isRunning(aRelease(state)));
    expect(running).toEqual(['requested', 'composing', 'closing', 'scheduled']);
    expect(isRunning(aRelease('scheduled', { embargoUntil: '2026-07-03T10:00:00Z' }))).toBe(false);
  });

  it('is looked at again when its moment comes, and often when the worker is at it', () => {
    expect(looksAgainIn(aRelease('closing'), NOW)).toBe(1000);
    expect(looksAgainIn(aRelease('scheduled', { embargoUntil: '2026-07-02T10:00:05Z' }), NOW)).toBe(6000);
    expect(looksAgainIn(aRelease('in-reply', { replyUntil: '2026-07-16T10:00:00Z' }), NOW)).toBe(30_000);
    expect(looksAgainIn(aRelease('in-reply', { replyUntil: '2026-07-02T09:00:00Z' }), NOW)).toBe(1000);
    expect(looksAgainIn(aRelease('reviewed'), NOW)).toBeUndefined();
  });

  it('is looked at in a list as soon as any of them asks for it', () => {
    expect(listLooksAgainIn([changed], NOW)).toBeUndefined();
    expect(listLooksAgainIn([{ ...changed, computing: 2 }], NOW)).toBe(1000);
    const waiting = aRelease('in-reply', { replyUntil: '2026-07-16T10:00:00Z' });
    expect(listLooksAgainIn([{ ...changed, releases: [waiting] }], NOW)).toBe(30_000);
  });

  it('tells how far it is', () => {
    const { nl } = PUBLICATION_TEXTS;
    expect(progressInWords(aRelease('composing'), nl)).toContain('3 van 7');
    expect(progressInWords(aRelease('composing'), nl)).toContain('er 2 zoals ze waren');
    expect(progressInWords(aRelease('composing', { doing: 'protect' }), nl)).toContain('beschermd: 3 van 7');
    expect(progressInWords(aRelease('composing', { doing: 'attack' }), nl)).toContain('aangevallen');
    expect(progressInWords(aRelease('scheduled'), nl)).toBe(nl.comingOut);
  });
});

describe('the line of a release', () => {
  const lineOf = (state: ReleaseReply['state'], mode: ReleaseReply['mode']) =>
    stagesOf({ state, mode }).map(({ stage, standing }) => `${stage} ${standing}`);

  it('has six steps in turn, or two at once', () => {
    expect(lineOf('closing', 'in-steps')).toEqual([
      'compose done',
      'draft done',
      'reply now',
      'review ahead',
      'scheduled ahead',
      'released ahead',
    ]);
    expect(lineOf('released', 'at-once')).toEqual(['compose done', 'released now']);
  });

  it('has no place for what ended beside it', () => {
    expect(lineOf('refused', 'at-once')).toEqual(['compose ahead', 'released ahead']);
  });
});
