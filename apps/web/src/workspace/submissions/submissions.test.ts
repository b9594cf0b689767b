import type { DeliveryReply, FindingReply } from '@ijkpunt/contract';
import { describe, expect, it } from 'vitest';
import { obstaclesTo } from './obstacles.ts';
import { SUBMISSIONS_TEXTS } from './submissions.texts.ts';
import { handIn, storyOf, verdictInWords } from './verdict-in-words.ts';

const texts = SUBMISSIONS_TEXTS.nl;
const questions = [{ code: 'q', question: { nl: '?', en: '?' }, standard: 'a', answers: [] }];

function aFinding(asks: FindingReply['asks'], explanation = ''): FindingReply {
  const place = { line: 1, column: 'waarde', measure: 'A01', seen: {}, public: false, earlier: '' };
  return { code: 'sum-differs', rule: 'V01', key: asks + explanation, asks, explanation, ...place };
}

const delivery: DeliveryReply = {
  id: 'd',
  benchmark: { slug: 'b', title: { nl: 'B', en: 'B' } },
  quarter: '2026Q2',
  municipality: 'Zwolle',
  version: 1,
  state: 'submitted',
  submittedBy: 'Rian',
  submittedAt: '2026-07-02T10:00:00Z',
  parts: [],
  mayDecide: false,
};

describe('what stands in the way of submitting', () => {
  it('is what must be corrected, explained and confirmed, each with its place on the page', () => {
    const findings = [aFinding('correction'), aFinding('explanation'), aFinding('explanation', 'Want.')];
    const obstacles = obstaclesTo({ findings, profileQuestions: questions, profileConfirmed: false }, texts);
    expect(obstacles).toEqual([
      { place: 'findings-correction', name: '1 te herstellen: lever een verbeterd bestand aan' },
      { place: 'findings-explanation', name: '1 nog toe te lichten' },
      { place: 'profile', name: 'Definities nog te bevestigen' },
    ]);
  });

  it('is nothing once all is explained and confirmed', () => {
    const findings = [aFinding('explanation', 'Want.'), aFinding('notice')];
    expect(obstaclesTo({ findings, profileQuestions: questions, profileConfirmed: true }, texts)).toEqual([]);
  });
});

describe('who may decide on a delivery', () => {
  it('is another person than the one who submitted it', () => {
    expect(handIn({ state: 'submitted', mayDecide: true }, true)).toBe('may-decide');
    expect(handIn({ state: 'submitted', mayDecide: false }, true)).toBe('same-person');
  });

  it('is an approver', () => {
    expect(handIn({ state: 'submitted', mayDecide: false }, false)).toBe('not-approver');
  });

  it('is nobody once it has been decided', () => {
    expect(handIn({ state: 'accepted', mayDecide: false }, true)).toBe('decided');
  });
});

describe('the story of a delivery', () => {
  it('begins with who submitted it', () => {
    expect(storyOf(delivery, 'nl')).toEqual(['Ingediend door Rian op 2 juli 2026, 12:00']);
  });

  it('goes on with who decided', () => {
    const decided = { decidedBy: 'Ali', decidedAt: '2026-07-03T10:00:00Z' };
    const [, approval] = storyOf({ ...delivery, ...decided, state: 'superseded' }, 'nl');
    expect(approval).toBe('Goedgekeurd door Ali op 3 juli 2026, 12:00');
    const [, refusal] = storyOf({ ...delivery, ...decided, state: 'returned' }, 'en');
    expect(refusal).toBe('Sent back by Ali on 3 July 2026, 12:00');
  });

  it('ends with a verdict in words', () => {
    expect(verdictInWords('accepted', texts)).toContain('gaat mee in de vergelijking');
    expect(verdictInWords('returned', texts)).toContain('teruggegeven');
    expect(verdictInWords('superseded', texts)).toContain('latere versie');
  });
});
