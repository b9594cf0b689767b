import { describe, expect, it } from 'vitest';
import { draftState, toSave, tooShort } from './explanation-drafts.ts';

const open = { key: 'a', explanation: '' };
const saved = { key: 'b', explanation: 'Zo staat het in de nota.' };

describe('an explanation that is being written', () => {
  it('is open, unsaved or saved', () => {
    expect(draftState(open, {})).toBe('open');
    expect(draftState(open, { a: 'Want' })).toBe('unsaved');
    expect(draftState(saved, {})).toBe('saved');
    expect(draftState(saved, { b: 'Toch anders.' })).toBe('unsaved');
  });

  it('is sent only when it changed, so that others may stay open', () => {
    expect(toSave([open, saved], { a: ' Want ' })).toEqual([{ key: 'a', text: 'Want' }]);
    expect(toSave([open, saved], { a: '  ' })).toEqual([]);
  });

  it('says something: three characters at least', () => {
    expect(tooShort([open, saved], { a: 'x' })).toEqual([open]);
    expect(tooShort([open, saved], { b: '' })).toEqual([saved]);
  });
});
