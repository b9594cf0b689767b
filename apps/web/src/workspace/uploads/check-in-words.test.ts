import { UPLOAD_STATES } from '@ijkpunt/contract';
import { describe, expect, it } from 'vitest';
import { checkInWords, isFinished, outcomeInWords } from './check-in-words.ts';

describe('the check in words', () => {
  it.each(UPLOAD_STATES)('says something in every state: %s', (state) => {
    expect(checkInWords({ state, rowsRead: 3 }, 'nl')).toMatch(/[.]$/);
  });

  it('counts the rows as it goes', () => {
    expect(checkInWords({ state: 'checking', rowsRead: 1200 }, 'nl')).toContain('1.200 rijen gelezen');
  });

  it('ends well or not', () => {
    expect(UPLOAD_STATES.filter(isFinished)).toEqual(['checked', 'refused']);
  });

  it('says so when there is nothing to remark', () => {
    expect(outcomeInWords({ findings: [], rowsRead: 18 }, 'nl')).toContain('niets op te merken');
  });
});
